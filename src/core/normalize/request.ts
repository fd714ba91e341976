import type { Detector } from '../model/detection'
import type { EngineParts, KnownValue, RawRequest, RequestAnalysis } from '../model/engine'
import type { ItemSeen } from '../model/observation'
import { readFields } from './form-body'
import { mergeItems } from './items'
import { createSink, type Leaf, type Spot, type UrlSlot } from './leaf'
import { MAX_BODY } from './limits'
import { maskValue } from './mask'
import { isHalfPosition, readPositions } from './positions'
import { maskUrl, readUrl } from './query'
import { createScrubber } from './scrub'
import { readBody } from './text-body'
import { createUnwrapper } from './unwrap'
import { splitUrl, type UrlParts } from './url'
import { createValueSearch, type Hit } from './value-search'
import type { KeyReader } from './wire-keys'

/** Headers that a browser writes itself: nothing of the page's choice is in them. */
const OWN_HEADERS =
  /^(?:host|connection|content-length|content-type|accept(?:-.*)?|user-agent|cache-control|pragma|origin|sec-.*|upgrade.*|if-.*|dnt|te|range|priority|referer)$/

const spotOf = (where: string, keys: readonly string[], counted: boolean): Spot => ({
  where,
  keys,
  siblings: [],
  encoding: [],
  slot: null,
  counted,
})

interface Found {
  item: ItemSeen
  slot: UrlSlot | null
  /** What stands in the URL instead. */
  shown: string
}

/** A URL that is its own content (`data:`, `blob:`, `javascript:`) is named by its kind and length only. */
const opaqueUrl = (url: UrlParts, length: number): string | null =>
  url.host === '' && /^(?:data|javascript|about|blob|mailto|tel|sms):$/.test(url.scheme) && url.path !== 'blank'
    ? `${url.scheme}[${length} characters]`
    : null

const NOTHING: readonly Found[] = []

/** Whether a value stands there as it is, so that its own mask says where it was; a position is one however it is written. */
const isPlain = (hit: Hit, leaf: Leaf): boolean =>
  (hit.whole || hit.known.source === 'granted') && hit.encoding.length + leaf.encoding.length === 0

const hitsOf = (leaf: Leaf, search: (text: string) => readonly Hit[]): readonly Hit[] => {
  const first = leaf.file === null ? search(leaf.value) : []
  if (leaf.decoded.length === 0) return first
  const hits = [...first]
  for (const layer of leaf.decoded)
    for (const hit of search(layer.text)) hits.push({ ...hit, encoding: [...layer.encoding, ...hit.encoding] })
  return hits
}

/**
 * Makes the reader of requests: parses URL, headers and body into leaves and finds a person's data in them by value
 * (typed or granted in this visit, in any usual spelling, encoding or digest), by key and by pattern. Everything in the
 * answer is masked. Never throws.
 */
export const createRequestReader = (
  keys: KeyReader,
  detectors: readonly Detector[],
  parts: Pick<EngineParts, 'digests' | 'codecs' | 'inflate' | 'encodeGbk' | 'decodeGbk'>,
) => {
  const { inflate = null } = parts
  const searchFor = createValueSearch(parts)
  const patterned = detectors.filter((detector) => detector.isPattern !== undefined)
  const maskKnown = (known: KnownValue): string => {
    const detector =
      detectors.find((one) => one.id === known.category) ?? patterned.find((one) => one.isPattern?.(known.value.trim()))
    return maskValue(known.value, detector ?? null)
  }

  const itemsOf = (
    leaf: Leaf,
    search: (text: string) => readonly Hit[],
    cut: (text: string) => string,
  ): readonly Found[] => {
    const hits = hitsOf(leaf, search)
    const path = leaf.slot?.part === 'path' || (leaf.slot?.part === 'fragment' && leaf.slot.index < 0)
    const half = leaf.keys.length > 0 && isHalfPosition(leaf.keys.at(-1) as string)
    const byKey =
      path || half ? null : keys.readKey({ keys: leaf.keys, siblings: [], file: leaf.file !== null }, leaf.value)
    const match = byKey ?? (leaf.file === null && !half ? keys.readPattern(leaf.keys, leaf.value) : null)
    if (hits.length === 0 && match === null) return NOTHING
    const where = cut(leaf.where)
    const found: Found[] = hits.map((hit) => {
      const masked = maskKnown(hit.known)
      return {
        slot: leaf.slot,
        shown: isPlain(hit, leaf) ? masked : '[masked]',
        item: {
          category: hit.known.source === 'typed' ? null : hit.known.category,
          field: hit.known.source === 'typed' ? hit.known.key : null,
          source: hit.known.source,
          where,
          encoding: [...leaf.encoding, ...hit.encoding],
          masked,
        },
      }
    })
    if (match !== null) {
      const masked = leaf.file === null ? maskValue(leaf.value, match.detector) : `[file, ${leaf.file.size} bytes]`
      found.push({
        slot: leaf.slot,
        shown: masked,
        item: {
          category: match.category,
          field: null,
          source: byKey === null ? 'pattern' : 'key',
          where,
          encoding: [...leaf.encoding],
          masked,
        },
      })
    }
    return found
  }

  return (request: RawRequest, known: readonly KnownValue[]): RequestAnalysis => {
    const url = splitUrl(request.url)
    const sink = createSink()
    const read = createUnwrapper(sink, parts, known.length > 0)
    const { cut, cutEncoded } = createScrubber(known)
    const opaque = opaqueUrl(url, request.url.length)
    if (opaque === null) readUrl(url, read)
    for (const [name, value] of Object.entries(request.headers ?? {}))
      if (!OWN_HEADERS.test(name.toLowerCase())) read(spotOf(`header:${name.toLowerCase()}`, [name], false), value)
    if (request.form !== null) readFields(spotOf('body:form', [], true), request.form, read)
    else if (request.body !== null) {
      if (request.body.length > MAX_BODY) sink.limits.add('body_size')
      readBody(sink, spotOf('body', [], true), request.body.slice(0, MAX_BODY), request.contentType, read, inflate)
    }

    const search = searchFor(known)
    const found = sink.leaves.flatMap((leaf) => itemsOf(leaf, search, cut))
    for (const position of readPositions(sink.leaves)) {
      const masked = maskValue(position.value, null)
      const item: ItemSeen = {
        category: position.category,
        field: null,
        source: 'key',
        where: cut(position.leaf.where),
        encoding: [...position.leaf.encoding],
        masked,
      }
      found.push({ slot: position.leaf.slot, shown: masked, item })
      const other = sink.leaves.filter((leaf) => leaf.slot !== null && isHalfPosition(leaf.keys.at(-1) ?? ''))
      for (const leaf of other) found.push({ slot: leaf.slot, shown: '[masked]', item })
    }
    const masks = found.flatMap(({ slot, shown }) => (slot === null ? [] : [{ slot, text: cut(shown) }]))
    return {
      url: opaque ?? maskUrl(url, masks, cutEncoded),
      leaves: sink.count,
      items: mergeItems(found.map(({ item }) => ({ ...item, masked: cut(item.masked) }))),
      limits: [...sink.limits],
    }
  }
}
