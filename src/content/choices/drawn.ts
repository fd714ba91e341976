import { CONTROL_SELECTOR, type Control, type Widget } from '../controls'
import { childrenOf, closestTo, contains, findAllIn, findIn, isMatch, previousOf } from '../dom'
import { isBeforeClosedList, isClosedList, isDrawnUpon, isRate, isTrack, OPENS_LIST } from './built-like'
import { isPictureFrame, isPressedPicture, isUploadPicture } from './picture-frame'
import { isUploadBox, textOf } from './upload-box'

const SIGNS = /[签簽][名字署]|手[写寫]|署名|\bsign(ature|ed)?\b|サイン|서명|firma|unterschrift|assinatura|handtekening/i
const SLIDES = /滑[动動块塊]|拖[动動拽]|\b(slide|drag|swipe)\b/i
const COUNT = /^\s*[-−–—]\s*\d*\s*[+＋]\s*$/

type Is = (element: Element, row: Element) => boolean
type Kind = readonly [widget: Widget, selector: string, isIt: Is]

const isAfter = (element: Element, selector: string): boolean => {
  const before = previousOf(element)
  return before !== null && isMatch(before, selector)
}

/** What is drawn beside a box in its label is that box, as of Mint UI's switches, and so is what follows it, as of Element's. */
const isOfNative = (element: Element): boolean => {
  const around = closestTo(element, 'label')
  return (
    (around !== null && findIn(around, CONTROL_SELECTOR) !== null) ||
    isAfter(element, 'input[type=checkbox],input[role=switch]')
  )
}

/** What says itself what is to be given, wherever it stands. */
const SPEAKING: readonly Kind[] = [
  ['textbox', 'canvas', (_, row) => SIGNS.test(textOf(row))],
  ['file', '*', isUploadBox],
  // Lists and calendars of uni-app's and of Muse UI, whatever they show.
  ['picker', '.uni-stat__select,.uni-date-editor--x,.mu-dropDown-menu,.cube-select', () => true],
  // What a label stands before is asked for, and the button opens its calendar.
  ['picker', 'button[aria-haspopup=dialog]', (element) => isAfter(element, 'label')],
]

/** What people draw themselves, and how it is known in a form: by what it is built of and by the words on it or beside it. */
const DRAWN: readonly Kind[] = [
  ['textbox', 'canvas', isDrawnUpon],
  ['picker', OPENS_LIST, isClosedList],
  ['picker', '*', isBeforeClosedList],
  ['stepper', '[role=slider],.ui-slider', () => true],
  [
    'stepper',
    '[class*=slide],[class*=drag],[class*=captcha],[class*=verify]',
    (element) => SLIDES.test(textOf(element)),
  ],
  ['switch', '[class*=switch],[class*=Switch],[class*=toggle]', (element) => textOf(element) === ''],
  ['switch', '*', isTrack],
  ['stepper', '*', (element) => childrenOf(element).length > 1 && COUNT.test(textOf(element))],
  ['stepper', '*', isRate],
  ['file', '*', isPictureFrame],
  ['file', '*', isPressedPicture],
  ['file', '*', isUploadPicture],
]

/**
 * Signature pads, boxes for pictures and, where the row `isInForm` of several fields, sliders, switches, stars, counters and
 * boxes that only look like one for a picture; the outermost element of each.
 */
export const drawnIn = (row: Element, isInForm: boolean): Control[] => {
  const found: Control[] = []
  for (const [widget, selector, isIt] of isInForm ? [...DRAWN, ...SPEAKING] : SPEAKING)
    for (const element of [...(isMatch(row, selector) ? [row] : []), ...findAllIn(row, selector)])
      if (
        !findIn(element, CONTROL_SELECTOR) &&
        !found.some((other) => contains(other.element, element) || contains(element, other.element)) &&
        isIt(element, row) &&
        !isOfNative(element)
      )
        found.push({ element, widget, members: [element] })
  return found
}
