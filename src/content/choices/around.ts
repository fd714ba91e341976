import { CONTROL_SELECTOR, type Control } from '../controls'
import { childrenOf, closestTo, elementsIn, findIn, isMatch, parentOf, tagOf } from '../dom'
import { rowOf } from '../row'

/** How far a form reaches above the row of one of its fields, where no element says that it is one. */
const LEVELS = 5
/** A form and a dialog end there. */
const WHOLE = 'form,[role=dialog],[aria-modal=true],dialog,[class*=popup],[class*=dialog],[class*=modal]'
/** More children than this are a list. */
const MOST_ROWS = 60
/** A part of a form with more elements than this is no row of it. */
const MOST_ELEMENTS = 60
/** Parts of a page that lead elsewhere, whatever stands beside them. */
const ELSEWHERE =
  'nav,header,footer,ul[class*=nav],[role=tablist],[role=navigation],[class*=tabbar],[class*=tabs],[class*=breadcrumb],[class*=swiper],[class*=picker-view],[class*=keyboard],script,style,template,option'

/** Elements around a field's row that may hold its form's other rows, the nearest first. */
const containersOf = (control: Control): Element[] => {
  const containers: Element[] = []
  let at = parentOf(rowOf(control) ?? control.element)
  for (let level = 0; at && level < LEVELS && tagOf(at) !== 'html'; level++, at = parentOf(at)) {
    containers.push(at)
    if (isMatch(at, WHOLE)) break
  }
  return containers
}

const isFree = (row: Element): boolean =>
  elementsIn(row) <= MOST_ELEMENTS &&
  !isMatch(row, `${ELSEWHERE},${CONTROL_SELECTOR}`) &&
  !findIn(row, CONTROL_SELECTOR)

/** A row that holds no control, and how many fields stand in the part of a form that it is one of. */
export interface FreeRow {
  row: Element
  fields: number
}

/**
 * Rows of the forms of some fields that hold no control themselves: there a question may be answered by a press. Null where
 * it pauses: many fields are gone through a few at a time.
 */
export function* rowsWithout(fields: readonly Control[]): Generator<FreeRow | null, void, void> {
  const containers = new Map<Element, number>()
  for (const field of fields) {
    for (const container of containersOf(field)) containers.set(container, (containers.get(container) ?? 0) + 1)
    yield null
  }
  for (const [container, count] of containers) {
    const children = childrenOf(container)
    if (children.length > MOST_ROWS || closestTo(container, ELSEWHERE)) continue
    for (const row of children) yield !containers.has(row) && isFree(row) ? { row, fields: count } : null
  }
}
