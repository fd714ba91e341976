import { CONTROL_SELECTOR, type Control, type Widget } from '../controls'
import { attributeOf, childrenOf, contains, findAllIn, findIn, isMatch } from '../dom'
import { isUploadBox, textOf } from './upload-box'

const SIGNS = /[签簽][名字署]|手[写寫]|署名|\bsign(ature|ed)?\b|サイン|서명|firma|unterschrift|assinatura|handtekening/i
const SLIDES = /滑[动動块塊]|拖[动動拽]|\b(slide|drag|swipe)\b/i
const STARS = /^[☆★✩✭⭐\s]*$/u
const COUNT = /^\s*[-−–—]\s*\d*\s*[+＋]\s*$/
const FIVE = 5

const isRate = (element: Element): boolean => {
  const children = [...childrenOf(element)]
  return (
    children.length === FIVE &&
    STARS.test(textOf(element)) &&
    /star|rate|score/i.test([element, ...children].map((one) => attributeOf(one, 'class')).join(' '))
  )
}

/** What people draw themselves, and how it is known: by what it is built of and by the words on it or beside it. */
const KINDS: readonly [widget: Widget, selector: string, isIt: (element: Element, row: Element) => boolean][] = [
  ['textbox', 'canvas', (_, row) => SIGNS.test(textOf(row))],
  ['stepper', '[role=slider]', () => true],
  [
    'stepper',
    '[class*=slide],[class*=drag],[class*=captcha],[class*=verify]',
    (element) => SLIDES.test(textOf(element)),
  ],
  ['switch', '[class*=switch],[class*=Switch],[class*=toggle]', (element) => textOf(element) === ''],
  ['stepper', '*', (element) => childrenOf(element).length > 1 && COUNT.test(textOf(element))],
  ['stepper', '*', isRate],
  ['file', '*', isUploadBox],
]

/** What says itself what is to be given: the others ask for something only in a form. */
const SPEAKS = /textbox|file/

/**
 * Signature pads, boxes for pictures and, where the row `isInForm` of several fields, sliders, switches, stars and counters;
 * the outermost element of each.
 */
export const drawnIn = (row: Element, isInForm: boolean): Control[] => {
  const found: Control[] = []
  for (const [widget, selector, isIt] of KINDS.filter(([kind]) => isInForm || SPEAKS.test(kind)))
    for (const element of [...(isMatch(row, selector) ? [row] : []), ...findAllIn(row, selector)])
      if (
        !findIn(element, CONTROL_SELECTOR) &&
        !found.some((other) => contains(other.element, element) || contains(element, other.element)) &&
        isIt(element, row)
      )
        found.push({ element, widget, members: [element] })
  return found
}
