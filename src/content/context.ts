import type { Control } from './controls'
import { CONTROL_SELECTOR } from './controls'
import { attributeOf, closestTo, contains, findAllIn, findIn, followsInTree, parentOf, rootOf, tagOf } from './dom'
import { NOT_LABEL_TEXT } from './label'
import { inLibraries } from './libraries'
import { memo } from './memo'
import { partsIn } from './parts'
import { clip, oneLine, textOf } from './text'

const HEADING =
  'h1,h2,h3,h4,h5,h6,legend,[role=heading],[class*=group__title],[class*=cells__title],[class*=divider],.adm-list-header,.form-title,.section-title'
const MAX_LEVELS = 5
const MAX_GROUP = 60
/** So many are tried; those nearest are commonly over another group. */
const MAX_HEADINGS = 8

const headingsIn = memo((element: Element) => findAllIn(element, HEADING))
const hasControl = memo((element: Element) => findIn(element, CONTROL_SELECTOR) !== null)

/** How many of some elements, in the order of the page, come before another one. */
const countBefore = (elements: Element[], element: Element): number => {
  let [low, high] = [0, elements.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (followsInTree(elements[middle] as Element, element)) low = middle + 1
    else high = middle
  }
  return low
}

const wordsOf = memo((heading: Element) => clip(textOf(heading, NOT_LABEL_TEXT), MAX_GROUP))

/** Words of a heading over a control: one of its own, or in a sibling of something around it that holds no control. */
const headingOver = (heading: Element, element: Element): string => {
  if (contains(heading, element)) return ''
  let holder = heading
  for (let at = parentOf(heading); at && !contains(at, element); at = parentOf(at)) holder = at
  if (holder !== heading && hasControl(holder)) return ''
  return wordsOf((holder !== heading && findIn(holder, HEADING)) || heading)
}

/** Heading or legend over a control's group; empty where there is none near. */
export const groupOf = ({ element }: Control): string => {
  const named = closestTo(parentOf(element) ?? element, 'fieldset,[role=group][aria-label]')
  const legend = named && findIn(named, 'legend')
  const name = legend ? textOf(legend) : named ? oneLine(attributeOf(named, 'aria-label')) : ''
  if (name) return clip(name, MAX_GROUP)
  let top = element
  for (let level = 0; level < MAX_LEVELS; level++) top = parentOf(top) ?? top
  const headings = headingsIn(top)
  const last = countBefore(headings, element) - 1
  for (let at = last; at >= 0 && at > last - MAX_HEADINGS; at--) {
    const words = headingOver(headings[at] as Element, element)
    if (words) return words
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
