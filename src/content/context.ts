import type { Control } from './controls'
import { CONTROL_SELECTOR } from './controls'
import { attributeOf, closestTo, findAllIn, findIn, followsInTree, isMatch, parentOf, previousOf, rootOf } from './dom'
import { NOT_LABEL_TEXT } from './label'
import { clip, oneLine, textOf } from './text'

const HEADING =
  'h1,h2,h3,h4,h5,h6,legend,[role=heading],.van-cell-group__title,.van-divider,.weui-cells__title,.adm-list-header,.el-divider__text,.nut-cell-group__title,.t-cell-group__title,.form-title,.section-title'
const MAX_LEVELS = 5
const MAX_GROUP = 60

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
    for (let before = previousOf(around); before; before = previousOf(before)) {
      const heading = isMatch(before, HEADING)
        ? before
        : findIn(before, CONTROL_SELECTOR)
          ? null
          : findIn(before, HEADING)
      const text = heading ? textOf(heading, NOT_LABEL_TEXT) : ''
      if (text) return clip(text, MAX_GROUP)
    }
  }
  return ''
}

/** A picture after the control in its row, or a canvas anywhere in it: a drawn verification code, and no icon before a field. */
export const hasImageBeside = (control: Control, row: Element | null): boolean =>
  row !== null &&
  findAllIn(row, 'canvas,img').some((image) => image.localName === 'canvas' || followsInTree(control.element, image))

const FORM = 'form,.van-form,.el-form,.adm-form,.weui-form,.weui-cells_form,.t-form,.nut-form,uni-form,taro-form-core'

/** What a control is sent together with: its form, else the document or the shadow root. */
export const formOf = (element: Element): Element | Document | ShadowRoot =>
  closestTo(element, FORM) ?? rootOf(element) ?? document
