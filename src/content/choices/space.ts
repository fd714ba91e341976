import type { Control } from '../controls'
import { contains, parentOf } from '../dom'
import { textOf } from '../text'

/** As far as a row reaches above what is pressed in it. */
const LEVELS = 4
/** More words are no row's. */
const LONGEST = 120

/**
 * The largest element around a control that holds none of `others` and no more words than a row has: what is said there is said
 * of it. Undefined where that is no more than the control itself. The content script knows only the others that are elements of
 * their own kind.
 */
export const spaceOf = ({ element, members }: Control, others: readonly Element[]): Element | undefined => {
  const own = textOf(element)
  let space: Element | undefined
  let around = parentOf(element)
  for (let level = 0; around && level < LEVELS; level++, around = parentOf(around)) {
    const there = around
    if (others.some((other) => other !== element && !members.includes(other) && contains(there, other))) break
    const words = textOf(there, '', LONGEST + 1)
    if (words.length > LONGEST) break
    if (words !== own) space = there
  }
  return space
}
