import type { CategoryId } from '../core/model/categories'
import type { AccessOutcome } from '../core/model/inspection'
import { GREETING, MAX_RECORDS_PER_SECOND, type PageRecord, parsePageRecord } from '../messages/page-channel'
import { switchOff } from './api'
import { deliver, deliverAnswer, deliverKnown, deliverSent } from './delivery'
import { tellLimit } from './limits'
import { documentId, frameAddress, nextId, seen, sentRecord } from './session'
import { watchLoads } from './witness'

/** Turns one record of the hooks into what the background takes; that holds each to its measure. */
export const takeRecord = (record: PageRecord): void => {
  const key = `${documentId}-${record.key}`
  const at = Math.min(record.at, Date.now())
  switch (record.type) {
    case 'access': {
      // What a bridge's call is about, the background knows.
      const category = record.category as CategoryId
      const outcome = record.outcome as AccessOutcome
      watchLoads()
      for (const value of [record.granted ?? []].flat()) deliverKnown({ key, source: 'granted', category, value })
      deliver(seen({ kind: 'access', key, api: record.api, category, userGesture: record.userGesture, outcome }, at))
      return
    }
    case 'request':
      deliverSent(sentRecord({ ...record, id: key, at }))
      return
    case 'cipher':
      deliverSent(sentRecord({ id: key, at, channel: 'cipher', method: record.api, body: record.body }))
      return
    case 'answer':
      deliverAnswer({ id: key, at, document: documentId, frame: frameAddress(), url: record.url, body: record.body })
      return
    case 'limit':
      tellLimit(record.what, at)
  }
}

/** A message is small, or it is no message about a person. */
const MAX_MESSAGE = 20_000

/**
 * What another origin's page hands to this one, be it a frame or the top. The one who sends cannot be watched: the window
 * it calls is not in its world.
 */
const hearMessages = (isAdmitted: () => boolean): void => {
  addEventListener(
    'message',
    ({ isTrusted, origin, data }) => {
      if (!isTrusted || origin === location.origin || !isAdmitted()) return
      const body = typeof data === 'string' ? data : JSON.stringify(data)
      if (!body || body.length > MAX_MESSAGE) return
      watchLoads()
      deliverSent(sentRecord({ id: nextId('m'), channel: 'postmessage', method: 'POST', body }))
    },
    true,
  )
}

/** Lets through as many events a second as the hooks send at most, and says once when there were more. */
const createGate = (): (() => boolean) => {
  let second = 0
  let count = 0
  return () => {
    // The hooks' own seconds: others would hold parts of two of them.
    const current = Math.floor(Date.now() / 1000)
    if (current !== second) {
      second = current
      count = 0
    }
    count++
    // One more than the hooks' own limit, which they use to say that they reached it.
    if (count === MAX_RECORDS_PER_SECOND + 2) tellLimit('page_records')
    return count <= MAX_RECORDS_PER_SECOND + 1
  }
}

/**
 * Hears the hooks' greeting, which comes after this script has run and before the page's first, and listens from then on
 * to the element that it hands over; no page script can reach that element. Gives what
 * switches both off.
 */
export const hearHooks = (): (() => void) => {
  const isAdmitted = createGate()
  let wire: EventTarget | null = null
  hearMessages(isAdmitted)
  addEventListener(
    GREETING,
    (event) => {
      wire = (event as FocusEvent).relatedTarget
      if (!wire) return
      event.stopImmediatePropagation()
      event.preventDefault()
      wire.addEventListener(GREETING, (said) => {
        if (!isAdmitted()) return
        const record = parsePageRecord((said as CustomEvent<unknown>).detail)
        if (record) takeRecord(record)
      })
    },
    { once: true, capture: true },
  )
  dispatchEvent(new CustomEvent(`${GREETING}-back`))
  return () => {
    switchOff()
    wire?.dispatchEvent(new CustomEvent(`${GREETING}-back`))
  }
}
