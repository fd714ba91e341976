import { isProfileName, LEAST_ROWS } from '../../core/normalize/profile-rows'
import { childrenOf, contains, elementsIn, findAllIn, parentOf } from '../dom'
import { textOf } from '../text'

/** A page of more elements is no profile. */
const MOST_ELEMENTS = 600
const LONGEST_NAME = 16
/** A few of a page that is read are called so, too. */
const LEAST_SHARE = 0.6

/** The entries of a list that hold one name each. */
const rowsOf = (list: Element, names: readonly Element[]): Element[] =>
  [...childrenOf(list)].filter((row) => names.filter((name) => contains(row, name)).length === 1)

/** Rows of one list that are each called by something of a person, on a page that has nothing to write in; none where they are too few. */
export const profileRows = (): Element[] => {
  if (elementsIn(document.documentElement) > MOST_ELEMENTS) return []
  const names = findAllIn(document.body, '*').filter(
    (element) =>
      childrenOf(element).length === 0 && isProfileName(textOf(element, '', LONGEST_NAME + 1).replace(/[:：*]$/, '')),
  )
  const least = Math.max(LEAST_ROWS, names.length * LEAST_SHARE)
  const lists = new Set<Element>()
  for (const name of names) for (let at = parentOf(name); at; at = parentOf(at)) lists.add(at)
  let best: Element[] = []
  for (const list of lists) {
    const rows = rowsOf(list, names)
    if (rows.length >= least && rows.length > best.length) best = rows
  }
  return best
}
