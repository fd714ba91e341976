import { childrenOf, findAllIn, findIn, isMatch } from '../dom'
import { textOf } from '../text'
import { side } from './built-like'

const NAMED =
  '[class*="arrow" i],[class*=icon-right],[class*=right-icon],[class*=chevron],[class*=jiantou],[src*=jiantou],[src*=xiala],[class*=uniui-right],[class*=allow-right],[class*=more],[src*=arrow],[src*="right."],[src*="down."]'
/** Rows that libraries draw an arrow on. */
const ROWS = '[class*=cell_access],[class*=navigate-right],[class*=is-link],.item-link'
/** How the picture of an arrow is called. */
const PICTURE = /url\([^)]*(arrow|jiantou|xiala|chevron|caret|right\.|down\.|more\.)[^)]*\)/i
/** A corner of a square that stands on its edge: how an arrow is drawn without a picture. */
const TURNED = /^matrix\(-?0?\.7\d+, -?0?\.7/
/** Elements of a row that are asked how they are drawn. */
const MOST = 12

const isCorner = ({ content, transform, borderTopWidth, borderRightWidth }: CSSStyleDeclaration): boolean =>
  content !== 'none' && TURNED.test(transform) && side(borderTopWidth) + side(borderRightWidth) > 0

const isDrawnOn = (element: Element): boolean =>
  PICTURE.test(getComputedStyle(element).backgroundImage) || isCorner(getComputedStyle(element, '::after'))

/**
 * The arrow that says that a row opens something: an element of its own, the row that its library draws one on, or what has one
 * for its background. Null where there is none.
 */
export const arrowIn = (row: Element): Element | null => {
  const named = findIn(row, NAMED)
  if (named || isMatch(row, `${NAMED},${ROWS}`)) return named ?? row
  return [row, ...findAllIn(row, '*')].slice(0, MOST + 1).find(isDrawnOn) ?? null
}

/** True for what holds several rows, each with words and an arrow of its own: with their answers missing they are as short as one. */
export const holdsArrows = (part: Element): boolean => {
  let at = part
  for (let [only, other] = childrenOf(at); only && !other; [only, other] = childrenOf(at)) at = only
  return [...childrenOf(at)].filter((row) => findIn(row, NAMED) && textOf(row) !== '').length > 1
}
