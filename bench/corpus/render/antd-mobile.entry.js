import {
  Button,
  Checkbox,
  Form,
  ImageUploader,
  Input,
  NavBar,
  Radio,
  Rate,
  SearchBar,
  Selector,
  Space,
  Stepper,
  Switch,
  TextArea,
} from 'antd-mobile'
import { createElement as h } from 'react'
import { createRoot } from 'react-dom/client'

const control = (field) => {
  const { placeholder, options } = field
  switch (field.widget) {
    case 'radio':
      return h(Radio.Group, null, h(Space, null, ...options.map((value) => h(Radio, { key: value, value }, value))))
    case 'checks':
      return h(
        Checkbox.Group,
        null,
        h(Space, null, ...options.map((value) => h(Checkbox, { key: value, value }, value))),
      )
    case 'select':
      return h(Selector, { options: options.map((value) => ({ label: value, value })) })
    case 'switch':
      return h(Switch)
    case 'stepper':
      return h(Stepper)
    case 'rate':
      return h(Rate)
    case 'search':
      return h(SearchBar, { placeholder })
    case 'file':
      return h(ImageUploader, { upload: async () => ({ url: '' }) })
    case 'textarea':
      return h(TextArea, { placeholder })
    case 'picker':
      return h('span', { className: 'picker-value' }, placeholder || '请选择')
    default:
      return h(Input, { placeholder, type: field.type, maxLength: field.max ? Number(field.max) : undefined })
  }
}

const Block = ({ html }) =>
  h('div', {
    ref: (element) => {
      if (element) element.innerHTML = html
    },
  })

const mustHave = (complaint) => ({
  validator: (_, value) => (value ? Promise.resolve() : Promise.reject(new Error(complaint))),
})

const item = (field) =>
  field.html
    ? h(Block, { key: field.index, html: field.html })
    : h(
        Form.Item,
        {
          key: field.index,
          name: field.name || `f${field.index}`,
          label: field.label,
          required: field.mark === 'star' || field.mark === 'attribute',
          rules: field.complaint ? [mustHave(field.complaint)] : undefined,
          extra: field.btn ? h('a', null, field.btn) : field.unit,
          onClick: field.widget === 'picker' ? () => {} : undefined,
        },
        control(field),
      )

window.mountPage = (page, root) =>
  createRoot(root).render([
    h(NavBar, { key: 'nav', back: null }, page.title),
    h(
      Form,
      { key: 'form', footer: h(Button, { block: true, type: 'submit', color: 'primary' }, page.submit) },
      ...page.rows.flatMap((row, index) =>
        row.group
          ? [h(Form.Header, { key: `g${index}` }, row.group)]
          : row.text
            ? [h('p', { key: `t${index}` }, row.text)]
            : row.fields.map(item),
      ),
    ),
  ])
