import type { ShownButton } from '../core/model/observation'
import { childrenOf, classesOf, contains, findAllIn, isMatch, parentAcrossRoots, textContentOf } from './dom'
import { BUTTON } from './label'
import { clip, oneLine, textOf } from './text'
import { isShown } from './visibility'

const DIALOG_BUTTON = `${BUTTON},a,.van-dialog__confirm,.van-dialog__cancel,[class*=close],[class*=Close],[class*=btn],[class*=button]`
const CLOSE_CLASS = /(^|[-_])close(-?icon|-?btn|-?button)?$|closeicon|icon-close/i
const MAX_BUTTONS = 12
const MAX_ELEMENTS = 400
const MAX_BARE = 12
const TITLE = 'h1,h2,h3,h4,h5,[class*=title],[class*=header]'
const MAX_ANSWER = 8
const MAX_TEXT = 30

const colorOf = (css: string): [number, number, number, number] | null => {
  const parts = css.match(/[\d.]+/g)?.map(Number)
  return parts && parts.length >= 3 ? [parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0, parts[3] ?? 1] : null
}

const luminance = ([red, green, blue]: readonly number[]): number => {
  const channel = (value = 0) => (value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)
  return 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue)
}

const ratio = (one: readonly number[], other: readonly number[]): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const backgroundOf = (element: Element | null): readonly number[] => {
  for (let at = element; at; at = parentAcrossRoots(at)) {
    const color = colorOf(getComputedStyle(at).backgroundColor)
    if (color && color[3] > 0.1) return color
  }
  return [255, 255, 255]
}

/** How much a button stands out: its words on its ground, or its ground in the dialog, whichever is stronger. */
const prominence = (button: Element): number => {
  const words = colorOf(getComputedStyle(button).color) ?? [0, 0, 0]
  const ground = backgroundOf(button)
  return Math.max(ratio(words, ground), ratio(ground, backgroundOf(parentAcrossRoots(button))))
}

export interface DialogButton {
  element: Element
  button: ShownButton
}

/** A word that is pressed like a button and is none to any library: alone in its element, with a pointer or the words of an answer. */
const hasPointer = (element: Element): boolean => getComputedStyle(element).cursor === 'pointer'

const isBareButton = (element: Element): boolean => {
  const text = textContentOf(element)?.trim() ?? ''
  if (text === '' || text.length > MAX_BARE || childrenOf(element).length > 0 || isMatch(element, TITLE)) return false
  return hasPointer(element) || (text.length <= MAX_ANSWER && !/[，。,.？?]/.test(text))
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
    .map((element) => {
      const text = oneLine(textOf(element) || element.getAttribute('aria-label') || element.getAttribute('value') || '')
      return {
        element,
        button: {
          text: clip(text, MAX_TEXT),
          isBare: !isMatch(element, DIALOG_BUTTON) && !hasPointer(element),
          area: 1,
          contrast: 1,
        },
      }
    })
    .filter(
      ({ button, element }) =>
        (button.text !== '' || classesOf(element).some((name) => CLOSE_CLASS.test(name))) &&
        textOf(element).length <= MAX_TEXT,
    )
    .slice(0, MAX_BUTTONS)
}

const relative = (values: number[]): number[] => {
  const most = Math.max(...values)
  return values.map((value) => (most > 0 ? Math.round((value / most) * 100) / 100 : 1))
}

/** Measures a dialog's buttons against each other: the only place where a layout is read, once a dialog. */
export const measureButtons = (buttons: DialogButton[]): ShownButton[] => {
  const boxes = buttons.map(({ element }) => element.getBoundingClientRect())
  const areas = relative(boxes.map(({ width, height }) => width * height))
  const contrasts = relative(buttons.map(({ element }) => prominence(element)))
  return buttons.map(({ button }, index) => ({ ...button, area: areas[index] ?? 1, contrast: contrasts[index] ?? 1 }))
}
