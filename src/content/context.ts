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
  previousOf,
  rootOf,
  tagOf,
} from './dom'
import { NAMING, NOT_LABEL_TEXT } from './label'
import { inLibraries } from './libraries'
import { memo, untilChange } from './memo'
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

const headingIn = memo((part: Element) => (isMatch(part, HEADING) ? part : findIn(part, HEADING)))

/** Words of a part that holds no control, where they may be a heading over what comes after it. */
const titleOf = (part: Element): string => {
  const heading = headingIn(part)
  if (heading) return wordsIn(heading)
  if (elementsIn(part) > MOST_PARTS || isMatch(part, NO_TITLE) || findIn(part, NO_TITLE)) return ''
  const words = wordsIn(part)
  return TITLE.test(words) && !HINT.test(words) && isShown(part) ? words : ''
}

const kindOf = (part: Element): string => attributeOf(part, 'class')

const holdsControl = (part: Element): boolean => isMatch(part, CONTROL_SELECTOR) || controlsIn(part).length > 0

/**
 * Whether words that stand in a part right before another one are a heading over that: before what names nothing itself they are
 * its label, and in a part built like it a row of their own.
 */
const isOver = (words: Element, part: Element): boolean =>
  headingIn(words) !== null ||
  ((kindOf(words) === '' || kindOf(words) !== kindOf(part)) &&
    (controlsIn(part).length > 1 || (!isMatch(part, CONTROL_SELECTOR) && NAMING.test(wordsIn(part)))))

const titles = untilChange<Element, string>()

/** The heading over a part, among its siblings: the nearest before it, or before one that holds controls and stands before it. */
const titleOver = (part: Element): string => {
  const passed: Element[] = []
  let title = ''
  /** What the words to come would be over; null when those right before it were its label. */
  let under: Element | null = null
  for (let at: Element | null = part; at; at = previousOf(at))
    if (at === part || holdsControl(at)) {
      const known = titles.get(at)
      if (known !== undefined) {
        title = known
        break
      }
      passed.push(at)
      under = at
    } else if (under) {
      const words = titleOf(at)
      if (words && isOver(at, under)) {
        title = words
        break
      }
      if (words) under = null
    }
  for (const one of passed) titles.set(one, title)
  return title
}

/** Heading or legend over a control's group; empty where there is none near. */
export const groupOf = (control: Control, row: Element | null): string => {
  const { element } = control
  const named = closestTo(element, 'fieldset,[role=group][aria-label]')
  const legend = named && findIn(named, 'legend')
  const name = legend ? textOf(legend) : named ? oneLine(attributeOf(named, 'aria-label')) : ''
  if (name) return clip(name, MAX_GROUP)
  let at = row ?? wrapperOf(control)
  for (let level = 0; level < MAX_LEVELS; ) {
    const words = titleOver(at)
    const around = parentOf(at)
    if (words || !around) return words
    // Components stand in elements of their own.
    if (childrenOf(around)[1]) level++
    at = around
  }
  return ''
}

/** A picture after the control in its row, or a canvas anywhere in it: a drawn verification code, and no icon before a field. */
export const hasImageBeside = (control: Control, row: Element | null): boolean =>
  row !== null &&
  partsIn(row).images.some((image) => tagOf(image) === 'canvas' || followsInTree(control.element, image))

const FORM = `form,.el-form,.weui-cells_form,${inLibraries('form')}`

/** What a control is sent together with: its form, else the document or the shadow root. */
export const formOf = (element: Element): Element | Document | ShadowRoot =>
  closestTo(element, FORM) ?? rootOf(element) ?? document
