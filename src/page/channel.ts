import { BEFORE_BODY, GREETING, MAX_RECORDS_PER_SECOND, type PageRecord } from '../messages/page-channel'
import { attempt } from './attempt'
import {
  dispatch,
  floor,
  listen,
  now,
  pageDocument,
  pageWindow,
  push,
  setPrototypeOf,
  splice,
  stringify,
} from './captured'
import { switchOff } from './off'

type Unsent<T = PageRecord> = T extends PageRecord ? Omit<T, 'at'> & { at?: number } : never

const NativeCustomEvent = CustomEvent
const NativeFocusEvent = FocusEvent

const createElement = pageDocument.createElement.bind(pageDocument)
const MAX_WAITING = 500

let count = 0

/** A key for a new record, unique in the document. */
export const newKey = (): string => `p${++count}`

/**
 * The wire to the isolated world. Both worlds hold the same element that never stands in the document: the page has no
 * way to reach it, and `document.open()`, which removes every listener of window and document, leaves it alone. It is
 * handed over as `relatedTarget`, the one property by which an event carries a node across worlds. Records wait until the
 * other side has answered the greeting, since nothing promises that it runs first.
 */
const wire = createElement('i')
const waiting: string[] = []
let isHeard = false
let second = 0
let spoken = 0

const say = (detail: string): void => {
  dispatch(wire, new NativeCustomEvent(GREETING, { detail }))
}

const greet = (): void => {
  if (isHeard) return
  // The listener says that it has heard by preventing the default: a flag that leaves no trace in the page.
  isHeard = !dispatch(pageWindow, new NativeFocusEvent(GREETING, { relatedTarget: wire, cancelable: true }))
  if (!isHeard) return
  for (let i = 0; i < waiting.length; i++) say(waiting[i] as string)
  splice(waiting, 0, waiting.length)
}

const write = (record: { body?: string | null; granted?: string[] }): string => {
  const { body, granted } = record
  record.body = null
  // A page's own Object.prototype.toJSON or Array.prototype.toJSON (old libraries add one) would be called otherwise.
  if (granted) setPrototypeOf(granted, null)
  return stringify(setPrototypeOf(record, null) ? record : null) + (body ? BEFORE_BODY + body : '')
}

const isTooMuch = (at: number): boolean => {
  const thisSecond = floor(at / 1000)
  if (thisSecond !== second) {
    second = thisSecond
    spoken = 0
  }
  return ++spoken > MAX_RECORDS_PER_SECOND
}

/** Tells the isolated world one fact, at once: a later task may never come on a page that is being left. Never throws. */
export const tell = (unsent: Unsent): void => {
  attempt(() => {
    const at = unsent.at ?? now()
    let record: object = { ...unsent, at }
    if (isTooMuch(at)) {
      if (spoken > MAX_RECORDS_PER_SECOND + 1) return
      record = { type: 'limit', key: newKey(), at, what: 'records' }
    }
    const detail = write(record)
    if (isHeard) say(detail)
    else if (waiting.length < MAX_WAITING) push(waiting, detail)
  })
}

/** Greets the isolated world now and, where that runs later than us, when it calls. */
export const openChannel = (): void => {
  listen(wire, `${GREETING}-back`, switchOff)
  greet()
  if (isHeard) return
  listen(pageWindow, `${GREETING}-back`, greet, { once: true })
}
