import { handsOver } from '../../core/normalize/hand-over-words'
import { shadowRootOf } from '../api'
import { BUTTON, STYLED_BUTTON, wordsOn } from '../buttons'
import type { Control } from '../controls'
import { findAllIn, rootOf } from '../dom'
import { likelyHostsIn } from '../shadow'
import type { Sign } from './around'
import { profileRows } from './profile-rows'

/** A form of more fields than this is like the first of them. */
const MOST_FIELDS = 120
const MOST_BUTTONS = 200
const DRAWN_BUTTON = `${BUTTON},${STYLED_BUTTON}`

type Root = Document | ShadowRoot

const isWritten = ({ widget }: Control): boolean => /^(input|textarea|textbox|picker|select|file)$/.test(widget)

/** A profile changes each thing of a person on a page of its own, and has wheels at most. */
const isTyped = ({ widget }: Control): boolean => /^(input|textarea|textbox|select)$/.test(widget)

/** Shadow roots, closed ones too, in a root and in each other; those of `own` elements are passed over. */
function* rootsIn(root: Root, own: WeakSet<Element>): Generator<Root | null, void, void> {
  yield root
  for (const child of root.children)
    for (const host of likelyHostsIn(child)) {
      const inner = own.has(host) ? null : shadowRootOf(host)
      yield inner
      if (inner) yield* rootsIn(inner, own)
    }
}

const asButton = (element: Element): Sign => ({
  control: { element, widget: 'authorize-button', members: [element] },
  kind: 'button',
})

/**
 * What shows where the forms of a page are: their controls, and buttons that hand answers over. Null where it pauses. Roots that hold no known control are looked for only where nothing is written at all.
 */
export function* signsOf(controls: readonly Control[], own: WeakSet<Element>): Generator<Sign | null, void, void> {
  const written = controls.filter(isWritten).slice(0, MOST_FIELDS)
  for (const control of written) yield { control, kind: 'written' }
  if (written.length < MOST_FIELDS)
    for (const control of controls.slice(0, MOST_FIELDS))
      if (!isWritten(control) && control.widget !== 'authorize-button') yield { control, kind: 'other' }
  if (!controls.some(isTyped))
    for (const row of profileRows())
      yield { control: { element: row, widget: 'picker', members: [row] }, kind: 'written' }
  const roots = new Set<Root>([document])
  for (const { element } of controls) roots.add(rootOf(element) ?? document)
  if (written.length === 0)
    for (const root of rootsIn(document, own)) {
      if (root) roots.add(root)
      yield null
    }
  let left = MOST_BUTTONS
  for (const root of roots)
    for (const button of findAllIn(root, DRAWN_BUTTON)) {
      if (left-- === 0) return
      yield handsOver(wordsOn(button)) ? asButton(button) : null
    }
}
