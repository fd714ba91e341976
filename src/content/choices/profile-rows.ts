import { isProfileName, LEAST_ROWS } from '../../core/normalize/profile-rows'
import { childrenOf, contains, elementsIn, findAllIn, parentOf } from '../dom'
import { textOf } from '../text'

/** A page of more elements is no profile. */
const MOST_ELEMENTS = 600
const LONGEST_NAME = 16

/** Rows of one list that are each called by something of a person, on a page that has no field; none where they are too few. */
export const profileRows = (): Element[] => {
  if (elementsIn(document.documentElement) > MOST_ELEMENTS) return []
  const names = findAllIn(document.body, '*').filter(
    (element) =>
      childrenOf(element).length === 0 && isProfileName(textOf(element, '', LONGEST_NAME + 1).replace(/[:：*]$/, '')),
  )
  const [first] = names
  if (!first || names.length < LEAST_ROWS) return []
  let list = parentOf(first)
  while (list && !names.every((name) => contains(list as Element, name))) list = parentOf(list)
  const rows = list ? [...childrenOf(list)].filter((row) => names.some((name) => contains(row, name))) : []
  return rows.length === names.length ? rows : []
}
