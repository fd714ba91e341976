import type { Control } from './controls'
import { CONTROL_SELECTOR } from './controls'
import { attributeOf, childrenOf, closestTo, findAllIn, findIn, followsInTree, isMatch, parentOf, rootOf } from './dom'
import { NOT_LABEL_TEXT } from './label'
import { inLibraries } from './libraries'
import { memo } from './memo'
import { clip, oneLine, textOf } from './text'

const HEADING =
  'h1,h2,h3,h4,h5,h6,legend,[role=heading],[class*=group__title],[class*=cells__title],[class*=divider],.adm-list-header,.form-title,.section-title'
const MAX_LEVELS = 5
const MAX_GROUP = 60

/** The last heading before each child of an element. */
const headingsIn = memo((parent: Element): Map<Element, string> => {
  const headings = new Map<Element, string>()
  let last = ''
  for (const child of childrenOf(parent)) {
    headings.set(child, last)
    const heading = isMatch(child, HEADING) ? child : findIn(child, CONTROL_SELECTOR) ? null : findIn(child, HEADING)
    last = (heading && clip(textOf(heading, NOT_LABEL_TEXT), MAX_GROUP)) || last
  }
  return headings
})

/** Heading or legend over a control's group; empty where there is none near. */
export const groupOf = ({ element }: Control): string => {
  const fieldset = closestTo(element, 'fieldset')
  const legend = fieldset && findIn(fieldset, 'legend')
  if (legend) return clip(textOf(legend), MAX_GROUP)
  const named =
    parentOf(element) && closestTo(parentOf(element) as Element, '[role=group][aria-label],[role=form][aria-label]')
  if (named) return clip(oneLine(attributeOf(named, 'aria-label')), MAX_GROUP)
  let around: Element | null = element
  for (let level = 0; around && level < MAX_LEVELS; level++, around = parentOf(around)) {
    const parent = parentOf(around)
    const heading = parent && headingsIn(parent).get(around)
    if (heading) return heading
  }
  return ''
}

/** A picture after the control in its row, or a canvas anywhere in it: a drawn verification code, and no icon before a field. */
export const hasImageBeside = (control: Control, row: Element | null): boolean =>
  row !== null &&
  findAllIn(row, 'canvas,img').some((image) => image.localName === 'canvas' || followsInTree(control.element, image))

const FORM = `form,.el-form,.weui-form,.weui-cells_form,${inLibraries('form')}`

/** What a control is sent together with: its form, else the document or the shadow root. */
export const formOf = (element: Element): Element | Document | ShadowRoot =>
  closestTo(element, FORM) ?? rootOf(element) ?? document
