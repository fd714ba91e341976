import { read } from './attributes'
import type { Control } from './controls'
import { closestTo, parentOf, upFrom } from './dom'

/** Whether an element is shown, by its styles and without a layout. */
export const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true })

/** Files and ticked boxes are commonly drawn by the element around the native control, which is itself hidden. */
const DRAWN = /^(file|radio|check|switch)/
/** Nothing smaller is a control to anybody, in pixels. */
const MIN_SIZE = 3
/** Levels up to a box that lets nothing of what is in it be seen. */
const LEVELS = 4

/** Controls whose place in the page was found to be none, whatever their styles say. */
const placeless = new WeakSet<Element>()
const hearers = new WeakMap<Element, () => void>()

/** Kept from every reader and every keyboard: what only a robot fills in. */
const isOutOfReach = (element: Element): boolean =>
  read(element, 'tabindex') === '-1' &&
  (closestTo(element, '[aria-hidden=true]') !== null || !element.checkVisibility({ opacityProperty: true }))

export const isControlShown = ({ element, members, widget }: Control): boolean =>
  [element, ...members].some((one) =>
    DRAWN.test(widget)
      ? isShown(one) || isShown(parentOf(one) ?? one)
      : isShown(one) && !placeless.has(one) && !isOutOfReach(one),
  )

/** Laid out already where it is asked. */
const isClosedBox = (element: Element): boolean =>
  (element.clientHeight < MIN_SIZE || element.clientWidth < MIN_SIZE) &&
  /hidden|clip/.test(getComputedStyle(element).overflow)

const isInClosedBox = (element: Element): boolean => [...upFrom(parentOf(element), LEVELS)].some(isClosedBox)

/** Asked when the browser has laid the page out for its own purposes, so that the question costs no layout. */
const note = (entries: IntersectionObserverEntry[]): void => {
  const { scrollX: left, scrollY: top } = window
  for (const { target, boundingClientRect: place, isIntersecting } of entries) {
    const isNowhere =
      place.width < MIN_SIZE ||
      place.height < MIN_SIZE ||
      place.right + left <= 0 ||
      place.bottom + top <= 0 ||
      (!isIntersecting && isInClosedBox(target))
    if (!isNowhere) places.unobserve(target)
    else if (!isShown(target)) continue
    if (isNowhere === placeless.has(target)) continue
    if (isNowhere) placeless.add(target)
    else placeless.delete(target)
    hearers.get(target)?.()
  }
}

/** The margin takes in what lies below the window: it is shown to whoever scrolls. */
const places = new IntersectionObserver(note, { rootMargin: '99999px' })

/** Hears when it turns out, or changes, that a control has no place on the page: pushed out of it, shrunk to nothing, in a closed box. */
export const watchPlace = ({ element, widget }: Control, onNews: () => void): void => {
  if (DRAWN.test(widget)) return
  hearers.set(element, onNews)
  places.observe(element)
}
