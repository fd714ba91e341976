import type { SentRecord, ToldObservation } from '../messages/contract'

/** Random, one a document; randomUUID exists in secure contexts only, and many of these pages are not. A frame cannot always ask its top document for that one's: the background maps it by tab. */
export const documentId = crypto.getRandomValues(new Uint32Array(3)).join('')
export const isTop = window.top === window
export const startedAt = Date.now()

/** What page of a site this is: a hash router's lies in the fragment, and another query of the same path is the same page. */
export const pageIdentity = (): string => {
  const route = /^#!?\/[^?]*/.exec(location.hash)?.[0] ?? ''
  return `${location.origin}${location.pathname}${route}`
}

/** Not from nothing: ids are put in order as texts. */
let count = 1e6

/** A number of this document, for ids and keys. */
export const nextId = (kind: string): string => `${documentId}-${kind}${++count}`

/** A `data:` address holds a whole document. */
const MAX_ADDRESS = 8000
export const frameAddress = (): string => location.href.slice(0, MAX_ADDRESS)

/** Completes a record of something sent that no hook has read. */
export const sentRecord = (given: Pick<SentRecord, 'id' | 'channel'> & Partial<SentRecord>): SentRecord => ({
  at: Date.now(),
  document: documentId,
  frame: frameAddress(),
  method: 'GET',
  url: location.href,
  contentType: '',
  body: null,
  bytes: null,
  opaque: null,
  ...given,
})

type Facts<T = ToldObservation> = T extends ToldObservation ? Omit<T, 'id' | 'at' | 'document' | 'frame'> : never

/** Completes an observation with what all have in common. `at` in milliseconds since the epoch, now where not given. */
export const seen = (facts: Facts, at = Date.now()): ToldObservation =>
  ({ id: nextId('o'), at, document: documentId, frame: frameAddress(), ...facts }) as ToldObservation
