const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const escaped = (text) => String(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign])

/** Attributes that have a value; `true` gives a bare one. */
export const attributes = (values) =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== '' && value !== false && value !== null)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`))
    .join('')

/** Marks the element that follows as the control of a field, where no script of an extension looks. */
export const truth = (field) => `<!--truth ${field.index}-->`

const NATIVE = new Set(['text', 'tel', 'number', 'email', 'password', 'date', 'month', 'search', 'url', 'time'])

export const inputType = (field) => (NATIVE.has(field.widget) ? field.widget : 'text')

/** The attributes that a hand-written input of the field has. */
export const native = (field) => ({
  type: inputType(field),
  name: field.name,
  placeholder: field.placeholder,
  value: field.val,
  maxlength: field.max,
  autocomplete: field.ac,
  pattern: field.pat,
  inputmode: field.im,
  required: field.mark === 'attribute',
  'aria-required': field.aria === true ? 'true' : undefined,
  'aria-label': field.arialabel,
})

export const CAPTCHA = 'data:image/gif;base64,R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw=='
