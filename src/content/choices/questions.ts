import type { Control } from '../controls'
import { childrenOf, elementsIn, findIn } from '../dom'
import { textOf } from '../text'
import { chipsIn } from './chips'
import { drawnIn } from './drawn'
import type { FormKind } from './form-kind'
import { isPressable } from './pressable'
import { isOneRow, wheelRowsIn } from './wheel-rows'

/** How deep rows may stand in a part of a form. */
const DEPTH = 5
const PRICE = /[¥￥$€£]\s*\d|\d\s*[元€円원]/
/** More elements than one thing for sale is shown with. */
const MOST_OF_GOODS = 30

/** A thing that is for sale: its words and tags ask nothing. */
const isForSale = (row: Element): boolean =>
  elementsIn(row) <= MOST_OF_GOODS &&
  findIn(row, 'img,image,[class*=img],[class*=pic]') !== null &&
  PRICE.test(textOf(row))

const inRow = (row: Element, rowClasses: ReadonlySet<string>, kind: FormKind): Control[] => {
  const drawn = drawnIn(row, kind !== 'none')
  if (drawn.length > 0) return drawn
  const chips = chipsIn(row).filter(({ element, row: group = element }) => kind !== 'perhaps' || group !== row)
  return chips.length > 0 ? chips : wheelRowsIn(row, rowClasses, kind)
}

/**
 * Questions of a part of a page that holds no control. A part that is more than one row is gone into, unless it is pressed as
 * a whole. `rowClasses` are those of rows that hold a field.
 */
export const questionsIn = (
  row: Element,
  rowClasses: ReadonlySet<string>,
  kind: FormKind,
  depth = DEPTH,
): Control[] => {
  if (isForSale(row)) return []
  const found = inRow(row, rowClasses, kind)
  const isWhole = isOneRow(row) || (childrenOf(row).length > 1 && isPressable(row))
  if (depth === 0 || isWhole || found.some(({ element }) => element === row)) return found
  const inside = [...childrenOf(row)].flatMap((child) =>
    elementsIn(child) > 0 ? questionsIn(child, rowClasses, kind, depth - 1) : [],
  )
  return [...found, ...inside]
}
