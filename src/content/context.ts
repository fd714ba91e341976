import { BUTTON } from './buttons'
import type { Control } from './controls'
import { CONTROL_SELECTOR } from './controls'
import {
  attributeOf,
  childrenOf,
  closestTo,
  elementsIn,
  findIn,
  followsInTree,
  isMatch,
  parentOf,
  rootOf,
  tagOf,
} from './dom'
import { NAMING, NOT_LABEL_TEXT } from './label'
import { inLibraries } from './libraries'
import { memo } from './memo'
import { partsIn } from './parts'
import { controlsIn, wrapperOf } from './row'
import { clip, oneLine, textOf } from './text'
import { isShown } from './visibility'

const HEADING =
  'h1,h2,h3,h4,h5,h6,legend,[role=heading],[class*=group__title],[class*=cells__title],[class*=divider],.adm-list-header,.form-title,.section-title'
const NO_TITLE = `${BUTTON},a,label`
const MAX_LEVELS = 5
const MAX_GROUP = 60
/** A heading that no element calls one: a few words, and no sentence, hint, price or button. */
const TITLE = /^[^。！!；;¥￥]{2,24}$/
const HINT = /[请請]|^[提温注][示馨意]|：.|\d\/\d/
const MOST_PARTS = 6

const wordsIn = (element: Element): string => clip(textOf(element, NOT_LABEL_TEXT), MAX_GROUP)

const isSurelyTitle = memo((part: Element): boolean => isMatch(part, HEADING) || findIn(part, HEADING) !== null)

/** Words of a part that holds no control, where they may be a heading over what comes after it. */
const titleOf = (part: Element): string => {
  if (isSurelyTitle(part)) return wordsIn(isMatch(part, HEADING) ? part : (findIn(part, HEADING) as Element))
  if (elementsIn(part) > MOST_PARTS || isMatch(part, NO_TITLE) || findIn(part, NO_TITLE)) return ''
  const words = wordsIn(part)
  return TITLE.test(words) && !HINT.test(words) && isShown(part) ? words : ''
}

const kindOf = (part: Element): string => attributeOf(part, 'class')

/** Over each part of an element that holds controls the heading that stands before it, among its siblings. */
const titlesIn = memo((around: Element): Map<Element, string> => {
  const over = new Map<Element, string>()
  let [title, last, kind] = ['', '', '']
  let isSure = false
  for (const part of childrenOf(around)) {
    const isControl = isMatch(part, CONTROL_SELECTOR)
    const held = controlsIn(part).length
    if (!isControl && held === 0) {
      const words = titleOf(part)
      if (words) [last, isSure, kind] = [words, isSurelyTitle(part), kindOf(part)]
      continue
    }
    // Right before what names nothing itself it is that one's label, and built like it a row of its own.
    if (
      last &&
      (isSure || ((kind === '' || kind !== kindOf(part)) && (held > 1 || (!isControl && NAMING.test(wordsIn(part))))))
    )
      title = last
    last = ''
    over.set(part, title)
  }
  return over
})

/** Heading or legend over a control's group; empty where there is none near. */
export const groupOf = (control: Control, row: Element | null): string => {
  const { element } = control
  const named = closestTo(parentOf(element) ?? element, 'fieldset,[role=group][aria-label]')
  const legend = named && findIn(named, 'legend')
  const name = legend ? textOf(legend) : named ? oneLine(attributeOf(named, 'aria-label')) : ''
  if (name) return clip(name, MAX_GROUP)
  let at = row ?? wrapperOf(control)
  for (let level = 0; level < MAX_LEVELS; level++) {
    const around = parentOf(at)
    const words = around && titlesIn(around).get(at)
    if (words || !around) return words ?? ''
    at = around
  }
  return ''
}

/** A picture after the control in its row, or a canvas anywhere in it: a drawn verification code, and no icon before a field. */
export const hasImageBeside = (control: Control, row: Element | null): boolean =>
  row !== null &&
  partsIn(row).images.some((image) => tagOf(image) === 'canvas' || followsInTree(control.element, image))

const FORM = `form,.el-form,.weui-form,.weui-cells_form,${inLibraries('form')}`

/** What a control is sent together with: its form, else the document or the shadow root. */
export const formOf = (element: Element): Element | Document | ShadowRoot =>
  closestTo(element, FORM) ?? rootOf(element) ?? document
