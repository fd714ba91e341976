import type { RequiredBy } from '../core/model/inspection'
import { read } from './attributes'
import type { Control } from './controls'
import { attributeOf, closestTo, isMatch, parentOf, tagOf, textContentOf } from './dom'
import { memo, untilChange } from './memo'
import { partsIn } from './parts'
import { ownSpaceOf } from './row'

/** `van-cell--required`, `is-required`, `required`, `cube-form-item_required`, `adm-form-item-required-asterisk`; not `not-required`. */
const REQUIRED_CLASS = /(^|(?<!not|non|no|un|hide)[-_])(required|mandatory|must)(-\w+)?$/i
/** What scripts that check a form go by; nobody sees it before something is missing. */
const CHECKED = '[required],.required,[class*="[required"],[lay-verify*=required]'
const STAR = /^[*＊★]|[*＊★]\s*[:：]?$/
const DRAWN_MARK = '[src*=required],[src*=must],[src*=star],[alt="*"]'
/** More labels than a row has. */
const MAX_PARTS = 8

const isRequiredClass = memo((classes: string): boolean =>
  classes.split(/\s/).some((name) => REQUIRED_CLASS.test(name)),
)
const hasRequiredClass = (element: Element): boolean => isRequiredClass(attributeOf(element, 'class'))

const stars = untilChange<string, boolean>()

const isStarDrawn = (element: Element): boolean =>
  ['::before', '::after'].some((part) => /[*＊]/.test(getComputedStyle(element, part).content ?? ''))

/**
 * Stars are commonly drawn by a style rule and stand in no text. Asking for a style is dear, and rows of one kind have the
 * same: it is asked once for all elements whose classes and whose rows' classes are the same.
 */
const hasDrawnStar = (element: Element, row: Element): boolean => {
  const kind = [
    tagOf(element),
    ...[element, parentOf(element), row].map((one) => one && attributeOf(one, 'class')),
  ].join('|')
  const known = stars.get(kind)
  if (known !== undefined) return known
  const isDrawn = isStarDrawn(element)
  stars.set(kind, isDrawn)
  return isDrawn
}

const isMarked = (control: Control, row: Element): boolean => {
  if (hasRequiredClass(row)) return true
  const { labels, images } = partsIn(row)
  const parts = labels.filter((part) => !control.members.includes(part)).slice(0, MAX_PARTS)
  return (
    parts.some((part) => hasRequiredClass(part) || STAR.test(textContentOf(part).trim())) ||
    [row, ...parts].some((part) => hasDrawnStar(part, row)) ||
    images.some((image) => isMatch(image, DRAWN_MARK))
  )
}

/**
 * What says of a control without words that it must be filled in; null where nothing does. What is said in words the
 * background reads; what only the form's behaviour tells (a dead button, a complaint) comes from validation.ts.
 */
export const demandOf = (control: Control, row: Element | null): RequiredBy | null => {
  const elements = [...new Set([control.element, ...control.members])]
  if (elements.some((element) => isMatch(element, CHECKED))) return 'attribute'
  const around = control.members.length > 1 ? closestTo(control.element, '[role=radiogroup],[role=group]') : null
  if ([...elements, around].some((element) => element && read(element, 'aria-required') === 'true')) return 'aria'
  const space = row ?? ownSpaceOf(control)
  return space && isMarked(control, space) ? 'mark' : null
}
