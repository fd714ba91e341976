import { isPersonal } from '../model/categories'
import type { DataItem, Field, Timing, Transmission } from '../model/inspection'
import type { ItemSeen, Observation } from '../model/observation'
import type { Circumstances } from './circumstances'
import { mergeItems } from './items'
import { type JoinedRequest, joinRequests } from './join-requests'
import type { PageIndex } from './pages'
import type { RecipientReader } from './parties'
import { only, timestamp } from './timeline'
import { isSecureUrl, splitPairs, splitUrl } from './url'

/** Gives typed items their field's category; drops those whose field asks for nothing personal. */
export const resolveItems = (
  items: readonly ItemSeen[],
  document: string,
  byKey: ReadonlyMap<string, Field>,
): DataItem[] => {
  const resolved = items.flatMap((item): (ItemSeen & { fieldId?: string })[] => {
    const field =
      item.field === null ? undefined : (byKey.get(`${document}\u0000${item.field}`) ?? byKey.get(item.field))
    const category = item.source === 'typed' ? (field?.category ?? item.category) : item.category
    if (category === null) return []
    if (item.source === 'typed' && !isPersonal(category)) return []
    return [{ ...item, category, fieldId: field?.id }]
  })
  // What was typed is known; a key or a shape at the same place only guesses at it.
  const certain = new Set(
    resolved.filter((one) => one.source === 'typed' || one.source === 'granted').map((one) => one.where),
  )
  const kept = resolved.filter((one) => one.source === 'typed' || one.source === 'granted' || !certain.has(one.where))
  return (mergeItems(kept) as (ItemSeen & { fieldId?: string })[]).map(
    ({ category, source, where, encoding, fieldId, masked }) => ({
      category: category as DataItem['category'],
      source,
      where,
      encoding: [...encoding],
      ...(fieldId === undefined ? {} : { field: fieldId }),
      masked,
    }),
  )
}

/** A value that became known after its request was recorded still stands in that record's URL. */
const maskLate = (url: string, items: readonly ItemSeen[]): string => {
  let masked = url
  for (const item of items) {
    const name = /^query:([\w$-]+)$/.exec(item.where)?.[1]
    if (name === undefined) continue
    const query = splitUrl(masked).query
    if (query === null) continue
    const next = splitPairs(query).map((pair) =>
      pair.name === name && pair.value !== null
        ? `${name}=${item.masked.replace(/\s+/g, '_')}`
        : pair.value === null
          ? pair.name
          : `${pair.name}=${pair.value}`,
    )
    masked = masked.replace(`?${query}`, () => `?${next.join('&')}`)
  }
  return masked
}

/** `after_cipher:KEY` says of which field the value was that had been given to the cipher: here by its category. */
const sayCipher = (opaque: string | null, byKey: ReadonlyMap<string, Field>): string | null => {
  const key = opaque?.startsWith(AFTER_CIPHER) ? opaque.slice(AFTER_CIPHER.length) : null
  return key === null ? opaque : `${AFTER_CIPHER}${byKey.get(key)?.category ?? 'unknown'}`
}

const AFTER_CIPHER = 'after_cipher:'
const STATIC_FILE = /\.(?:m?js|css|png|jpe?g|gif|webp|avif|svg|ico|woff2?|ttf|otf|eot|map|mp3|mp4|wasm)$/i
const LOADS = new Set(['image', 'script', 'style', 'other', 'navigation'])

/** A file fetched with at most a version number in its address. */
const isPlainLoad = (request: JoinedRequest, items: readonly DataItem[]): boolean =>
  items.length === 0 &&
  request.method.toUpperCase() === 'GET' &&
  (request.bytes ?? 0) === 0 &&
  (request.leaves === 0 ||
    (request.leaves === 1 && LOADS.has(request.channel) && STATIC_FILE.test(splitUrl(request.url).path)))

/**
 * What was sent, to whom and when. Kept are requests that carry data, a body or something unreadable, and the first
 * contact with each third-party host; plain loads of files are not. A fragment never leaves the browser, so what stands
 * in one is not sent.
 */
export const readTransmissions = (
  observations: readonly Observation[],
  site: string,
  context: {
    index: PageIndex
    recipients: RecipientReader
    byKey: ReadonlyMap<string, Field>
    timingOf: (at: number) => Timing
    circumstancesOf: (at: number, document: string) => Circumstances
  },
): Transmission[] => {
  const late = new Map<string, ItemSeen[]>()
  for (const one of only(observations, 'items')) late.set(one.request, [...(late.get(one.request) ?? []), ...one.items])
  const met = new Set<string>()
  const transmissions: Transmission[] = []
  for (const request of joinRequests(only(observations, 'request'), late)) {
    const sent = request.items.filter((item) => !item.where.startsWith('fragment:'))
    const items = resolveItems(sent, request.document, context.byKey)
    const { host, scheme } = splitUrl(request.url)
    const recipient = context.recipients.read(host, site)
    const isFirstContact = recipient.party === 'third' && host !== '' && !met.has(host)
    if (host !== '') met.add(host)
    // The hook tells of every socket that the page opens: another's is a worker's, and what it says is heard by nobody.
    const isUnheard = request.channel === 'websocket' && !request.seenBy.includes('page')
    const reason = request.opaque ?? (isUnheard ? 'socket_of_worker' : null)
    const opaque = reason !== null
    if (host === '' && request.channel !== 'cipher' && scheme !== '') continue
    if (!isFirstContact && request.channel !== 'cipher' && !opaque && isPlainLoad(request, items)) continue
    transmissions.push({
      id: `t${transmissions.length + 1}`,
      page: context.index.pageOf(request),
      at: timestamp(request.at),
      channel: request.channel,
      method: request.method.toUpperCase(),
      url: maskLate(
        request.url,
        request.ids.flatMap((id) => late.get(id) ?? []),
      ),
      recipient,
      secure: isSecureUrl(request.url),
      bytes: request.bytes,
      leaves: request.leaves,
      timing: context.timingOf(request.at),
      ...context.circumstancesOf(request.at, request.document),
      items,
      seenBy: request.seenBy,
      opaque: sayCipher(reason, context.byKey),
    })
  }
  return transmissions
}
