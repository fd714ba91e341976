import { block, isBlock } from './blocks.mjs'
import { attributes, CAPTCHA, complaint, demanded, escaped, inputType } from './html.mjs'

const radios = (field, tag) =>
  field.options
    .map(
      (option) =>
        `<van-${tag} name="${escaped(option)}"${tag === 'checkbox' ? ' shape="square"' : ''}>${escaped(option)}</van-${tag}>`,
    )
    .join('')

const INSIDE = {
  radio: (field, model) =>
    `<van-radio-group v-model="${model}" direction="horizontal">${radios(field, 'radio')}</van-radio-group>`,
  checks: (field) =>
    `<van-checkbox-group v-model="l.v${field.index}" direction="horizontal">${radios(field, 'checkbox')}</van-checkbox-group>`,
  switch: (field) => `<van-switch v-model="b.v${field.index}" size="20" />`,
  check: (field) => `<van-checkbox v-model="b.v${field.index}" shape="square" />`,
  stepper: () => '<van-stepper />',
  rate: () => '<van-rate />',
  file: () => '<van-uploader :max-count="1" />',
}
const PICKERS = new Set(['picker', 'select'])

const row = (page, field) => {
  if (isBlock(field)) return block(field)
  const model = `m.v${field.index}`
  if (field.widget === 'search')
    return `<van-search v-model="${model}"${attributes({ placeholder: field.placeholder })} />`
  const props = attributes({
    label: field.label,
    name: field.name,
    placeholder: field.placeholder,
    maxlength: field.max,
    required: field.mark === 'star',
  })
  const native =
    field.mark === 'attribute'
      ? ` :rules="[{ required: true }]"`
      : field.req === 'error'
        ? ` :rules="[{ required: true, message: ${escaped(JSON.stringify(complaint(page, field)))} }]"`
        : ''
  const inside = INSIDE[field.widget]
  if (inside) return `<van-field${props}${native}><template #input>${inside(field, model)}</template></van-field>`
  if (PICKERS.has(field.widget)) return `<van-field v-model="${model}" readonly clickable is-link${props}${native} />`
  const type = field.widget === 'textarea' ? 'textarea' : field.widget === 'number' ? 'digit' : inputType(field)
  const beside = field.btn
    ? `<template #button><van-button size="small" type="primary" native-type="button">${escaped(field.btn)}</van-button></template>`
    : field.img
      ? `<template #right-icon><img alt="" class="captcha" src="${CAPTCHA}" style="width:80px;height:30px"></template>`
      : field.unit
        ? `<template #extra>${escaped(field.unit)}</template>`
        : ''
  return `<van-field v-model="${model}" type="${type}"${props}${native}>${beside}</van-field>`
}

/** The button sleeps until what it waits for is filled in. */
const asleep = (page) => {
  const waits = demanded(page, 'button').map(({ index }) => `m.v${index}`)
  return waits.length > 0 ? ` :disabled="!(${waits.join(' && ')})"` : ''
}

const body = (page) =>
  `<van-nav-bar title="${escaped(page.title)}" /><van-form>${page.rows
    .map((each) =>
      each.group
        ? `<h3 class="van-cell-group__title">${escaped(each.group)}</h3>`
        : each.text
          ? `<p class="tip">${escaped(each.text)}</p>`
          : each.fields.map((field) => row(page, field)).join(''),
    )
    .join(
      '',
    )}<div style="margin:16px"><van-button round block type="primary" native-type="submit"${asleep(page)}>${escaped(page.submit)}</van-button></div></van-form>`

const rows = '.van-field, .van-search, .block-row'

export const vant4 = {
  scripts: ['vue/dist/vue.global.prod.js', 'vant/lib/vant.min.js'],
  styles: ['vant/lib/index.css'],
  rows,
  vue: 3,
  plugin: 'vant',
  body,
}

export const vant2 = {
  scripts: ['vue2/dist/vue.min.js', 'vant2/lib/vant.min.js'],
  styles: ['vant2/lib/index.css'],
  rows,
  vue: 2,
  body,
}
