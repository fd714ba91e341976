import type { Control } from './controls'
import { CONTROL_SELECTOR, NATIVE } from './controls'
import { closestTo, contains, findAllIn, isMatch, parentOf, upFrom } from './dom'
import { inLibraries } from './libraries'
import { memo, untilChange } from './memo'
import { PARTS, parts } from './parts'

/** Rows of the libraries that may themselves stand in a form item that holds the label, as t-input and van-cell do. */
const OUTER_ROW = `.el-form-item,.mu-form-item,.ant-form-item,.layui-form-item,.ivu-form-item,.arco-form-item,.n-form-item,.t-form__item,.uni-forms-item,${inLibraries('form-item')}`

/** Rows of the libraries first: a list item around a whole form is a row as well, but tells less. */
const LIBRARY_ROW = `${OUTER_ROW},${inLibraries('cell')},.mint-cell,.adm-list-item,.uni-list-item,.t-input,.mui-input-row,.item-inner,.form-group,.form-item,.field`
const PLAIN_ROW = 'li,tr,dl,p'
const LEVELS = 2

const held = untilChange<Element, Element[]>()

/**
 * Remembers of a piece of the page, whose elements at which a control may begin are given in the order of the page, which
 * of them and which other parts each element in it holds: whoever asks about one of a thousand rows then asks nothing of
 * the browser.
 */
export const holdPiece = (piece: Element, controls: Element[]): void => {
  const top = parentOf(piece)
  for (const control of controls)
    for (let around = parentOf(control); around && around !== top; around = parentOf(around)) {
      const there = held.get(around)
      if (there) there.push(control)
      else {
        held.set(around, [control])
        parts.set(around, [])
      }
    }
  for (const part of findAllIn(piece, PARTS))
    for (let around = parentOf(part); around && around !== top; around = parentOf(around)) parts.get(around)?.push(part)
}

/** Every element in another at which a control may begin. */
export const controlsIn = (around: Element): Element[] => {
  const known = held.get(around) ?? findAllIn(around, CONTROL_SELECTOR)
  held.set(around, known)
  return known
}
/** A form has enough of them to answer most questions, for a twentieth of the price. */
const nativesIn = memo((element: Element) => findAllIn(element, NATIVE))

const isPartOf = (control: Control, element: Element): boolean =>
  [control.element, ...control.members].some(
    (own) => own === element || contains(own, element) || contains(element, own),
  )

/** True where more than so many elements of other controls stand in an element with this one. */
export const holdsOthers = (around: Element, control: Control, most = 0): boolean => {
  const isCrowded = (elements: Element[]): boolean => {
    let others = 0
    return elements.length > most && elements.some((element) => !isPartOf(control, element) && ++others > most)
  }
  return (!held.has(around) && isCrowded(nativesIn(around))) || isCrowded(controlsIn(around))
}

/** The row a control stands in: a library's, else a list item or the like; null where there is none of few controls. */
export const rowOf = memo((control: Control): Element | null => {
  const parent = parentOf(control.element)
  if (!parent) return null
  const inner = closestTo(parent, LIBRARY_ROW) ?? (isMatch(control.element, LIBRARY_ROW) ? control.element : null)
  const around = inner && parentOf(inner)
  const row = (around && closestTo(around, OUTER_ROW)) ?? inner ?? closestTo(parent, PLAIN_ROW)
  return row && !holdsOthers(row, control, 3) ? row : null
})

/** What uni-app draws around a native control, several elements deep; the control itself elsewhere. */
export const wrapperOf = ({ element }: Control): Element =>
  closestTo(element, 'uni-input,uni-textarea,.uni-stat__select') ?? element

/**
 * The largest element around a control that holds no other one, a row without a name: at most four levels up, and two more
 * for each further box of a choice, which frames take deeper down.
 */
export const ownSpaceOf = memo((control: Control): Element | null => {
  let space = control.row ?? null
  for (const around of space ? [] : upFrom(parentOf(wrapperOf(control)), LEVELS * (1 + control.members.length))) {
    if (holdsOthers(around, control)) break
    space = around
  }
  return space
})
