/**
 * What hooks in the page's world tell the isolated world, as JSON strings: objects in an event's detail are unreadable
 * across worlds in Firefox. Everything here is the page's claim until webRequest agrees.
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

/** What a page is given in the place of a permission: nothing, the real position made coarse, or a place that the person chose. */
export type Guard = 'refuse' | 'coarse' | { latitude: number; longitude: number }

/** What the page asked for. */
export interface GuardQuestion {
  id: number
  what: 'location' | 'camera'
  api: string
  userGesture: boolean
}

export const MAX_RECORD_CHARACTERS = 300_000
export const MAX_RECORDS_PER_SECOND = 200

const isString = (value: unknown): value is string => typeof value === 'string'
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

/** What must be text in each kind of record. */
const TEXTS: Record<PageRecord['type'], readonly string[]> = {
  access: ['api', 'category', 'outcome'],
  request: ['channel', 'method', 'url', 'contentType'],
  answer: ['url', 'body'],
  cipher: ['api', 'body'],
  limit: ['what'],
}

/** Reads one record out of an event's detail; null for anything that is not exactly one. Never throws. */
export const parsePageRecord = (detail: unknown): PageRecord | null => {
  if (!isString(detail) || detail.length > MAX_RECORD_CHARACTERS * 2) return null
  let raw: Record<string, unknown>
  try {
    raw = JSON.parse(detail)
  } catch {
    return null
  }
  if (typeof raw !== 'object' || raw === null || !isString(raw.key) || !isCount(raw.at)) return null
  const texts = Object.hasOwn(TEXTS, String(raw.type)) ? TEXTS[raw.type as PageRecord['type']] : undefined
  return texts?.every((name) => isString(raw[name])) &&
    [raw.body, raw.opaque].every((text) => text == null || isString(text)) &&
    (raw.type !== 'access' || typeof raw.userGesture === 'boolean') &&
    (raw.bytes == null || isCount(raw.bytes)) &&
    (raw.granted === undefined || (Array.isArray(raw.granted) && raw.granted.every(isString)))
    ? (raw as PageRecord)
    : null
}
