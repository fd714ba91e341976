import type { ReadSeen } from '../../core/model/observation'
import { READERS_GREETING, type ReadTold } from '../../messages/page-channel'
import { shadowRootOf } from '../api'
import { type FieldPlace, shared } from '../isolated'
import { scriptsOf } from './stack'

const MAX_ADDRESS = 8000

const told = new Set<string>()

const tell = ({ key }: FieldPlace, { how, stack, hasOwnGetter }: ReadTold): void => {
  const scripts = scriptsOf(stack, hasOwnGetter)
  const way = [key, how, ...scripts].join(' ')
  // Another extension fills in forms for the person: none of the page's.
  if (scripts.length === 0 || /^[a-z]+-extension:/.test(scripts[0] as string) || told.has(way)) return
  told.add(way)
  // A control's key begins with the name of its document.
  const document = key.replace(/-.*/s, '')
  const seen: ReadSeen = {
    kind: 'read',
    id: `${document}-read${told.size}`,
    at: Date.now(),
    document,
    frame: location.href.slice(0, MAX_ADDRESS),
    key,
    how,
    scripts,
  }
  shared()?.deliver(seen)
}

/** The control that an event carries: of one in a shadow root it carries the host. */
const controlAt = (carried: Element, place: string): Element | undefined => {
  let at: Element | undefined = carried
  for (const index of place.split(' ').filter(Boolean))
    at = at && shadowRootOf(at)?.querySelectorAll('*')[Number(index)]
  return at
}

const hear = (event: Event): void => {
  const wire = (event as FocusEvent).relatedTarget
  if (!wire) return
  event.stopImmediatePropagation()
  event.preventDefault()
  let how: ReadTold | undefined
  wire.addEventListener('how', (said) => {
    how = JSON.parse((said as CustomEvent<string>).detail)
  })
  wire.addEventListener('read', (read) => {
    const carried = (read as FocusEvent).relatedTarget
    const control = how && carried instanceof Element ? controlAt(carried, how.place) : undefined
    const field =
      control &&
      shared()
        ?.fields()
        .find(({ control: { element, members } }) => element === control || members.includes(control))
    if (!how || !field?.isEdited) return
    // What the page's side takes for a yes: it need not tell the same again.
    read.preventDefault()
    tell(field, how)
  })
}

const begin = (): void => {
  const isolated = shared()
  // Injected again while the first is at work: one wire is enough.
  if (!isolated || isolated.hearsReads) return
  isolated.hearsReads = true
  addEventListener(READERS_GREETING, hear, { once: true, capture: true })
}

begin()
