import { attributeOf, childrenOf, contains, findAllIn, findIn, isMatch, nextOf, tagOf, textContentOf } from '../dom'
import { textOf } from '../text'
import { isShown } from '../visibility'
import { HEADINGS } from './naming'
import { LINK } from './pressable'

const STARS = /^[☆★✩✭⭐🌟\s]*$/u
const FIVE = 5
/** How stars, hearts and faces are called where they are pictures. */
const RATES = /star|rate|score|heart|flower/i
/** Sides of a switch in pixels, and how much longer than high it is. */
const NARROWEST = 28
const WIDEST = 76
const LEAST_LONG = 1.35
const MOST_LONG = 2.8
/** Of the track's height. */
const LEAST_KNOB = 0.6

/** Five of a kind in a row: stars that are written, or parts without words that are called so. */
export const isRate = (element: Element): boolean => {
  const children = [...childrenOf(element)]
  const [first] = children
  if (!first || children.length !== FIVE || children.some((child) => tagOf(child) !== tagOf(first))) return false
  const text = textOf(element)
  const named = [element, ...children].map((one) => attributeOf(one, 'class')).join(' ')
  return STARS.test(text) && (text !== '' || RATES.test(named))
}

/** Pixels of a computed length; none where it is no length. */
export const side = (value: string): number => Number.parseFloat(value) || 0

/** A knob in a track with round ends, as a switch is drawn. */
export const isTrack = (element: Element): boolean => {
  const [knob, ...others] = [...childrenOf(element)]
  if (!knob || others.length > 0 || childrenOf(knob).length > 0 || textOf(element) !== '') return false
  const { width, height, borderTopLeftRadius } = getComputedStyle(element)
  const [across, down] = [side(width), side(height)]
  if (across < NARROWEST || across > WIDEST || across < down * LEAST_LONG || across > down * MOST_LONG) return false
  const isRound = borderTopLeftRadius.includes('%') || side(borderTopLeftRadius) >= down / 2 - 1
  const drawn = getComputedStyle(knob)
  return isRound && side(drawn.height) >= down * LEAST_KNOB && Math.abs(side(drawn.width) - side(drawn.height)) <= 3
}

/** More words are no answer's. */
const LONGEST_ANSWER = 20
const LIST = 'ul,ol,dl'
/** How builders call what opens a list. */
export const OPENS_LIST = '[class*="select" i],[class*=dropdown],[class*=combo]'
/** What they call the answers of one that is no list to the browser. */
const LISTED = /drop|list|option|menu|item|popup|panel/i
/** Names what is listed under it. */
const NO_ANSWER = `${LINK},${HEADINGS},label,legend`
/** A list of answers that is not shown yet, and leads nowhere. */
const isHiddenList = (list: Element): boolean => childrenOf(list).length > 1 && !isShown(list) && !findIn(list, LINK)

/** Opened by a press: the answer that is shown, and right behind it the list of short ones that are not. */
export const isBeforeClosedList = (element: Element): boolean => {
  const list = nextOf(element)
  if (!list || !isMatch(list, LIST)) return false
  const { length } = textOf(element)
  return (
    length > 0 &&
    length <= LONGEST_ANSWER &&
    !isMatch(element, NO_ANSWER) &&
    isShown(element) &&
    isHiddenList(list) &&
    [...childrenOf(list)].every((answer) => textOf(answer).length <= LONGEST_ANSWER)
  )
}

/** Several parts that are built alike and are called answers. */
const isLikeList = (element: Element): boolean => {
  const [first, ...others] = [...childrenOf(element)].map((child) => attributeOf(child, 'class'))
  return first !== undefined && LISTED.test(first) && others.length > 0 && others.every((name) => name === first)
}

const charactersIn = (element: Element): number => textContentOf(element).replace(/\s/g, '').length

/** Opened by a press: the answer that is shown, and in the same box the list of those that are not; a row around such a box is not pressed. */
export const isClosedList = (element: Element): boolean => {
  const list =
    findAllIn(element, LIST).find((one) => childrenOf(one).length > 1) ??
    findAllIn(element, '*').find((one) => isLikeList(one) && !isShown(one))
  if (!list || !isHiddenList(list) || !isShown(element)) return false
  const shownIn = (box: Element) => charactersIn(box) - charactersIn(list)
  return (
    shownIn(element) <= LONGEST_ANSWER &&
    !findAllIn(element, OPENS_LIST).some((box) => contains(box, list) && shownIn(box) > 0)
  )
}

/** What is drawn upon with a finger: the page must not scroll beneath it. */
export const isDrawnUpon = (canvas: Element): boolean => /none|pinch/.test(getComputedStyle(canvas).touchAction ?? '')
