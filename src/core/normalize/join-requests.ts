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

/** Channels that no hook tells: of these a page's report comes from the browser's record of what the page loaded. */
const LOADS: ReadonlySet<Channel> = new Set<Channel>(['image', 'script', 'style', 'navigation', 'ping', 'other'])

export const isLoad = ({ seenBy, channel }: Pick<RequestSeen, 'seenBy' | 'channel'>): boolean =>
  seenBy === 'page' && LOADS.has(channel)

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
  fits: (browser: RequestSeen, page: RequestSeen) => boolean = compatible,
): Map<RequestSeen, RequestSeen> => {
  const byKey = new Map<string, RequestSeen[]>()
  for (const one of page) {
    const list = byKey.get(keyOf(one))
    if (list === undefined) byKey.set(keyOf(one), [one])
    else list.push(one)
  }
  const candidates = browser.flatMap((one) =>
    (byKey.get(keyOf(one)) ?? [])
      .filter((other) => Math.abs(other.at - one.at) <= WINDOW && fits(one, other))
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

/** Said by whichever witness came after the cipher was heard of; the other only came too early. */
const sealOf = ({ opaque }: RequestSeen): string | null => (opaque?.startsWith('after_cipher:') ? opaque : null)

const opaqueOf = (browser: RequestSeen, page: RequestSeen): string | null => {
  const seal = browser.items.length + page.items.length === 0 ? (sealOf(page) ?? sealOf(browser)) : null
  return seal ?? (browser.opaque !== null && page.opaque !== null ? page.opaque : null)
}

const merge = (browser: RequestSeen, page: RequestSeen): JoinedRequest => ({
  ...page,
  id: page.id,
  url: maskCount(browser.url) > maskCount(page.url) ? browser.url : page.url,
  bytes: browser.bytes ?? page.bytes,
  leaves: Math.max(browser.leaves, page.leaves),
  items: mergeItems([...page.items, ...browser.items]),
  opaque: opaqueOf(browser, page),
  seenBy: ['browser', 'page'],
  ids: [browser.id, page.id],
})

const anyMethod =
  (keyOf: (one: RequestSeen) => string) =>
  (one: RequestSeen): string =>
    keyOf({ ...one, method: '' })

const MASK = /[*[\]…]/

/** Whether two addresses of one loose key are the same but for what only one of them has masked. */
const differInMasks = (a: RequestSeen, b: RequestSeen): boolean => {
  const parts = ({ url }: RequestSeen) => withoutFragment(url).split(/[/?&=]/)
  const others = parts(b)
  return parts(a).every((part, at) => part === others[at] || MASK.test(part) || MASK.test(others[at] ?? ''))
}

/**
 * Loads of which nobody else told. The browser's record of them names neither method nor kind for certain, and holds what
 * came from its memory too: an address that was told before in the visit is no other request.
 */
const untold = (loads: RequestSeen[], told: RequestSeen[]): RequestSeen[] => {
  const exact = anyMethod(exactKey)
  const addresses = new Set(told.map(exact))
  const unknown = loads.filter((one) => !addresses.has(exact(one)))
  if (unknown.length === 0) return unknown
  const exactly = new Set(loads.map(exact))
  const others = told.filter((one) => !exactly.has(exact(one)))
  const masked = new Set(pairUp(others, unknown, anyMethod(looseKey), differInMasks).values())
  return unknown.filter((one) => !masked.has(one))
}

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
  const told = added.filter((one) => !isLoad(one))
  let browser = told.filter((one) => one.seenBy === 'browser')
  let page = told.filter((one) => one.seenBy === 'page')
  const joined: JoinedRequest[] = []
  for (const keyOf of [exactKey, looseKey]) {
    const pairs = pairUp(browser, page, keyOf)
    const taken = new Set(pairs.values())
    for (const [one, other] of pairs) joined.push(merge(one, other))
    browser = browser.filter((one) => !pairs.has(one))
    page = page.filter((one) => !taken.has(one))
  }
  const loads = untold(added.filter(isLoad), told)
  for (const one of [...browser, ...page, ...loads]) joined.push({ ...one, seenBy: [one.seenBy], ids: [one.id] })
  return joined.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
}
