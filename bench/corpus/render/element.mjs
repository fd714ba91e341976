import { block, isBlock } from './blocks.mjs'
import { attributes, CAPTCHA, escaped, hasStar } from './html.mjs'

const options = (field, tag) =>
  field.options
    .map(
      (option) =>
        `<el-${tag} label="${escaped(option)}" value="${escaped(option)}">${tag === 'option' ? '' : escaped(option)}</el-${tag}>`,
    )
    .join('')

const control = (field) => {
  const model = `m.v${field.index}`
  const placeholder = attributes({ placeholder: field.placeholder })
  switch (field.widget) {
    case 'radio':
      return `<el-radio-group v-model="${model}">${options(field, 'radio')}</el-radio-group>`
    case 'checks':
      return `<el-checkbox-group v-model="l.v${field.index}">${options(field, 'checkbox')}</el-checkbox-group>`
    case 'check':
      return `<el-checkbox v-model="b.v${field.index}">${escaped(field.text ?? '')}</el-checkbox>`
    case 'switch':
      return `<el-switch v-model="b.v${field.index}" />`
    case 'select':
      return `<el-select v-model="${model}"${placeholder}>${options(field, 'option')}</el-select>`
    case 'picker':
    case 'date':
      return `<el-date-picker v-model="d.v${field.index}" type="date"${placeholder} />`
    case 'stepper':
      return `<el-input-number v-model="n.v${field.index}" />`
    case 'rate':
      return `<el-rate />`
    case 'file':
      return `<el-upload action="/none" :auto-upload="false"><el-button size="small">点击上传</el-button></el-upload>`
    default: {
      const type = field.widget === 'textarea' ? 'textarea' : field.widget === 'password' ? 'password' : 'text'
      const input = attributes({ name: field.name, maxlength: field.max, autocomplete: field.ac })
      const beside = field.btn
        ? `<template #append><el-button>${escaped(field.btn)}</el-button></template>`
        : field.unit
          ? `<template #append>${escaped(field.unit)}</template>`
          : ''
      const picture = field.img ? `<img alt="" src="${CAPTCHA}" style="width:90px;height:32px">` : ''
      return `<el-input v-model="${model}" type="${type}"${placeholder}${input}>${beside}</el-input>${picture}`
    }
  }
}

const row = (field) => {
  if (isBlock(field)) return block(field)
  const props = attributes({ label: field.label, prop: field.name })
  return `<el-form-item${props}${hasStar(field) ? ' required' : ''}>${control(field)}</el-form-item>`
}

const body = (page) =>
  `<h2>${escaped(page.heading || page.title)}</h2><el-form :model="m" label-width="110px">${page.rows
    .map((each) =>
      each.group
        ? `<h3>${escaped(each.group)}</h3>`
        : each.text
          ? `<p>${escaped(each.text)}</p>`
          : each.fields.map(row).join(''),
    )
    .join('')}</el-form><el-button type="primary">${escaped(page.submit)}</el-button>`

const rows = '.el-form-item, .block-row'

export const elementPlus = {
  scripts: ['vue/dist/vue.global.prod.js', 'element-plus/dist/index.full.min.js'],
  styles: ['element-plus/dist/index.css'],
  rows,
  vue: 3,
  plugin: 'ElementPlus',
  body,
}

export const elementUi = {
  scripts: ['vue2/dist/vue.min.js', 'element-ui/lib/index.js'],
  styles: ['element-ui/lib/theme-chalk/index.css'],
  rows,
  vue: 2,
  body,
}
