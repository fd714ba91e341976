import { BUTTON, isDisabled, wordsOn } from '../buttons'
import { CONTROL_SELECTOR } from '../controls'
import { attributeOf, findAllIn, findIn, isMatch, nextOf, parentOf } from '../dom'
import type { FieldPlace, Isolated } from '../isolated'
import { isText } from '../known-fields'
import { forget, memo } from '../memo'
import { oneLine, textOf } from '../text'
import { isEmpty } from '../values'
import { FINAL_WORDS } from '../words'
import { STYLED_BUTTON } from './pressable'

const ERROR =
  '[class*=-err],[class*=error-],[class*=errorM],.weui-cell_warn,.nut-form-item__body__tips,[aria-invalid=true],.invalid-feedback'
/** `请输入手机号`: what is asked for is what was missing. */
const COMPLAINT =
  /(请|未|没有)\s*(先)?(输入|填写|选择|上传|完善|填)|不能为空|必填|(please|must) (enter|fill|provide|select|choose)|is required|cannot be empty/i
const TOAST = '[class*="toast" i],.weui-toptips,.el-message,.layui-layer-msg,[role=alert]'
/** A complaint that comes later than this has other causes. */
const COMPLAINT_WINDOW = 3000
/** More empty fields than this, and a dead button says nothing about any one of them. */
const MAX_EMPTY = 8
const MAX_WORDS = 16

const isDeadByStyle = ({ pointerEvents, cursor }: CSSStyleDeclaration): boolean =>
  pointerEvents === 'none' || cursor === 'not-allowed'

const isDead = (button: Element): boolean =>
  isDisabled(button) ||
  /(^|[\s_-])(disabled?|inactive|unable|gr[ae]y)($|\s)/.test(attributeOf(button, 'class')) ||
  isDeadByStyle(getComputedStyle(button))

/** Buttons by role, and what pages press that is none to any browser. */
const PRESSED = `${BUTTON},${STYLED_BUTTON}`

/** Buttons that sleep for reasons of their own: those that send a code, and steps back. */
const NOT_FINAL = /[获獲发發上]|code|send|back|prev/i

const isFinal = (button: Element): boolean => {
  const words = wordsOn(button)
  return (
    (words.length <= MAX_WORDS && FINAL_WORDS.test(words)) ||
    isMatch(button, '[type=submit]') ||
    (isDisabled(button) && words.length > 1 && !NOT_FINAL.test(words))
  )
}

/** The innermost element of the last button that ends a form: before it one-tap buttons may stand. */
const finalButton = memo(
  (form: Element | Document | ShadowRoot): Element | null => findAllIn(form, PRESSED).filter(isFinal).at(-1) ?? null,
)

/**
 * A form whose last button is dead while one of its few fields is empty wants that field. When the button has come to life
 * with the field still empty, it does not.
 */
const watchDeadButtons = (fields: readonly FieldPlace[], prove: Isolated['prove']): void => {
  // A button in itself makes no form.
  const forms = new Set(fields.flatMap(({ control, form }) => (isText(control) ? [form] : [])))
  for (const form of forms) {
    const button = finalButton(form) ?? (forms.size === 1 ? finalButton(document) : null)
    if (!button) continue
    const empty = fields.filter(
      (field) => field.form === form && isText(field.control) && field.told?.visible && isEmpty(field.control),
    )
    if (!isDead(button)) for (const field of empty) if (field.provenBy === 'submit_disabled') prove(field, null)
    if (isDead(button) && empty.length <= MAX_EMPTY)
      for (const field of empty) if (field.provenBy === null) prove(field, 'submit_disabled')
  }
}

const bare = (text: string): string => oneLine(text).replace(/^(请|先|您的|你的|输入|填写|选择|上传)+|[！!。.]+$/g, '')

/** Complaints about an empty field after a press: in its row, or in a notice that names it. */
const watchComplaints = (fields: readonly FieldPlace[], prove: Isolated['prove']): void => {
  const notices = findAllIn(document, TOAST)
    .map((notice) => textOf(notice, '', 80))
    .filter((text) => text.length < 80 && COMPLAINT.test(text))
  for (const field of fields) {
    if (!isEmpty(field.control)) continue
    const names = [field.label.text, field.placeholder].map(bare).filter((name) => name.length > 1)
    const space = field.row ?? parentOf(field.control.element)
    const behind = space && nextOf(space)
    const isBlamed =
      isMatch(field.control.element, ERROR) ||
      (space !== null && (isMatch(space, ERROR) || findIn(space, ERROR) !== null)) ||
      // The next row may be blamed itself.
      (behind && isMatch(behind, ERROR) && !findIn(behind, CONTROL_SELECTOR))
    if (isBlamed || notices.some((notice) => names.some((name) => notice.includes(name)))) prove(field, 'validation')
  }
}

/** Looks at what the forms' behaviour shows of their fields, each time that the page was looked at again. */
export const watchForms = (isolated: Isolated): void => {
  isolated.seeForms = () => {
    // Nobody else empties what this script keeps of the page.
    forget()
    const fields = isolated.fields()
    watchDeadButtons(fields, isolated.prove)
    if (Date.now() - (isolated.submittedAt ?? 0) < COMPLAINT_WINDOW) watchComplaints(fields, isolated.prove)
  }
  isolated.seeForms()
}
