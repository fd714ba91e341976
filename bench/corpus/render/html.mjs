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

const NATIVE = new Set([
  'text',
  'tel',
  'number',
  'email',
  'password',
  'date',
  'month',
  'search',
  'url',
  'time',
  'range',
  'datetime-local',
])

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
  readonly: field.ro,
  title: field.title,
  'aria-required': field.aria === true || field.req === 'aria' ? 'true' : undefined,
  'aria-label': field.arialabel,
  'aria-labelledby': field.labelledby,
})

/** Whether a library that draws stars draws one here: its `required` does. */
export const hasStar = ({ mark }) => mark === 'star' || mark === 'attribute'

const WORDS = { 'zh-Hans': '请填写', 'zh-Hant': '請填寫' }

/** What the page says beside a control that was left empty. */
export const complaint = (page, field) =>
  field.err ??
  (WORDS[page.language] ? `${WORDS[page.language]}${field.label || field.placeholder}` : `${field.label} is required`)

/** The controls that the button waits for, or that are complained about when it is pressed. */
export const demanded = (page, how) => page.fields.filter(({ req }) => req === how)

export const CAPTCHA = 'data:image/gif;base64,R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw=='
