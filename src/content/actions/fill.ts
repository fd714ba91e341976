import type { PageWork } from '../../messages/contract'
import { shared } from '../isolated'

/** Seen at a glance, and gone with the page. */
const MARK = '2px dashed #8a5300'

type Typed = HTMLInputElement | HTMLTextAreaElement

const isTyped = (element: Element | null): element is Typed =>
  (element instanceof HTMLInputElement && /^(text|tel|email|date|search|url|number|)$/.test(element.type)) ||
  element instanceof HTMLTextAreaElement

const controlOf = (element: Element): Typed | null => {
  if (isTyped(element)) return element
  const inner = element.querySelector('input,textarea')
  return isTyped(inner) ? inner : null
}

/** Writes as the browser does when somebody types: frameworks replace `value` on the element itself. */
const write = (element: Typed, value: string): void => {
  const owner = element instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype
  Object.getOwnPropertyDescriptor(owner, 'value')?.set?.call(element, value)
  for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true, composed: true }))
}

/** Puts decoys into controls that are still empty, and draws a dashed line around each. Gives how many were filled. */
export const fill = (wanted: PageWork['fill']): number => {
  let done = 0
  for (const { key, value } of wanted) {
    const place = shared()?.placeOf(key)
    const element = place && controlOf(place.control.element)
    if (element?.value !== '' || element.readOnly || element.disabled) continue
    write(element, value)
    if (element.value === '') continue
    element.style.outline = MARK
    done++
  }
  return done
}
