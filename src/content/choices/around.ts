import { CONTROL_SELECTOR, type Control } from '../controls'
import { childrenOf, closestTo, elementsIn, findAllIn, findIn, isMatch, parentOf, rootOf, tagOf } from '../dom'
import { MESSAGE } from '../parts'
import { rowOf } from '../row'

/** How far a form reaches above the row of one of its fields, where no element says that it is one. */
const LEVELS = 5
/** A form and a dialog end there. */
const WHOLE = 'form,[role=dialog],[aria-modal=true],dialog,[class*=popup],[class*=dialog],[class*=modal]'
/** More children than this are a list. */
const MOST_ROWS = 60
/** A part of a form with more elements than this is no row of it. */
const MOST_ELEMENTS = 60
/** Parts of a page that lead elsewhere, whatever stands beside them or in them. */
const ELSEWHERE =
  'nav,header,footer,[role=tablist],[role=navigation],[class*=picker-view],[class*=picker-slot],[class*=picker-column],[class*=keyboard],script,style,template,option'
/** Hints over a field, and what is said of what was put into it. */
const REMARKS = `[class*=error],${MESSAGE}`
/** Parts that do where they hold no control: libraries put whole pages into tabs, steps and slides. */
const LEADING =
  'ul[class*=nav],[class*=tabbar],[class*=tab-bar],[class*=tabs],[class*=breadcrumb],[class*=swiper],[class*=nav-bar],[class*=navbar],[class*=page-head],.vux-header,[class*=step-],[class*=step_],[class*=steps],[class*=progress],[class*=actionsheet],[class*=action-sheet]'

/** What shows that a form is around it: what a person writes in, another control, or a button that hands answers over. */
export interface Sign {
  control: Control
  kind: 'written' | 'other' | 'button'
}

/** How many signs of each kind stand in a part of a page. */
export type Signs = Record<Sign['kind'], number>

/** Parts of a page that are gone through: forms of more are like the first of them. */
const MOST_PARTS = 400

/** How far above a part of a form the button may stand that hands it over. */
const LEVELS_TO_BUTTON = 3

/** What stands in a part, and the button of what is around it. */
const withButton = (part: Element, containers: ReadonlyMap<Element, Signs>): Signs => {
  const own = containers.get(part) as Signs
  let { button } = own
  let at = parentOf(part)
  for (let level = 0; at && button === 0 && level < LEVELS_TO_BUTTON; level++, at = parentOf(at))
    button = containers.get(at)?.button ?? 0
  return { ...own, button }
}

/** Elements around a sign's row that may hold its form's other rows, the nearest first. */
const containersOf = (control: Control): Element[] => {
  const containers: Element[] = []
  let at = parentOf(rowOf(control) ?? control.element)
  for (let level = 0; at && level < LEVELS && tagOf(at) !== 'html'; at = parentOf(at)) {
    containers.push(at)
    if (isMatch(at, WHOLE)) break
    // Around one child alone, as components stand in elements of their own, there is no other row.
    if (childrenOf(at).length > 1) level++
  }
  return containers
}

const leadsElsewhere = (part: Element): boolean => isMatch(part, `${ELSEWHERE},${REMARKS},${CONTROL_SELECTOR}`)

const isFree = (part: Element): boolean => elementsIn(part) <= MOST_ELEMENTS && !findIn(part, CONTROL_SELECTOR)

/** A row that holds no control, and what stands in the part of a page that it is one of. */
export interface FreeRow {
  row: Element
  container: Element
  signs: Signs
}

/** A part that is too large for a row, or holds a control or a bar, has rows in it, perhaps several elements down. */
function* freeIn(part: Element, depth: number): Generator<Element | null, void, void> {
  yield null
  if (leadsElsewhere(part)) return
  const isBare = isFree(part)
  if (isBare && isMatch(part, LEADING)) return
  if (isBare && !findIn(part, LEADING)) yield part
  else if (depth > 0 && childrenOf(part).length <= MOST_ROWS)
    for (const child of childrenOf(part)) yield* freeIn(child, depth - 1)
}

/** Forms of the page that hold no control of their own: one that is cut into several is answered by presses alone in some. */
const formsWithout = (signs: readonly Sign[]): Element[] =>
  signs[0] ? findAllIn(rootOf(signs[0].control.element) ?? document, 'form').filter(isFree) : []

/**
 * Rows of the forms that some signs stand in, which hold no control themselves: there a question may be answered by a press.
 * Null where it pauses: many signs are gone through a few at a time.
 */
export function* rowsWithout(signs: readonly Sign[]): Generator<FreeRow | null, void, void> {
  const containers = new Map<Element, Signs>()
  for (const { control, kind } of signs) {
    for (const container of containersOf(control)) {
      const there = containers.get(container) ?? { written: 0, other: 0, button: 0 }
      there[kind]++
      containers.set(container, there)
    }
    yield null
  }
  const all: Signs = { written: 0, other: 0, button: 0 }
  for (const { kind } of signs) all[kind]++
  for (const form of formsWithout(signs)) if (!containers.has(form)) containers.set(form, all)
  let left = MOST_PARTS
  for (const container of containers.keys()) {
    const there = withButton(container, containers)
    const children = childrenOf(container)
    if (children.length > MOST_ROWS || closestTo(container, ELSEWHERE)) continue
    for (const part of children)
      if (!containers.has(part))
        for (const row of freeIn(part, LEVELS)) {
          if (left-- === 0) return
          yield row && { row, container, signs: there }
        }
  }
}
