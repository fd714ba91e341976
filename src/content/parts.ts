import { BUTTON } from './buttons'
import { findAllIn, isMatch } from './dom'
import { memo, untilChange } from './memo'
import { HIDDEN } from './text'

/** Words about a control that are not its name. */
export const MESSAGE =
  '[class*=error-message],[class*=__error],[class*=feedback-],[class*=word-limit],[class*=__count],[class*=__tips],[role=alert],[aria-live],datalist,nav,header,[class^=uni-][class*=placeholder]'
const LABEL = 'label,dt,th,[class*="label" i],[class*=title],[class*=required],.weui-cell__hd'

export const PARTS = `${BUTTON},${MESSAGE},${HIDDEN},${LABEL},img,canvas`

/** Parts in each element of what was looked at as a whole. */
export const parts = untilChange<Element, Element[]>()

/**
 * What stands in a row besides its controls: buttons, what may be its label, pictures, and what is read as no part of a
 * name. A question to the browser costs more than looking through the few elements that one question finds.
 */
export const partsIn = memo((row: Element) => {
  const found = parts.get(row) ?? findAllIn(row, PARTS)
  const those = (selector: string) => found.filter((element) => isMatch(element, selector))
  const buttons = those(BUTTON)
  return {
    buttons,
    labels: those(LABEL),
    images: found.filter((element) => isMatch(element, 'img,canvas')),
    silent: new Set([...buttons, ...those(`${MESSAGE},${HIDDEN}`)]),
  }
})
