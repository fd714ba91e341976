import type { PrintSeen } from '../../core/model/observation'
import { NAMES_POLICY, SPEAKS_OF_DATA } from '../../core/normalize/policy-words'
import { groundOf } from '../dialog-buttons'
import { childrenOf, drawnTextOf, findAllIn, parentOf, textContentOf } from '../dom'
import { frameAddress } from '../session'
import { isShown } from '../visibility'

const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading],[class*=title],[class*=header],dialog,[role=dialog]'
const TITLE_LENGTH = 60
/** A text with so many of its words speaks of what is done with data. */
const LEAST_WORDS = 5
const MAX_CLIMB = 8
const MAX_TEXT = 250_000

const speaksOfData = (text: string): boolean => text.split(SPEAKS_OF_DATA).length > LEAST_WORDS

/** The smallest element around a heading that speaks of data. */
const around = (heading: Element): Element | null => {
  let at: Element | null = heading
  for (let step = 0; at && step < MAX_CLIMB; step++, at = parentOf(at)) if (speaksOfData(textContentOf(at))) return at
  return null
}

/** How its longest paragraph is printed. */
const printOf = (policy: Element): PrintSeen => {
  const lengthOf = (element: Element) => textContentOf(element).length
  const paragraph = findAllIn(policy, '*')
    .filter((element) => childrenOf(element).length === 0 && lengthOf(element) > 0)
    .reduce((best, one) => (lengthOf(one) > lengthOf(best) || best === policy ? one : best), policy)
  const { fontSize, color } = getComputedStyle(paragraph)
  return { size: Number.parseFloat(fontSize), colors: [color, groundOf(paragraph)] }
}

/**
 * The text of a policy that the page shows under a heading that names it, whole and as it is drawn, with its lines: in a
 * dialog, behind a hash route, as the page itself. There it can be read nowhere else. Null where the page shows none.
 */
export const shownPolicy = (): { url: string; text: string; print: PrintSeen } | null => {
  for (const heading of findAllIn(document, HEADING)) {
    if (!NAMES_POLICY.test(textContentOf(heading).slice(0, TITLE_LENGTH)) || !isShown(heading)) continue
    const policy = around(heading)
    const text = policy ? drawnTextOf(policy) : ''
    if (policy && speaksOfData(text))
      return { url: frameAddress(), text: text.slice(0, MAX_TEXT), print: printOf(policy) }
  }
  return null
}
