import { block, isBlock } from './blocks.mjs'
import { attributes, escaped, hasStar, inputType } from './html.mjs'

const each = (page, row) =>
  page.rows
    .map((item) =>
      item.group
        ? `<h4>${escaped(item.group)}</h4>`
        : item.text
          ? `<p>${escaped(item.text)}</p>`
          : item.fields.map((field) => (isBlock(field) ? block(field) : row(field))).join(''),
    )
    .join('')

const model = (field) => ` v-model="m.v${field.index}"`

const mintRow = (field) => {
  if (field.widget === 'radio')
    return `<mt-radio class="mint-group"${model(field)} title="${escaped(field.label)}" :options='${JSON.stringify(field.options)}'></mt-radio>`
  if (field.widget === 'checks')
    return `<mt-checklist class="mint-group" v-model="l.v${field.index}" title="${escaped(field.label)}" :options='${JSON.stringify(field.options)}'></mt-checklist>`
  if (field.widget === 'switch')
    return `<mt-cell class="mint-field" title="${escaped(field.label)}"><mt-switch v-model="b.v${field.index}"></mt-switch></mt-cell>`
  if (field.widget === 'search')
    return `<div class="mint-field"><mt-search${model(field)} placeholder="${escaped(field.placeholder)}"></mt-search></div>`
  const type = field.widget === 'textarea' ? 'textarea' : inputType(field)
  const label = field.label + (field.mark === 'star' ? ' *' : '')
  const beside = field.btn ? `<mt-button size="small">${escaped(field.btn)}</mt-button>` : ''
  const fixed = field.widget === 'picker' || field.widget === 'select' ? ' readonly' : ''
  return `<mt-field type="${type}"${model(field)}${attributes({ label, placeholder: field.placeholder })}${fixed}>${beside}</mt-field>`
}

export const mint = {
  scripts: ['vue2/dist/vue.min.js', 'mint-ui/lib/index.js'],
  styles: ['mint-ui/lib/style.min.css'],
  rows: '.mint-field, .mint-group, .block-row',
  vue: 2,
  body: (page) =>
    `<mt-header title="${escaped(page.title)}"></mt-header>${each(page, mintRow)}<mt-button size="large" type="primary">${escaped(page.submit)}</mt-button>`,
}

const tdesignInside = (field) => {
  const placeholder = attributes({ placeholder: field.placeholder })
  switch (field.widget) {
    case 'radio':
      return `<t-radio-group${model(field)}>${field.options.map((option) => `<t-radio value="${escaped(option)}" label="${escaped(option)}" />`).join('')}</t-radio-group>`
    case 'checks':
      return `<t-checkbox-group v-model="l.v${field.index}">${field.options.map((option) => `<t-checkbox value="${escaped(option)}" label="${escaped(option)}" />`).join('')}</t-checkbox-group>`
    case 'switch':
      return `<t-switch v-model="b.v${field.index}" />`
    case 'stepper':
      return '<t-stepper />'
    case 'rate':
      return '<t-rate />'
    case 'file':
      return '<t-upload />'
    case 'textarea':
      return `<t-textarea${model(field)}${placeholder} />`
    case 'picker':
    case 'select':
      return `<t-input${model(field)}${placeholder} readonly />`
    default:
      return `<t-input${model(field)} type="${field.widget === 'date' ? 'text' : inputType(field)}"${placeholder}${attributes({ maxlength: field.max })}>${field.btn ? `<template #suffix><t-button size="small">${escaped(field.btn)}</t-button></template>` : ''}</t-input>`
  }
}

const tdesignRow = (field) =>
  `<t-form-item${attributes({ label: field.label, name: field.name })}${hasStar(field) ? ' :required-mark="true"' : ''}>${tdesignInside(field)}</t-form-item>`

export const tdesign = {
  scripts: ['vue/dist/vue.global.prod.js', 'tdesign-mobile-vue/dist/tdesign.min.js'],
  styles: ['tdesign-mobile-vue/dist/tdesign.min.css'],
  rows: '.t-form__item, .block-row',
  vue: 3,
  plugin: 'TDesign',
  body: (page) =>
    `<t-navbar title="${escaped(page.title)}" :fixed="false" /><t-form :data="m">${each(page, tdesignRow)}</t-form><t-button size="large" theme="primary" block>${escaped(page.submit)}</t-button>`,
}

const nutInside = (field) => {
  const placeholder = attributes({ placeholder: field.placeholder })
  switch (field.widget) {
    case 'radio':
      return `<nut-radio-group${model(field)} direction="horizontal">${field.options.map((option) => `<nut-radio label="${escaped(option)}">${escaped(option)}</nut-radio>`).join('')}</nut-radio-group>`
    case 'checks':
      return `<nut-checkbox-group v-model="l.v${field.index}">${field.options.map((option) => `<nut-checkbox label="${escaped(option)}">${escaped(option)}</nut-checkbox>`).join('')}</nut-checkbox-group>`
    case 'switch':
      return `<nut-switch v-model="b.v${field.index}"></nut-switch>`
    case 'stepper':
      return `<nut-input-number v-model="n.v${field.index}"></nut-input-number>`
    case 'rate':
      return '<nut-rate></nut-rate>'
    case 'file':
      return '<nut-uploader url="/none"></nut-uploader>'
    case 'textarea':
      return `<nut-textarea${model(field)}${placeholder}></nut-textarea>`
    default: {
      const fixed = field.widget === 'picker' || field.widget === 'select' ? ' readonly' : ''
      const beside = field.btn
        ? `<template #right><nut-button size="small">${escaped(field.btn)}</nut-button></template>`
        : ''
      return `<nut-input${model(field)} type="${field.widget === 'date' ? 'text' : inputType(field)}"${placeholder}${fixed}${attributes({ 'max-length': field.max })}>${beside}</nut-input>`
    }
  }
}

const nutRow = (field) =>
  `<nut-form-item${attributes({ label: field.label, prop: field.name })}${hasStar(field) ? ' required' : ''}>${nutInside(field)}</nut-form-item>`

export const nutui = {
  scripts: ['vue/dist/vue.global.prod.js', '@nutui/nutui/dist/nutui.umd.js'],
  styles: ['@nutui/nutui/dist/style.css'],
  rows: '.nut-form-item, .block-row',
  vue: 3,
  plugin: 'nutui',
  body: (page) =>
    `<nut-navbar title="${escaped(page.title)}"></nut-navbar><nut-form :model-value="m">${each(page, nutRow)}</nut-form><nut-button block type="primary">${escaped(page.submit)}</nut-button>`,
}
