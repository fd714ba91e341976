import { attributes, escaped, native } from './html.mjs'
import { ROWS, TAPS } from './rows.mjs'

const PROVINCES = [...'京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼']
const LETTERS = [...'QWERTYUPASDFGHJKLZXCVBNM0123456789']
const keys = (signs) => signs.map((sign) => `<span class="key">${sign}</span>`).join('')
const boxes = (count, box) => Array.from({ length: count }, (_, n) => box(n)).join('')
const title = (field) => (field.label ? `<div class="block-title">${escaped(field.label)}</div>` : '')

/** Controls that pages build themselves, whatever library they use for the rest. */
const BLOCKS = {
  plate: (field) =>
    `${title(field)}<div class="car-number-input">${boxes(8, () => '<div class="car-input-item"></div>')}</div><div class="car-keyboard">${keys(PROVINCES)}</div><div class="car-keyboard">${keys(LETTERS)}</div>`,
  plateinputs: (field) =>
    `${title(field)}<div class="carnums">${boxes(9, (n) => `<input id="carnum${n + 1}" class="num" maxlength="1" readonly>`)}</div>`,
  codeboxes: (field) =>
    `${title(field)}<p class="sent">${escaped(field.placeholder)}</p><div class="boxes">${boxes(Number(field.count ?? 6), () => '<input type="tel" maxlength="1" inputmode="numeric">')}</div>`,
  onetap: (field) =>
    `<button type="button" class="auth-btn"${attributes({ 'open-type': field.open })}>${escaped(field.label)}</button>`,
  editable: (field) =>
    `${title(field)}<div contenteditable="true" class="note"${attributes({ 'aria-label': field.arialabel, 'data-placeholder': field.placeholder })}></div>`,
  chips: (field) =>
    `${title(field)}<div class="chips">${field.options.map((option) => `<span class="chip">${escaped(option)}</span>`).join('')}</div>`,
  wheel: (field) =>
    `${title(field)}<div class="picker-entry" role="button" tabindex="0">${escaped(field.placeholder)}</div>`,
  radiochips: (field) =>
    `${title(field)}<div role="radiogroup" class="chips">${field.options.map((option) => `<div role="radio" aria-checked="false" tabindex="0" class="chip">${escaped(option)}</div>`).join('')}</div>`,
  cell: (field) =>
    `<div class="cell" style="cursor:pointer"><span class="cell-k">${escaped(field.label)}</span><span class="cell-v">${escaped(field.placeholder)}</span><i class="arrow"></i></div>`,
  /** A row of a list that leads to something, as each library builds it. */
  row: (field) => ROWS[field.as ?? 'own'](escaped(field.label), escaped(field.placeholder)),
  /** What is pressed and is no button to the browser. */
  tap: (field) => TAPS[field.as ?? 'div'](escaped(field.label), escaped(field.placeholder)),
  signcanvas: (field) =>
    `${title(field)}<div class="sign-pad"><canvas width="300" height="120" style="touch-action:none;border:1px dashed #999"></canvas><p class="sign-tip">${escaped(field.placeholder)}</p></div>`,
  slidecaptcha: (field) =>
    `${title(field)}<div class="slide-verify"><div class="slide-track"><div class="slide-btn" style="width:40px;height:40px;cursor:grab">»</div><span>${escaped(field.placeholder)}</span></div></div>`,
  divswitch: (field) =>
    `<div class="set-line"><span>${escaped(field.label)}</span><div class="my-switch" style="width:44px;height:24px;border-radius:12px;background:#ddd"><i style="display:block;width:20px;height:20px"></i></div></div>`,
  divstars: (field) =>
    `<div class="set-line"><span>${escaped(field.label)}</span><div class="stars">${boxes(5, () => '<i class="star" style="display:inline-block;width:20px;height:20px">☆</i>')}</div></div>`,
  divcount: (field) =>
    `<div class="set-line"><span>${escaped(field.label)}</span><div class="num-box"><span class="minus">-</span><span class="num">1</span><span class="plus">+</span></div></div>`,
  divupload: (field) =>
    `<div class="pics"><div class="pics-title">${escaped(field.label)}</div><div class="pic-add" style="width:80px;height:80px;border:1px dashed #999"><i class="icon-camera"></i><span>${escaped(field.placeholder)}</span></div></div>`,
  keypad: (field) =>
    `${title(field)}<div class="num-display">${escaped(field.placeholder)}</div><div class="num-keys">${keys([...'1234567890'])}<span class="key">⌫</span></div>`,
  upload: (field) =>
    `<div class="up-box"><div class="up-plus">+</div><p>${escaped(field.label)}</p><input type="file" style="display:none"${attributes({ name: field.name, accept: 'image/*', capture: field.capture })}></div>`,
  platepick: (field) =>
    `${title(field)}<div class="plate-row"><select class="prov">${PROVINCES.map((sign) => `<option>${sign}</option>`).join('')}</select><input class="num6"${attributes({ name: field.name, placeholder: field.placeholder, maxlength: '7' })}></div>`,
  hidden: (field) => `<input${attributes({ ...native(field), type: 'hidden' })}>`,
  honeypot: (field) =>
    `<div style="position:absolute;left:-9999px" aria-hidden="true"><label>${escaped(field.label)}<input tabindex="-1"${attributes({ ...native(field), autocomplete: 'off' })}></label></div>`,
}

export const isBlock = (field) => field.widget in BLOCKS

export const block = (field) => `<div class="block-row">${BLOCKS[field.widget](field)}</div>`

export const BLOCK_STYLE = `.car-input-item,.num,.boxes input{display:inline-block;width:32px;height:40px;border:1px solid #ccc;margin:2px;vertical-align:top}
.key,.chip{display:inline-block;min-width:28px;padding:6px;margin:2px;background:#eee;text-align:center}.note{min-height:60px;border:1px solid #ddd}.up-box{width:90px;height:90px;border:1px dashed #999;position:relative}.num-display{min-height:30px;border:1px solid #ccc}.cell{display:flex;justify-content:space-between;padding:10px}
.picker-entry{padding:10px;border-bottom:1px solid #ddd}`
