import type { KnownValue, RawRequest } from '../core/model/engine'
import type { ItemSeen } from '../core/model/observation'
import { engine } from './engine'

type Headers = readonly { name: string; value?: string | undefined }[]

const MAX_HEADERS = 30
const MAX_CHARACTERS = 8192
/** What browsers write themselves, or only ever say of the connection; any other header is of the page's own choice. */
const BROWSERS =
  /^(?:accept|accept-.*|access-control-.*|alt-used|cache-control|connection|content-.*|cookie|device-memory|dnt|downlink|dpr|early-data|ect|host|if-.*|keep-alive|last-event-id|origin|ping-from|ping-to|pragma|priority|proxy-.*|purpose|range|rtt|save-data|sec-(?!websocket-protocol$).*|service-worker.*|te|trailer|transfer-encoding|upgrade.*|user-agent|via|viewport-width|width|x-client-data|x-moz)$/

/** The headers that a page adds itself, and the address that it is said to come from; null where there are none. */
export const pageHeaders = (headers: Headers | undefined): Record<string, string> | null => {
  const own = (headers ?? [])
    .map(({ name, value }): [string, string] => [name.toLowerCase(), value ?? ''])
    .filter(([, value]) => value !== '' && value.length <= MAX_CHARACTERS)
    // A Referer without path and query says no more than the site.
    .filter(([name, value]) => (name === 'referer' ? !/^\w+:\/\/[^/]*\/?$/.test(value) : !BROWSERS.test(name)))
    .slice(0, MAX_HEADERS)
  return own.length > 0 ? Object.fromEntries(own) : null
}

/** What the Referer tells: the address of the page, with whatever stands in it. */
export const refererItems = (raw: RawRequest, known: readonly KnownValue[], asFarAsKnown: boolean): ItemSeen[] => {
  const url = raw.headers?.referer
  if (!url || url === raw.url) return []
  const address = { method: 'GET', url, contentType: '', body: null, form: null }
  const { items } = engine.analyzeRequest(address, known, asFarAsKnown)
  return items.map((item) => ({ ...item, where: `header:referer:${item.where}` }))
}

/** The values of `Set-Cookie`, one cookie each; Firefox joins those of one answer by line ends. */
export const cookiesOf = (headers: Headers | undefined): string[] =>
  (headers ?? [])
    .filter(({ name }) => name.toLowerCase() === 'set-cookie')
    .flatMap(({ value }) => (value ?? '').split('\n'))
    .filter((cookie) => cookie !== '' && cookie.length <= MAX_CHARACTERS)
    .slice(0, MAX_HEADERS)
