import type { KnownValue, RawRequest, RequestAnalysis } from '../core/model/engine'
import type { StorageSeen } from '../core/model/observation'
import type { PendingRequest } from '../storage/live'
import { engine } from './engine'

export type StorageArea = StorageSeen['area']

const AREAS: ReadonlySet<string> = new Set<StorageArea>(['localStorage', 'sessionStorage', 'cookie', 'indexedDB'])

export const isStorageArea = (channel: string): channel is StorageArea => AREAS.has(channel)

/** Name and value of `name=value; path=/`, the words of `document.cookie` and of `Set-Cookie`. */
const readCookie = (text: string): [name: string, value: string] => {
  const pair = text.split(';', 1)[0] ?? ''
  const equals = pair.indexOf('=')
  return equals < 0 ? ['', pair.trim()] : [pair.slice(0, equals).trim(), pair.slice(equals + 1).trim()]
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * Finds a person's data in what is written under a name: read as a form of that one field, so that the name counts as
 * the key. `url` of the answer is the name, masked; `where` begins with it.
 */
export const analyzeWrite = (
  channel: string,
  raw: RawRequest,
  known: readonly KnownValue[],
  asFarAsKnown: boolean,
): RequestAnalysis => {
  const [name, value] = channel === 'cookie' ? readCookie(raw.body ?? '') : [raw.url, raw.body ?? '']
  // Scripts percent-encode what they put into a cookie.
  const form = { [name]: [channel === 'cookie' ? decoded(value) : value] }
  const url = `/${encodeURIComponent(name)}`
  const analysis = engine.analyzeRequest({ ...raw, url, body: null, form }, known, asFarAsKnown)
  const items = analysis.items.map((item) => ({ ...item, where: item.where.replace(/^body:form:/, '') }))
  return { ...analysis, url: decoded(analysis.url.slice(1)), items }
}

/** The fact of a write; null where nothing of a person's is in it. */
export const writeFact = (request: PendingRequest, { url, items }: RequestAnalysis): StorageSeen | null =>
  items.length === 0
    ? null
    : {
        kind: 'storage',
        id: request.id,
        at: request.at,
        document: request.document,
        frame: request.frame,
        area: request.channel as StorageArea,
        name: url,
        items,
      }
