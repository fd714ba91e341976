import { attributes, CAPTCHA, escaped, native, truth } from './html.mjs'

const choice = (field, type) =>
  `${truth(field)}<span class="choices">${field.options
    .map(
      (option) =>
        `<label><input type="${type}"${attributes({ name: field.name || `c${field.index}`, value: option })}>${escaped(option)}</label>`,
    )
    .join(' ')}</span>`

/** A control as it is written by hand, with what stands beside it. */
export const input = (field, id) => {
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

export const star = (field) => (field.mark === 'star' ? '<em class="red">*</em>' : '')
export const label = (field) => star(field) + escaped(field.label)
/** What a `for` and the `id` that it means share. */
export const identifier = (field) => (field.name ? `${field.name}_${field.index}` : `inp${field.index}`)
