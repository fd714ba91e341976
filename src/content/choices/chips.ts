import { CONTROL_SELECTOR, type Control } from '../controls'
import {
  attributeOf,
  childrenOf,
  contains,
  elementsIn,
  findAllIn,
  findIn,
  isMatch,
  nextOf,
  parentOf,
  tagOf,
} from '../dom'
import { labelOf } from '../label'
import { textOf } from '../text'
import { side } from './built-like'
import { ENDS_NAME, HEADINGS } from './naming'
import { pictureName } from './picture-name'
import { isPressable, LINK } from './pressable'
import { isPair, isYesOrNo } from './word-pairs'

const MOST = 24
const LONGEST = 16
const NO_CHIP = `${LINK},p,${HEADINGS},dt,dd,td,th,tr,label,button[type=submit],img,svg,i,[class*=label],[class*=title],[class*=__content],[class*=value]`
/** Named as what is chosen from, in whatever library. */
const NAMED = /chip|tag|opt|subsection|segment|radio|sel|check|choice|choose|pill|rounded|gender|sex|cur|active|\bon\b/i
const LABEL = 'label,dt,[class*=label]'
/** Counts, prices and pages. */
const NO_QUESTION = /^[\d\s+\-×x.%¥￥:：/<>‹›«»…]+$/u
/** Beside a name: how many of it, and for how much. */
const OF_GOODS = /^([×x*]|[¥￥$€£₹] ?)[\d.]+$/
/** Said where an answer is still to come: a row of name and value, no choice. */
const OPEN = /选择|填写|请/u

/** Often drawn: a figure in a frame over its word. */
const SEX = /^[男女]/
/** Elements of an answer, and of one that is drawn so. */
const MOST_PARTS = 4
const MOST_DRAWN = 8

/** Words of what may be one answer; empty for anything else. */
const answerOf = (element: Element): string => {
  const size = elementsIn(element)
  if (size > MOST_DRAWN || isMatch(element, NO_CHIP) || findIn(element, 'input,button,label')) return ''
  const text = textOf(element, '', LONGEST + 1)
  const isSmall = size <= MOST_PARTS || SEX.test(text) || NAMED.test(attributeOf(element, 'class'))
  return isSmall && text.length <= LONGEST && !ENDS_NAME.test(text) ? text : ''
}
/** How a picture is called that stands for a ring or a tick. */
const TICK = /radio|check|tick|select|choose|circle|gou|xuan|(^|[-_])(on|off|dot|space|yes|no)\d?\./i
/** A card; a picture of a ring or a tick shows that it is chosen. */
const hasPicture = (element: Element): boolean =>
  findAllIn(element, 'img').some((picture) => !TICK.test(pictureName(picture)))

const hasTick = (element: Element): boolean => findIn(element, 'img') !== null && !hasPicture(element)

/** Sides in pixels of a ring that is drawn beside an answer. */
const [LEAST_RING, MOST_RING] = [8, 32]

/** A square of its own without words beside them: a ring or a box that is filled when it is chosen. */
const hasRing = (element: Element): boolean =>
  findAllIn(element, '*').some((part) => {
    if (childrenOf(part).length > 0 || textOf(part) !== '' || isMatch(part, 'img')) return false
    const { width, height, borderTopWidth } = getComputedStyle(part)
    const isSquare = side(width) === side(height) && side(width) >= LEAST_RING && side(width) <= MOST_RING
    return isSquare && side(borderTopWidth) > 0
  })

/** A frame or a ground of its own: what is chosen by a press is drawn as something to press. */
const isDrawn = (element: Element): boolean => {
  const { borderTopWidth, backgroundColor } = getComputedStyle(element)
  return parseFloat(borderTopWidth) > 0 || (backgroundColor !== '' && !/[,/] 0\)|transparent/.test(backgroundColor))
}

const isNamed = (group: Element, members: readonly Element[]): boolean =>
  [group, ...members].some((one) => NAMED.test(attributeOf(one, 'class')))

const looksChosenFrom = (group: Element, members: readonly Element[]): boolean =>
  isNamed(group, members) ||
  members.every(hasTick) ||
  // The pointer over a group is over its members as well.
  (members.every(isPressable) && !isPressable(group)) ||
  members.every((one) => tagOf(one) !== 'li' && isDrawn(one)) ||
  members.every(hasRing)

/** A wheel's column, whose picker is the question: what turns under the finger is moved by a style of its own. */
const isTurned = (element: Element): boolean => /translate|rotate/.test(attributeOf(element, 'style'))

const isName = (text: string): boolean => /^[^。！!]{2,60}$/u.test(text)

/** A question answered by a press on one of a few words, which stand in an element of their own; null for anything else. */
const chipsAt = (group: Element): Control | null => {
  // What was chosen may be kept beside them for the form.
  const children = [...childrenOf(group)].filter((child) => !isMatch(child, 'input[type=hidden]'))
  if (children.length < 2 || children.length > MOST || [group, ...children].some(isTurned)) return null
  const last = children.at(-1) as Element
  // A heading may stand before them.
  const members = children.filter((child) => tagOf(child) === tagOf(last) && answerOf(child) !== '')
  if (members.length < 2 || members.length < children.length - 1) return null
  // A name and what is chosen from under it are no two answers.
  if (members.some((member) => childrenOf(member).length > 1 && chipsAt(member))) return null
  const texts = members.map(answerOf)
  // Keys of a keyboard.
  if (texts.length > 4 && texts.filter((text) => text.length === 1).length > texts.length / 2) return null
  if (
    new Set(texts).size < texts.length ||
    texts.every((text) => NO_QUESTION.test(text)) ||
    texts.some((text) => OPEN.test(text) || OF_GOODS.test(text))
  )
    return null
  // A heading among them is no part of what is chosen from.
  const [first] = members
  const [head] = children
  const isHeaded = first !== head
  const control: Control =
    first && isHeaded
      ? { element: first, widget: 'radio-group', members, row: group }
      : { element: group, widget: 'radio-group', members }
  if (isPair(texts)) return control
  // Any words may stand before links and buttons.
  if (head && isHeaded && !isMatch(head, LABEL) && !isNamed(group, members)) return null
  if (members.some(hasPicture) || !(isYesOrNo(texts) || looksChosenFrom(group, members))) return null
  // A name that says what is asked: tabs and links have none. Without other controls around it, all before it may look like one.
  const around = parentOf(group)
  const row = around && !findIn(around, CONTROL_SELECTOR) ? around : null
  return isName(labelOf(control).text) || (row && isName(labelOf({ ...control, row }).text)) ? control : null
}

/** Two answers that say what is asked and stand beside a field, in no element of their own: 先生 and 女士 after a name. */
const pairFrom = (element: Element): Control | null => {
  const other = nextOf(element)
  const isAnswered = other && tagOf(other) === tagOf(element) && isPair([answerOf(element), answerOf(other)])
  return isAnswered ? { element, widget: 'radio-group', members: [element, other] } : null
}

/** Groups of chips in a row of a form; none inside another. */
export const chipsIn = (row: Element): Control[] => {
  const pair = pairFrom(row)
  const found: Control[] = pair ? [pair] : []
  for (const group of [row, ...findAllIn(row, '*')]) {
    const control = found.some(({ element, row = element }) => contains(row, group)) ? null : chipsAt(group)
    if (control) found.push(control)
  }
  return found
}
