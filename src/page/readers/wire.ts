import { READERS_GREETING, type ReadTold } from '../../messages/page-channel'
import { attempt } from '../attempt'
import {
  apply,
  dispatch,
  getOwnPropertyDescriptor,
  getterOf,
  pageDocument,
  pageWindow,
  setPrototypeOf,
  stringify,
} from '../captured'

const NativeCustomEvent = CustomEvent
const NativeFocusEvent = FocusEvent
const getRootNode = Node.prototype.getRootNode
const queryAll = DocumentFragment.prototype.querySelectorAll
const hostOf = getterOf<Element>(ShadowRoot.prototype, 'host') as (root: unknown) => Element

/** An element that never stands in the document: the page has no way to reach it. */
const wire = pageDocument.createElement('i')

/** Hands the wire over; false where nobody is there to take it. */
export const connect = (): boolean =>
  !dispatch(pageWindow, new NativeFocusEvent(READERS_GREETING, { relatedTarget: wire, cancelable: true }))

/** An event that carries a node gives the host in the place of what stands in its shadow: where it stands in there is said in numbers. */
const placeInShadow = (control: Element): string => {
  let place = ''
  let at = control
  for (let level = 0; level < 10; level++) {
    const root = apply(getRootNode, at, []) as Node
    const host = attempt(() => hostOf(root))
    if (!host) break
    const all = apply(queryAll, root, ['*']) as NodeListOf<Element>
    let index = 0
    while (all[index] && all[index] !== at) index++
    place = place === '' ? `${index}` : `${index} ${place}`
    at = host
  }
  return place
}

/** Tells that a control was read; false where it is none that the person has put anything into. */
export const tellRead = (control: Element, property: string, how: ReadTold['how'], stack: string): boolean => {
  const hasOwnGetter = getOwnPropertyDescriptor(control, property)?.get !== undefined
  const told: ReadTold = { how, stack, hasOwnGetter, place: placeInShadow(control) }
  dispatch(wire, new NativeCustomEvent('how', { detail: stringify(setPrototypeOf(told, null) && told) }))
  return !dispatch(wire, new NativeFocusEvent('read', { relatedTarget: control, cancelable: true }))
}
