import { block, isBlock } from './blocks.mjs'
import { attributes, CAPTCHA, escaped, inputType, native, truth } from './html.mjs'

const page = (row, submit, view) => (spec) =>
  `<${view} class="content">${spec.rows
    .map((each) =>
      each.group
        ? `<${view} class="title">${escaped(each.group)}</${view}>`
        : each.text
          ? `<${view} class="tip">${escaped(each.text)}</${view}>`
          : each.fields.map((field) => (isBlock(field) ? truth(field) + block(field) : row(field))).join(''),
    )
    .join('')}${submit(spec)}</${view}>`

const uniChoice = (field, tag) =>
  `${truth(field)}<uni-${tag}-group>${field.options
    .map(
      (option) =>
        `<uni-label class="opt"><uni-${tag}><div class="uni-${tag}-wrapper"><div class="uni-${tag}-input"></div></div></uni-${tag}>${escaped(option)}</uni-label>`,
    )
    .join('')}</uni-${tag}-group>`

const uniControl = (field) => {
  const hint = `<div class="uni-input-placeholder input-placeholder">${escaped(field.placeholder)}</div>`
  switch (field.widget) {
    case 'radio':
      return uniChoice(field, 'radio')
    case 'checks':
      return uniChoice(field, 'checkbox')
    case 'switch':
      return `${truth(field)}<uni-switch><div class="uni-switch-wrapper"><div class="uni-switch-input"></div></div></uni-switch>`
    case 'select':
    case 'picker':
      return `${truth(field)}<uni-picker><div><uni-view class="uni-input">${escaped(field.placeholder || '请选择')}</uni-view></div></uni-picker>`
    case 'textarea':
      return `${truth(field)}<uni-textarea><div class="uni-textarea-wrapper"><div class="uni-textarea-placeholder textarea-placeholder">${escaped(field.placeholder)}</div><div class="uni-textarea-compute"></div><textarea class="uni-textarea-textarea" maxlength="140"></textarea></div></uni-textarea>`
    case 'search':
      return `${truth(field)}<uni-input><form action="" class="uni-input-form"><div class="uni-input-wrapper">${hint}<input type="search" enterkeyhint="search" class="uni-input-input"></div></form></uni-input>`
    default:
      return `${truth(field)}<uni-input><div class="uni-input-wrapper">${hint}<input${attributes({ type: inputType(field), maxlength: field.max ?? '140', step: '', enterkeyhint: 'done', autocomplete: 'off', class: 'uni-input-input', value: field.val })}></div></uni-input>`
  }
}

const uniRow = (field) => {
  const star = field.mark === 'star' ? '<uni-text class="red"><span>*</span></uni-text>' : ''
  const label = field.label ? `<uni-view class="label">${star}${escaped(field.label)}</uni-view>` : ''
  const end =
    (field.btn ? `<uni-button class="code-btn" size="mini">${escaped(field.btn)}</uni-button>` : '') +
    (field.img ? `<uni-image><div style="width:80px;height:30px"></div><img src="${CAPTCHA}" alt=""></uni-image>` : '')
  return `<uni-view class="row">${label}${uniControl(field)}${end}</uni-view>`
}

export const uniapp = {
  scripts: [],
  styles: [],
  style:
    'uni-view{display:block}uni-input{display:block;font-size:16px;line-height:1.4em;height:1.4em;overflow:hidden}.uni-input-wrapper,.uni-textarea-wrapper{display:flex;position:relative;width:100%;height:100%}.uni-input-input,.uni-textarea-textarea{position:relative;display:block;height:100%;width:100%;background:none;border:none;outline:none}.uni-input-placeholder,.uni-textarea-placeholder{position:absolute;left:0;color:gray}uni-textarea{display:block;height:80px}.row{padding:10px}uni-radio,uni-checkbox,uni-switch{display:inline-block}.uni-radio-input,.uni-checkbox-input,.uni-switch-input{width:22px;height:22px;border:1px solid #d1d1d1}',
  body: (spec) =>
    `<uni-app class="uni-app--maxwidth"><uni-page><uni-page-head><div class="uni-page-head"><div class="uni-page-head__title">${escaped(spec.title)}</div></div></uni-page-head><uni-page-wrapper><uni-page-body>${page(uniRow, (each) => `<uni-button type="primary">${escaped(each.submit)}</uni-button>`, 'uni-view')(spec)}</uni-page-body></uni-page-wrapper></uni-page></uni-app>`,
}

const taroControl = (field) => {
  const shared = attributes({ ...native(field), required: undefined })
  switch (field.widget) {
    case 'radio':
      return `${truth(field)}<taro-radio-group-core>${field.options.map((option) => `<taro-radio-core value="${escaped(option)}"><input type="radio" class="weui-check" name="r${field.index}" value="${escaped(option)}"><i class="weui-icon-checked"></i><taro-text-core>${escaped(option)}</taro-text-core></taro-radio-core>`).join('')}</taro-radio-group-core>`
    case 'checks':
      return `${truth(field)}<taro-checkbox-group-core>${field.options.map((option) => `<taro-checkbox-core><input type="checkbox" class="taro-checkbox_checked" value="${escaped(option)}"><taro-text-core>${escaped(option)}</taro-text-core></taro-checkbox-core>`).join('')}</taro-checkbox-group-core>`
    case 'switch':
      return `${truth(field)}<taro-switch-core><input class="weui-switch" type="checkbox"></taro-switch-core>`
    case 'select':
    case 'picker':
      return `${truth(field)}<taro-picker-core><taro-view-core class="picker">${escaped(field.placeholder || '请选择')}</taro-view-core></taro-picker-core>`
    case 'textarea':
      return `${truth(field)}<taro-textarea-core><textarea${attributes({ name: field.name, placeholder: field.placeholder })}></textarea></taro-textarea-core>`
    default:
      return `${truth(field)}<taro-input-core><input class="weui-input"${shared}></taro-input-core>`
  }
}

const taroRow = (field) => {
  const star = field.mark === 'star' ? '<taro-text-core class="must">*</taro-text-core>' : ''
  const label = field.label ? `<taro-view-core class="label">${star}${escaped(field.label)}</taro-view-core>` : ''
  const end =
    (field.btn ? `<taro-view-core class="send">${escaped(field.btn)}</taro-view-core>` : '') +
    (field.img ? `<taro-image-core><img src="${CAPTCHA}" alt="" width="80" height="30"></taro-image-core>` : '')
  return `<taro-view-core class="item">${label}${taroControl(field)}${end}</taro-view-core>`
}

export const taro = {
  scripts: [],
  styles: [],
  style: 'taro-view-core,taro-input-core,taro-textarea-core{display:block}.item{padding:10px}',
  body: (spec) =>
    `<div class="taro_router"><div class="taro_page">${page(taroRow, (each) => `<taro-button-core type="primary">${escaped(each.submit)}</taro-button-core>`, 'taro-view-core')(spec)}</div></div>`,
}
