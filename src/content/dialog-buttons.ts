import type { ShownButton } from '../core/model/observation'
import { BUTTON, wordsOn } from './buttons'
import { childrenOf, classesOf, contains, findAllIn, isMatch, parentAcrossRoots, textContentOf } from './dom'
import { clip, textOf } from './text'
import { isShown } from './visibility'

const DIALOG_BUTTON = `${BUTTON},a,[class*="close" i],[class*=btn],[class*=button]`
const CLOSE_CLASS = /(^|[-_])close(-?icon|-?btn|-?button)?$|closeicon|icon-close/i
const MAX_BUTTONS = 12
const MAX_ELEMENTS = 400
const MAX_BARE = 12
const TITLE = 'h1,h2,h3,h4,h5,[class*=title],[class*=header]'
/** Answers are short. */
const ANSWER = /^[^，。,.？?]{1,8}$/
const MAX_TEXT = 30

/** So little of a colour that what lies below it is seen. */
const CLEAR = /[,/] 0(\.0\d*)?\)$/

/** The colour that an element is seen on; empty where nothing gives it one. */
export const groundOf = (element: Element | null): string => {
  for (let at = element; at; at = parentAcrossRoots(at)) {
    const { backgroundColor } = getComputedStyle(at)
    if (!CLEAR.test(backgroundColor)) return backgroundColor
  }
  return ''
}

export interface DialogButton {
  element: Element
  button: Pick<ShownButton, 'text' | 'isBare'>
}

/** A word that is pressed like a button and is none to any library: alone in its element, with a pointer or the words of an answer. */
const hasPointer = (element: Element): boolean => getComputedStyle(element).cursor === 'pointer'

const isBareButton = (element: Element): boolean => {
  const text = textContentOf(element).trim()
  if (text === '' || text.length > MAX_BARE || childrenOf(element).length > 0 || isMatch(element, TITLE)) return false
  return hasPointer(element) || ANSWER.test(text)
}

/** The buttons of a dialog that are shown, the outermost of what has the same words, not yet measured. */
export const buttonsOf = (dialog: Element): DialogButton[] => {
  const found = findAllIn(dialog, '*')
    .slice(0, MAX_ELEMENTS)
    .filter((element) => (isMatch(element, DIALOG_BUTTON) || isBareButton(element)) && isShown(element))
  const inside = (element: Element) => found.filter((other) => other !== element && contains(element, other))
  return found
    .filter((element) => {
      const text = textOf(element)
      const isRow = inside(element).some((other) => textOf(other) !== '' && textOf(other) !== text)
      return !isRow && !found.some((other) => other !== element && contains(other, element) && textOf(other) === text)
    })
    .map((element) => ({
      element,
      button: {
        text: clip(wordsOn(element), MAX_TEXT),
        isBare: !isMatch(element, DIALOG_BUTTON) && !hasPointer(element),
      },
    }))
    .filter(
      ({ button, element }) =>
        (button.text !== '' || classesOf(element).some((name) => CLOSE_CLASS.test(name))) &&
        textOf(element).length <= MAX_TEXT,
    )
    .slice(0, MAX_BUTTONS)
}

/** Measures what makes a person press one button rather than another: the only place where a layout is read, once a dialog. */
export const measureButtons = (buttons: DialogButton[]): ShownButton[] =>
  buttons.map(({ element, button }) => {
    const { width, height } = element.getBoundingClientRect()
    return {
      ...button,
      area: Math.round(width * height),
      colors: [getComputedStyle(element).color, groundOf(element), groundOf(parentAcrossRoots(element))],
    }
  })
