import type { Control } from './controls'
import { CONTROL_SELECTOR } from './controls'
import { closestTo, contains, findAllIn, parentOf } from './dom'

/** Rows of the libraries first: a list item around a whole form is a row as well, but tells less. */
const LIBRARY_ROW = [
  '.van-field',
  '.van-cell',
  '.el-form-item',
  '.mint-cell',
  '.cube-form-item',
  '.weui-cell',
  '.adm-form-item',
  '.adm-list-item',
  '.nut-form-item',
  '.t-form__item',
  '.t-input',
  '.t-cell',
  '.mui-input-row',
  '.item-inner',
  '.uni-forms-item',
  '.uv-form-item',
  '.u-form-item',
  '.form-group',
  '.form-item',
  '.field',
].join(',')
const PLAIN_ROW = 'li,tr,dl,p'
const MAX_LEVELS = 4

/** How many elements of other controls stand in an element with this one. */
export const otherControls = (row: Element, control: Control): number =>
  findAllIn(row, CONTROL_SELECTOR).filter(
    (element) =>
      !control.members.some((member) => contains(member, element) || contains(element, member)) &&
      !contains(control.element, element) &&
      !contains(element, control.element),
  ).length

/** The row a control stands in: a library's, else a list item or the like; null where there is none of few controls. */
export const rowOf = (control: Control): Element | null => {
  const parent = parentOf(control.element)
  if (!parent) return null
  // t-input and van-cell may themselves stand in a form item that holds the label.
  const inner = closestTo(parent, LIBRARY_ROW) ?? closestTo(control.element, LIBRARY_ROW)
  const outer =
    inner &&
    parentOf(inner) &&
    closestTo(parentOf(inner) as Element, '.el-form-item,.t-form__item,.nut-form-item,.adm-form-item,.uni-forms-item')
  const row = outer ?? inner ?? closestTo(parent, PLAIN_ROW)
  if (!row) return null
  return otherControls(row, control) <= 3 ? row : null
}

/** The largest element around a control that holds no other one, at most four levels up: a row without a name. */
export const ownSpaceOf = (control: Control): Element | null => {
  let space: Element | null = null
  let around = parentOf(control.element)
  for (let level = 0; around && level < MAX_LEVELS; level++, around = parentOf(around)) {
    if (otherControls(around, control) > 0) break
    space = around
  }
  return space
}
