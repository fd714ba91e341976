import { BUTTON, isDisabled, STYLED_BUTTON, wordsOn } from './buttons'
import { attributeOf, findAllIn, isMatch } from './dom'
import { prove } from './field-facts'
import { isText, knownFields } from './known-fields'
import { memo } from './memo'
import { isEmpty } from './values'
import { isControlShown } from './visibility'
import { FINAL_WORDS } from './words'

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
export const watchDeadButtons = (): void => {
  const fields = knownFields()
  // A button in itself makes no form.
  const forms = new Set(fields.flatMap(({ control, form }) => (isText(control) ? [form] : [])))
  for (const form of forms) {
    const button = finalButton(form) ?? (forms.size === 1 ? finalButton(document) : null)
    if (!button) continue
    const empty = fields.filter(
      (field) =>
        field.form === form && isText(field.control) && isControlShown(field.control) && isEmpty(field.control),
    )
    if (!isDead(button)) for (const field of empty) if (field.provenBy === 'submit_disabled') prove(field, null)
    if (isDead(button) && empty.length <= MAX_EMPTY)
      for (const field of empty) if (field.provenBy === null) prove(field, 'submit_disabled')
  }
}
