import { block, isBlock } from './blocks.mjs'
import { attributes, CAPTCHA, escaped, native, truth } from './html.mjs'

const choice = (field, type) =>
  `${truth(field)}<span class="choices">${field.options
    .map(
      (option) =>
        `<label><input type="${type}"${attributes({ name: field.name || `c${field.index}`, value: option })}>${escaped(option)}</label>`,
    )
    .join(' ')}</span>`

const input = (field, id) => {
  const ends =
    (field.btn ? `<button type="button" class="btn-code">${escaped(field.btn)}</button>` : '') +
    (field.img ? `<img alt="" src="${CAPTCHA}" width="80" height="30">` : '') +
    (field.unit ? `<span class="unit">${escaped(field.unit)}</span>` : '')
  switch (field.widget) {
    case 'radio':
      return choice(field, 'radio') + ends
    case 'checks':
      return choice(field, 'checkbox') + ends
    case 'check':
    case 'switch':
      return `${truth(field)}<input type="checkbox"${attributes({ id, name: field.name, checked: field.val !== undefined })}>${ends}`
    case 'file':
      return `${truth(field)}<input type="file"${attributes({ id, name: field.name, accept: field.accept ?? 'image/*', capture: field.capture })}>`
    case 'textarea':
      return `${truth(field)}<textarea${attributes({ ...native(field), id, type: undefined, value: undefined })}></textarea>`
    case 'select':
      return `${truth(field)}<select${attributes({ id, name: field.name, required: field.mark === 'attribute' })}>${field.options.map((option) => `<option>${escaped(option)}</option>`).join('')}</select>${ends}`
    case 'stepper':
      return `<button type="button">-</button>${truth(field)}<input${attributes({ ...native(field), id, type: 'number', value: field.val ?? '1' })}><button type="button">+</button>${ends}`
    case 'rate':
      return `${truth(field)}<div class="stars">${'<i class="star">★</i>'.repeat(5)}</div>`
    default:
      return `${truth(field)}<input${attributes({ ...native(field), id })}${field.widget === 'picker' ? ' readonly' : ''}>${ends}`
  }
}

const star = (field) => (field.mark === 'star' ? '<em class="red">*</em>' : '')
const label = (field) => star(field) + escaped(field.label)
const identifier = (field) => (field.name ? `${field.name}_${field.index}` : `inp${field.index}`)

/** How developers lay out a row without a library. */
const STYLES = {
  li: {
    open: '<ul class="form-list">',
    close: '</ul>',
    row: (fields) =>
      `<li>${fields.map((field) => `${field.label ? `<span class="tit">${label(field)}</span>` : star(field)}${input(field)}`).join('')}</li>`,
  },
  p: {
    open: '<div class="box">',
    close: '</div>',
    row: (fields) =>
      `<p>${fields.map((field) => `${label(field)}${field.label ? '：' : ''}${input(field)}`).join(' ')}</p>`,
  },
  table: {
    open: '<table class="tb"><tbody>',
    close: '</tbody></table>',
    row: (fields) =>
      `<tr>${fields.map((field) => `<td align="right">${label(field)}${field.label ? '：' : ''}</td><td>${input(field)}</td>`).join('')}</tr>`,
  },
  dl: {
    open: '<div class="dls">',
    close: '</div>',
    row: (fields) => fields.map((field) => `<dl><dt>${label(field)}</dt><dd>${input(field)}</dd></dl>`).join(''),
  },
  for: {
    open: '<div class="container">',
    close: '</div>',
    row: (fields) =>
      `<div class="form-row">${fields.map((field) => `<div class="form-group">${field.label ? `<label for="${identifier(field)}">${label(field)}</label>` : ''}${input(field, identifier(field))}</div>`).join('')}</div>`,
  },
  wrap: {
    open: '<div class="fields">',
    close: '</div>',
    row: (fields) =>
      fields.map((field) => `<label class="field"><b>${label(field)}</b>${input(field)}</label>`).join(''),
  },
  aria: {
    open: '<section>',
    close: '</section>',
    row: (fields) =>
      fields
        .map((field) => `<div class="ctl">${input({ ...field, arialabel: field.label, aria: field.required })}</div>`)
        .join(''),
  },
  icon: {
    open: '<div class="login-box">',
    close: '</div>',
    row: (fields) =>
      `<div class="ipt-line"><i class="iconfont ico-${fields[0].index}"></i>${fields.map((field) => input({ ...field, placeholder: field.placeholder || field.label })).join('')}</div>`,
  },
  mui: {
    open: '<div class="mui-input-group">',
    close: '</div>',
    row: (fields) =>
      fields.map((field) => `<div class="mui-input-row"><label>${label(field)}</label>${input(field)}</div>`).join(''),
  },
  f7: {
    open: '<div class="list"><ul>',
    close: '</ul></div>',
    row: (fields) =>
      fields
        .map(
          (field) =>
            `<li><div class="item-content"><div class="item-inner"><div class="item-title label">${label(field)}</div><div class="item-input">${input(field)}</div></div></div></li>`,
        )
        .join(''),
  },
  cube: {
    open: '<form class="cube-form">',
    close: '</form>',
    row: (fields) =>
      fields
        .map(
          (field) =>
            `<div class="cube-form-item${field.mark === 'star' ? ' cube-form-item_required' : ''}"><div class="cube-form-label"><span>${escaped(field.label)}</span></div><div class="cube-form-field"><div class="cube-input">${input(field)}</div></div></div>`,
        )
        .join(''),
  },
}

export const plain = {
  scripts: [],
  styles: [],
  body: (page) => {
    const style = STYLES[page.style || 'li']
    const rows = page.rows.map((each) => {
      if (each.group) return `${style.close}<h3>${escaped(each.group)}</h3>${style.open}`
      if (each.text) return `${style.close}<p class="tips">${escaped(each.text)}</p>${style.open}`
      const [field] = each.fields
      if (isBlock(field)) return `${style.close}${truth(field)}${block(field)}${style.open}`
      return style.row(each.fields)
    })
    const form = style.open.startsWith('<form') ? ['', ''] : ['<form onsubmit="return false">', '</form>']
    return `<header><h1>${escaped(page.heading || page.title)}</h1></header>${form[0]}${style.open}${rows.join('')}${style.close}<button type="submit" class="sub">${escaped(page.submit)}</button>${form[1]}`
  },
}
