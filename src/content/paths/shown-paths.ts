import type { ShownPath } from '../../core/model/observation'
import { BUTTON } from '../buttons'
import { measureButtons } from '../dialog-buttons'
import { DIALOG_SELECTOR } from '../dialog-selector'
import { attributeOf, childrenOf, closestTo, findAllIn, isMatch, textContentOf } from '../dom'
import { frameAddress } from '../session'
import { clip, oneLine, textOf } from '../text'
import { isShown } from '../visibility'

const PRESSED = `${BUTTON},a,[onclick],[class*=btn],[class*=button]`
const MAX_ELEMENTS = 3000
const MAX_PATHS = 60
const MAX_TEXT = 30

/** A word with a pointer of its own is pressed, whatever it is made of. */
const isPressed = (element: Element): boolean =>
  isMatch(element, PRESSED) || (childrenOf(element).length === 0 && getComputedStyle(element).cursor === 'pointer')

/**
 * The buttons and links of the page with short words, as they are drawn: how large, in which colours, and whether one has
 * to scroll to see them. What the words mean is read elsewhere.
 */
export const shownPaths = (): { url: string; paths: ShownPath[] } => {
  // What stands in a dialog is measured with it.
  const found = findAllIn(document, '*')
    .slice(0, MAX_ELEMENTS)
    .filter((element) => textContentOf(element).trim().length <= 2 * MAX_TEXT && isPressed(element))
    .filter((element) => !closestTo(element, DIALOG_SELECTOR) && isShown(element))
    .map((element) => ({ element, text: oneLine(textOf(element) || attributeOf(element, 'value')) }))
    .filter(({ text }) => text !== '' && text.length <= MAX_TEXT)
    .slice(0, MAX_PATHS)
  const measured = measureButtons(
    found.map(({ element, text }) => ({ element, button: { text: clip(text, MAX_TEXT), isBare: false } })),
  )
  return {
    url: frameAddress(),
    paths: measured.map(({ text, area, colors }, at) => ({
      text,
      area,
      colors,
      isBelow: (found[at] as { element: Element }).element.getBoundingClientRect().top + scrollY > innerHeight,
    })),
  }
}
