import { block, isBlock } from './blocks.mjs'
import { attributes, CAPTCHA, escaped, native, truth } from './html.mjs'

const choices = (field, type) =>
  `${truth(field)}<div class="weui-cells weui-cells_${type}">${field.options
    .map(
      (option) =>
        `<label class="weui-cell weui-check__label"><div class="weui-cell__hd"><input type="${type}" class="weui-check" name="${field.name || `c${field.index}`}" value="${escaped(option)}"><i class="weui-icon-checked"></i></div><div class="weui-cell__bd"><p>${escaped(option)}</p></div></label>`,
    )
    .join('')}</div>`

const row = (field) => {
  if (isBlock(field)) return truth(field) + block(field)
  const star = field.mark === 'star' ? '<span class="weui-required">*</span>' : ''
  const label = field.label ? `<label class="weui-label">${star}${escaped(field.label)}</label>` : ''
  if (field.widget === 'radio' || field.widget === 'checks')
    return `<div class="weui-cells__title">${star}${escaped(field.label)}</div>${choices(field, field.widget === 'radio' ? 'radio' : 'checkbox')}`
  if (field.widget === 'search')
    return `<div class="weui-search-bar"><form class="weui-search-bar__form"><div class="weui-search-bar__box"><i class="weui-icon-search"></i>${truth(field)}<input class="weui-search-bar__input"${attributes({ ...native(field), type: 'search' })}></div></form></div>`
  if (field.widget === 'switch')
    return `<div class="weui-cell weui-cell_switch"><div class="weui-cell__bd">${escaped(field.label)}</div><div class="weui-cell__ft">${truth(field)}<input class="weui-switch" type="checkbox"></div></div>`
  if (field.widget === 'file')
    return `<div class="weui-cell"><div class="weui-cell__bd"><div class="weui-uploader"><div class="weui-uploader__hd"><p class="weui-uploader__title">${star}${escaped(field.label)}</p></div><div class="weui-uploader__bd"><div class="weui-uploader__input-box">${truth(field)}<input class="weui-uploader__input" type="file" accept="image/*"${attributes({ name: field.name, capture: field.capture })}></div></div></div></div></div>`
  if (field.widget === 'select')
    return `<div class="weui-cell weui-cell_select weui-cell_select-after"><div class="weui-cell__hd">${label}</div><div class="weui-cell__bd">${truth(field)}<select class="weui-select"${attributes({ name: field.name })}>${field.options.map((option) => `<option>${escaped(option)}</option>`).join('')}</select></div></div>`
  const control =
    field.widget === 'textarea'
      ? `${truth(field)}<textarea class="weui-textarea" rows="3"${attributes({ ...native(field), type: undefined, value: undefined })}></textarea>`
      : `${truth(field)}<input class="weui-input"${attributes(native(field))}${field.widget === 'picker' ? ' readonly' : ''}>`
  const end = field.btn
    ? `<div class="weui-cell__ft"><button type="button" class="weui-btn weui-btn_default weui-vcode-btn">${escaped(field.btn)}</button></div>`
    : field.img
      ? `<div class="weui-cell__ft"><img alt="" class="weui-vcode-img" src="${CAPTCHA}" style="width:90px;height:36px"></div>`
      : ''
  const kind = field.btn || field.img ? ' weui-cell_vcode' : ''
  return `<div class="weui-cell${kind} weui-cell_active"><div class="weui-cell__hd">${label}</div><div class="weui-cell__bd">${control}</div>${end}</div>`
}

export const weui = {
  scripts: [],
  styles: ['weui/dist/style/weui.min.css'],
  body: (page) =>
    `<div class="page"><div class="weui-form"><div class="weui-form__text-area"><h2 class="weui-form__title">${escaped(page.heading || page.title)}</h2></div><div class="weui-form__control-area"><div class="weui-cells weui-cells_form">${page.rows
      .map((each) =>
        each.group
          ? `</div><div class="weui-cells__title">${escaped(each.group)}</div><div class="weui-cells weui-cells_form">`
          : each.text
            ? `<div class="weui-cells__tips">${escaped(each.text)}</div>`
            : each.fields.map(row).join(''),
      )
      .join(
        '',
      )}</div></div><div class="weui-form__opr-area"><a class="weui-btn weui-btn_primary" href="javascript:">${escaped(page.submit)}</a></div></div></div>`,
}
