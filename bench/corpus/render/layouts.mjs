import { CAPTCHA, escaped } from './html.mjs'
import { identifier, input, label, star } from './plain-input.mjs'

const labelId = (field) => `lb${field.index}`
/** A layout that has each control for itself. */
const each = (inside) => ({
  open: '<div class="form">',
  close: '</div>',
  row: (fields) => fields.map(inside).join(''),
})

/** How developers lay out a row without a library. */
export const LAYOUTS = {
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
  /** A row of headings, and below each its control. */
  thead: {
    open: '<div class="sheet">',
    close: '</div>',
    row: (fields) =>
      `<table><thead><tr>${fields.map((field) => `<th>${label(field)}</th>`).join('')}</tr></thead><tbody><tr>${fields.map((field) => `<td>${input(field)}</td>`).join('')}</tr></tbody></table>`,
  },
  after: each((field) => `<div class="ln">${input(field)} <span>${label(field)}</span></div>`),
  floating: each(
    (field) =>
      `<div class="form-floating">${input({ ...field, placeholder: field.placeholder || ' ' }, identifier(field))}<label for="${identifier(field)}">${label(field)}</label></div>`,
  ),
  labelledby: each(
    (field) =>
      `<div class="cell"><div class="txt" id="${labelId(field)}">${label(field)}</div><div class="val">${input({ ...field, labelledby: labelId(field) })}</div></div>`,
  ),
  /** Questions of a survey: number and wording in one block, the control far below. */
  survey: each(
    (field) =>
      `<div class="question"><div class="q-head"><span class="no">${field.index + 1}.</span><div class="q-title"><p>${label(field)}</p></div></div><div class="q-desc"></div><div class="q-body"><div><div>${input(field)}</div></div></div></div>`,
  ),
  br: each((field) => `${label(field)}<br>${input(field)}<br>`),
  hint: each(
    (field) =>
      `<div class="ipt">${input({ ...field, placeholder: field.placeholder || field.label })}${star(field)}</div>`,
  ),
  picture: each(
    (field) =>
      `<div class="line"><div class="line_img_div"><img class="line_img" src="${CAPTCHA}" width="20" height="20"></div>${input({ ...field, placeholder: field.placeholder || field.label })}</div>`,
  ),
  title: each(
    (field) => `<span class="w">${input({ ...field, title: field.label, placeholder: field.placeholder })}</span>`,
  ),
  fieldset: each(
    (field) => `<fieldset><legend>${label(field)}</legend><div class="ctl">${input(field)}</div></fieldset>`,
  ),
  layui: each(
    (field) =>
      `<div class="layui-form-item"><label class="layui-form-label">${label(field)}</label><div class="layui-input-block">${input(field)}</div></div>`,
  ),
  kv: each(
    (field) =>
      `<div class="item"><div class="k">${label(field)}</div><div class="v"><div class="box">${input(field)}</div></div></div>`,
  ),
  columns: {
    open: '<div class="container">',
    close: '</div>',
    row: (fields) =>
      `<div class="row">${fields.map((field) => `<div class="col-sm-6"><div class="control-group"><div class="control-label">${label(field)}</div><div class="controls">${input(field)}</div></div></div>`).join('')}</div>`,
  },
}
