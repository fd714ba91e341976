import type { Channel } from '../model/inspection'
import type { ItemSeen, RequestSeen } from '../model/observation'
import { mergeItems } from './items'
import { splitPairs, splitUrl, withoutFragment } from './url'

/** One request as either or both of its witnesses saw it. */
export interface JoinedRequest extends Omit<RequestSeen, 'seenBy'> {
  seenBy: ('browser' | 'page')[]
  /** Ids of the observations it is made of. */
  ids: string[]
}

const WINDOW = 3_000

/** Channels between which the two witnesses differ in name only. */
const FAMILY: Record<Channel, string> = {
  fetch: 'script',
  xhr: 'script',
  eventsource: 'script',
  beacon: 'beacon',
  ping: 'beacon',
  form: 'document',
  navigation: 'document',
  websocket: 'websocket',
  datachannel: 'datachannel',
  postmessage: 'postmessage',
  report: 'report',
  image: 'image',
  script: 'load',
  style: 'load',
  cipher: 'cipher',
  other: 'other',
}

const compatible = (browser: RequestSeen, page: RequestSeen): boolean => {
  if (page.channel === 'cipher' || browser.channel === 'cipher') return false
  const [a, b] = [FAMILY[browser.channel], FAMILY[page.channel]]
  // Some browsers report keepalive fetches as beacons and leave odd ones unnamed.
  return (
    a === b ||
    a === 'other' ||
    b === 'other' ||
    (a === 'beacon' && b === 'script') ||
    (a === 'script' && b === 'beacon')
  )
}

const exactKey = (one: RequestSeen): string => `${one.method.toUpperCase()} ${withoutFragment(one.url)}`

/** The address without what masking may have changed: a value can become known between the two reports. */
const looseKey = (one: RequestSeen): string => {
  const { host, port, path, query } = splitUrl(one.url)
  const steps = path.split('/').map((step) => (/[*[\]…]|\d{6,}/.test(step) ? '*' : step))
  return `${one.method.toUpperCase()} ${host}${port}${steps.join('/')}?${splitPairs(query ?? '')
    .map((pair) => pair.name)
    .sort()
    .join('&')}`
}

const pairUp = (
  browser: RequestSeen[],
  page: RequestSeen[],
  keyOf: (one: RequestSeen) => string,
): Map<RequestSeen, RequestSeen> => {
  const byKey = new Map<string, RequestSeen[]>()
  for (const one of page) {
    const list = byKey.get(keyOf(one))
    if (list === undefined) byKey.set(keyOf(one), [one])
    else list.push(one)
  }
  const candidates = browser.flatMap((one) =>
    (byKey.get(keyOf(one)) ?? [])
      .filter((other) => Math.abs(other.at - one.at) <= WINDOW && compatible(one, other))
      .map((other) => ({ one, other, apart: Math.abs(other.at - one.at) })),
  )
  candidates.sort(
    (a, b) => a.apart - b.apart || a.one.at - b.one.at || (a.one.id + a.other.id < b.one.id + b.other.id ? -1 : 1),
  )
  const pairs = new Map<RequestSeen, RequestSeen>()
  const taken = new Set<RequestSeen>()
  for (const { one, other } of candidates) {
    if (pairs.has(one) || taken.has(other)) continue
    pairs.set(one, other)
    taken.add(other)
  }
  return pairs
}

const maskCount = (url: string): number => url.split(/\*+|\[[^\]]*\]|…/).length

const merge = (browser: RequestSeen, page: RequestSeen): JoinedRequest => ({
  ...page,
  id: page.id,
  url: maskCount(browser.url) > maskCount(page.url) ? browser.url : page.url,
  bytes: browser.bytes ?? page.bytes,
  leaves: Math.max(browser.leaves, page.leaves),
  items: mergeItems([...page.items, ...browser.items]),
  opaque: browser.opaque !== null && page.opaque !== null ? page.opaque : null,
  seenBy: ['browser', 'page'],
  ids: [browser.id, page.id],
})

/**
 * Joins what the browser and a hook in the page say of the same request: same method and address within 3 s on channels
 * that fit, nearest first, one to one. Together they are strong evidence; a lone page report stays the page's claim.
 */
export const joinRequests = (
  requests: readonly RequestSeen[],
  late: ReadonlyMap<string, ItemSeen[]>,
): JoinedRequest[] => {
  const added = requests.map((one) => {
    const more = late.get(one.id)
    return more === undefined ? one : { ...one, items: mergeItems([...one.items, ...more]) }
  })
  let browser = added.filter((one) => one.seenBy === 'browser')
  let page = added.filter((one) => one.seenBy === 'page')
  const joined: JoinedRequest[] = []
  for (const keyOf of [exactKey, looseKey]) {
    const pairs = pairUp(browser, page, keyOf)
    const taken = new Set(pairs.values())
    for (const [one, other] of pairs) joined.push(merge(one, other))
    browser = browser.filter((one) => !pairs.has(one))
    page = page.filter((one) => !taken.has(one))
  }
  for (const one of [...browser, ...page]) joined.push({ ...one, seenBy: [one.seenBy], ids: [one.id] })
  return joined.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
}
