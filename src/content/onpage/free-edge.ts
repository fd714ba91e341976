import { isOurs } from './overlay'

/** Where a notice can stand, the quietest first. */
export const EDGES = ['top', 'bottom', 'under', 'over'] as const
export type Edge = (typeof EDGES)[number]

const PRESSED =
  'a[href],button,input,select,textarea,label,[contenteditable],[role=button],[role=textbox],[role=checkbox],[role=radio],[onclick],[class*=btn],[class*=button],[class*=submit]'
const COLUMNS = [0.04, 0.25, 0.5, 0.75, 0.96]
const ROWS = [0.15, 0.5, 0.85]

const hasWords = ({ childNodes }: Element): boolean =>
  [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())

/** What lies under a box: 10 for each point over something to press or fill in, 1 for one over words or over what stays while the page scrolls. */
export const costOf = (box: { left: number; top: number; width: number; height: number }): number => {
  let cost = 0
  for (const column of COLUMNS)
    for (const row of ROWS) {
      const under = document
        .elementsFromPoint(box.left + box.width * column, box.top + box.height * row)
        .find((element) => !isOurs(element))
      if (!under) continue
      if (under.closest(PRESSED) || getComputedStyle(under).cursor === 'pointer') cost += 10
      else if (hasWords(under) || /fixed|sticky/.test(getComputedStyle(under).position)) cost += 1
    }
  return cost
}
