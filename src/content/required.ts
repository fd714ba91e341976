import type { RequiredBy } from '../core/model/inspection'
import type { Control } from './controls'
import { attributeOf, classesOf, closestTo, findAllIn, hasAttributeOn, parentOf } from './dom'
import type { Label } from './label'

/** `van-cell--required`, `is-required`, `required`, `cube-form-item_required`, `adm-form-item-required-asterisk`. */
const REQUIRED_CLASS = /(^|[-_])required(-asterisk|-mark|-star|-left|-right)?$/i
const NOT_REQUIRED_CLASS = /(not|non|un|no|hide)[-_]?required|required[-_]?(false|none)/i
const REQUIRED_TEXT = /(?<!非)必[填选输]|(?<!不)(为|是)必须|\brequired\b/i
const OPTIONAL_TEXT = /选填|非必填|可不填|可选|如有|如需要|\b(optional|not required)\b/i
const STAR = /^[*＊]|[*＊]$|[*＊]\s*[:：]?$/

const hasRequiredClass = (element: Element): boolean =>
  classesOf(element).some((name) => REQUIRED_CLASS.test(name) && !NOT_REQUIRED_CLASS.test(name))

/** Stars are commonly drawn by a style rule and stand in no text. */
const hasDrawnStar = (element: Element): boolean => {
  if (typeof getComputedStyle !== 'function') return false
  return ['::before', '::after'].some((part) => /[*＊]/.test(getComputedStyle(element, part).content ?? ''))
}

const labelParts = (row: Element): Element[] =>
  findAllIn(
    row,
    'label,dt,th,[class*=label],[class*=title],[class*=Label],[class*=required],.van-cell__title,.weui-cell__hd',
  ).slice(0, 8)

const isMarked = (control: Control, row: Element | null, label: Label): boolean => {
  if (STAR.test(label.raw.trim())) return true
  if (!row) return false
  const isRowMarked = hasRequiredClass(row)
  if (isRowMarked) return true
  const parts = labelParts(row).filter((part) => !control.members.includes(part))
  return parts.some(hasRequiredClass) || [row, ...parts].some(hasDrawnStar)
}

/**
 * How a control says that it must be filled in; null where it says nothing, or that it need not. What only the form's
 * behaviour tells (a dead button, a complaint) comes from validation.ts.
 */
export const requiredBy = (
  control: Control,
  row: Element | null,
  label: Label,
  placeholder: string,
): RequiredBy | null => {
  const elements = [control.element, ...control.members]
  if (elements.some((element) => hasAttributeOn(element, 'required'))) return 'attribute'
  const group =
    parentOf(control.element) && closestTo(parentOf(control.element) as Element, '[role=radiogroup],[role=group]')
  if ([...elements, ...(group ? [group] : [])].some((element) => attributeOf(element, 'aria-required') === 'true'))
    return 'aria'
  const says = `${label.raw} ${placeholder}`
  if (OPTIONAL_TEXT.test(says)) return null
  if (isMarked(control, row, label)) return 'mark'
  return REQUIRED_TEXT.test(says) ? 'text' : null
}

/** True where a control says in words that it may stay empty. */
export const saysOptional = (label: Label, placeholder: string): boolean =>
  OPTIONAL_TEXT.test(`${label.raw} ${placeholder}`)
