import { findAllIn, findIn } from './dom'
import { emptyFieldsOf, formsOf, type KnownField, knownFields, prove } from './fields'
import { BUTTON } from './label'
import { oneLine, textOf } from './text'
import { isEmpty } from './values'
import { isControlShown } from './visibility'
import { FINAL_WORDS } from './words'

const ERROR =
  '[class*=-error],[class*=error-],[class*=errorM],.weui-cell_warn,.nut-form-item__body__tips,[aria-invalid=true],.invalid-feedback'
/** `请输入手机号`: what is asked for is what was missing. */
const COMPLAINT =
  /(请|未|没有)\s*(先)?(输入|填写|选择|上传|完善|填)|不能为空|必填|(please|must) (enter|fill|provide|select|choose)|is required|cannot be empty/i
export const TOAST = '[class*=toast],[class*=Toast],.weui-toptips,.el-message,.layui-layer-msg,[role=alert]'
/** A complaint that comes later than this has other causes. */
const COMPLAINT_WINDOW = 3000
/** More empty fields than this, and a dead button says nothing about any one of them. */
const MAX_EMPTY = 4

let lastSubmit = 0

const isDead = (button: Element): boolean =>
  button.hasAttribute('disabled') ||
  button.getAttribute('aria-disabled') === 'true' ||
  /(^|[\s_-])(is-)?disabled?($|\s)/.test(button.getAttribute('class') ?? '')

const finalButton = (form: Element | Document | ShadowRoot): Element | undefined =>
  findAllIn(form, BUTTON).find((button) => FINAL_WORDS.test(textOf(button) || button.getAttribute('value') || ''))

const isTextField = ({ control }: KnownField): boolean =>
  /^(input|textarea|textbox|plate-keyboard|digit-boxes|picker)$/.test(control.widget)

/**
 * A form whose last button is dead while one of its few fields is empty wants that field. When the button has come to life
 * with the field still empty, it does not.
 */
export const watchDeadButtons = (): void => {
  for (const form of formsOf()) {
    const button = finalButton(form)
    if (!button) continue
    const empty = emptyFieldsOf(form).filter((field) => isTextField(field) && isControlShown(field.control))
    if (!isDead(button)) for (const field of empty) if (field.provenBy === 'submit_disabled') prove(field, null)
    if (isDead(button) && empty.length <= MAX_EMPTY)
      for (const field of empty) if (field.provenBy === null) prove(field, 'submit_disabled')
  }
}

/** Remembers a press of a button that sends. */
export const noteSubmit = (): void => {
  lastSubmit = Date.now()
}

const wasJustSubmitted = (): boolean => Date.now() - lastSubmit < COMPLAINT_WINDOW

const bare = (text: string): string => oneLine(text).replace(/^(请|先|您的|你的|输入|填写|选择|上传)+|[！!。.]+$/g, '')

/** Complaints about an empty field after a press: in its row, or in a notice that names it. */
export const watchComplaints = (): void => {
  if (!wasJustSubmitted()) return
  const notices = findAllIn(document, TOAST)
    .map((notice) => textOf(notice, '', 80))
    .filter((text) => text.length < 80 && COMPLAINT.test(text))
  for (const field of knownFields()) {
    if (!isEmpty(field.control)) continue
    const names = [field.label.text, field.placeholder].map(bare).filter((name) => name.length > 1)
    const space = field.row ?? field.control.element.parentElement
    const isBlamed =
      field.control.element.matches(ERROR) ||
      (space !== null && (space.matches(ERROR) || findIn(space, ERROR) !== null))
    if (isBlamed || notices.some((notice) => names.some((name) => notice.includes(name)))) prove(field, 'validation')
  }
}
