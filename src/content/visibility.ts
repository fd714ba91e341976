import type { Control } from './controls'
import { attributeOf, hasAttributeOn, parentAcrossRoots, parentOf } from './dom'

const isMarkedHidden = (element: Element): boolean =>
  hasAttributeOn(element, 'hidden') || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributeOf(element, 'style'))

/** Whether an element is shown, by its styles and without a layout. */
export const isShown = (element: Element): boolean => {
  if (typeof element.checkVisibility === 'function') {
    return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false })
  }
  for (let around: Element | null = element; around; around = parentAcrossRoots(around))
    if (isMarkedHidden(around)) return false
  return true
}

/** Files and ticked boxes are commonly drawn by the element around the native control, which is itself hidden. */
const DRAWN = new Set(['file', 'radio-group', 'checkbox', 'checkbox-group', 'switch'])

export const isControlShown = (control: Control): boolean =>
  [control.element, ...control.members].some((element) => {
    if (isShown(element)) return true
    const parent = DRAWN.has(control.widget) ? parentOf(element) : null
    return parent !== null && isShown(parent)
  })
