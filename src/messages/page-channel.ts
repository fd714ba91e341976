/**
 * What hooks in the page's world tell the isolated world, as JSON strings: objects in an event's detail are unreadable
 * across worlds in Firefox. A body follows the JSON as it is: escaping 200 kB and reading that again would hold the page. Everything here is the page's claim until webRequest agrees.
 */
export type PageRecord =
  | {
      type: 'access'
      /** Unique in the document; outcomes follow under the same key. */
      key: string
      at: number
      api: string
      category: string
      userGesture: boolean
      outcome: string
      /** What the page was given, as text, for finding it again in what it sends (coordinates). */
      granted?: string[]
    }
  | {
      type: 'request'
      key: string
      at: number
      /** A channel of the inspection, or a storage area: then `url` is the name written under, empty for a cookie. */
      channel: string
      method: string
      url: string
      contentType: string
      /** Text, or null with the reason in `opaque`. */
      body: string | null
      bytes: number | null
      opaque: string | null
    }
  | { type: 'answer'; key: string; at: number; url: string; body: string }
  | { type: 'cipher'; key: string; at: number; api: string; body: string }
  | { type: 'limit'; key: string; at: number; what: string }

/** The event by which the page's world, running second, tells the isolated world the name it will speak under. */
export const GREETING = 'x-hello'

/** The event by which the script that stands between a page and its permissions hands over its own wire. */
export const GUARD_GREETING = 'x-guard'

/** The event by which the script that sees who reads controls hands over its own wire. */
export const READERS_GREETING = 'x-reads'

/** One reading of a control, told beside an event that carries the control. Never what was read. */
export interface ReadTold {
  /** Its value, the data of its form, the text of an input event, or keys as they are pressed. */
  how: 'value' | 'form' | 'input' | 'keys'
  /** As the engine writes it. */
  stack: string
  /** The page has a getter of its own in front of the control's. */
  hasOwnGetter: boolean
  /** Where the control stands in the shadow roots around it, outermost first: its number among all elements of the root. Empty in none. */
  place: string
}

/** What a page is given in the place of a permission: nothing, the real position made coarse, or a place that the person chose. */
export type Guard = 'refuse' | 'coarse' | { latitude: number; longitude: number }

/** What the page asked for. */
export interface GuardQuestion {
  id: number
  what: 'location' | 'camera'
  api: string
  userGesture: boolean
}

/** Stands between a record and its body: JSON has no such character in it. */
export const BEFORE_BODY = '\n'

export const MAX_RECORD_CHARACTERS = 300_000
/** A control character is written in six, and there is more in a record than its longest text. */
const LONGEST_ESCAPE = 7
export const MAX_RECORDS_PER_SECOND = 200

const isSimple = (value: unknown): boolean => value === null || typeof value !== 'object'

/**
 * Reads one record out of an event's detail, with the body that may follow it; null for anything that holds more than
 * words, numbers and lists of them. Never throws. Whether each of its parts is what it should be is asked where it is
 * taken in, in the background.
 */
export const parsePageRecord = (detail: unknown): PageRecord | null => {
  try {
    const text = detail as string
    if (text.length > MAX_RECORD_CHARACTERS * LONGEST_ESCAPE) return null
    const [head] = text.split(BEFORE_BODY, 1) as [string]
    const raw = JSON.parse(head)
    raw.body ??= text.slice(head.length + 1) || null
    return raw.key && raw.at && Object.values(raw).flat().every(isSimple) ? raw : null
  } catch {
    return null
  }
}
