import { isProfileName, LEAST_ROWS } from '../../core/normalize/profile-rows'
import { childrenOf, elementsIn, findAllIn, parentOf, upFrom } from '../dom'
import { textOf } from '../text'

/** A page of more elements is no profile. */
const MOST_ELEMENTS = 600
const LONGEST_NAME = 16
/** A few of a page that is read are called so, too. */
const LEAST_SHARE = 0.6

/** Rows of one list that are each called by something of a person, on a page that has nothing to write in; none where they are too few. */
export const profileRows = (): Element[] => {
  if (elementsIn(document.documentElement) > MOST_ELEMENTS) return []
  const names = findAllIn(document.body, '*').filter(
    (element) =>
      childrenOf(element).length === 0 && isProfileName(textOf(element, '', LONGEST_NAME + 1).replace(/[:：*]$/, '')),
  )
  const least = Math.max(LEAST_ROWS, names.length * LEAST_SHARE)
  const held = new Map<Element, number>()
  for (const name of names) for (const at of upFrom(name, MOST_ELEMENTS)) held.set(at, (held.get(at) ?? 0) + 1)
  // The entries of each list that hold one name.
  const lists = new Map<Element, Element[]>()
  for (const [row, count] of held) {
    const list = count === 1 ? parentOf(row) : null
    const rows = list && lists.get(list)
    if (rows) rows.push(row)
    else if (list) lists.set(list, [row])
  }
  let best: Element[] = []
  for (const rows of lists.values()) if (rows.length >= least && rows.length > best.length) best = rows
  return best
}
