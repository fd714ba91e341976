import type { Detector } from '../model/detection'
import type { EngineParts, KnownValue, RawRequest, RequestAnalysis } from '../model/engine'
import type { ItemSeen } from '../model/observation'
import { isLikely } from './coincidence'
import { readFields } from './form-body'
import { isToldIn } from './inner-pairs'
import { mergeItems } from './items'
import { type Joined, joinedDigests } from './joined-digests'
import { createSink, type Extra, type Leaf, type LeafReader, type Spot, spellWhere, type UrlSlot } from './leaf'
import { MAX_BODY, MAX_KNOWN } from './limits'
import { maskValue } from './mask'
import { createMayOpen } from './may-open'
import { createPersonFinder } from './person'
import { type PositionPart, readPositions } from './positions'
import { maskUrl, readHost, readUrl } from './query'
import { createSaltFinder } from './salted'
import { createScrubber } from './scrub'
import { createSieve, type Sieve } from './sieve'
import type { Speller } from './speller'
import { createSplitFinder, createSplitIndex, type SplitIndex } from './split-values'
import { readBody } from './text-body'
import { createUnwrapper } from './unwrap'
import { splitUrl, type UrlParts } from './url'
import { createValueSearch, type Hit, type Look, type Search } from './value-search'
import type { KeyMatch, KeyReader } from './wire-keys'

/** Headers that a browser writes itself: nothing of the page's choice is in them. */
const OWN_HEADERS =
  /^(?:host|connection|content-length|content-type|accept(?:-.*)?|user-agent|cache-control|pragma|origin|sec-(?!websocket-protocol$).*|upgrade.*|if-.*|dnt|te|range|priority|referer)$/

const spotOf = (where: string, keys: readonly string[], counted: boolean): Spot => ({
  where,
  keys,
  siblings: [],
  encoding: [],
  slot: null,
  counted,
})

/** What is the same for all requests in which the same values are looked for. */
interface Prepared {
  index: SplitIndex
  sieve: Sieve
  joined(): ReadonlyMap<string, Joined>
}

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

/** The steps of a path have no names. */
const isRoute = ({ slot }: Spot): boolean => slot?.part === 'path' || (slot?.part === 'fragment' && slot.index < 0)

/** Whether a value stands there as it is, so that its own mask says where it was; a position is one however it is written. */
const isPlain = (hit: Hit, spot: Spot): boolean =>
  (hit.whole || hit.known.source === 'granted') && hit.encoding.length + spot.encoding.length === 0

const hitsOf = (look: Look, { decoded }: Extra, search: Search): readonly Hit[] => {
  const hits = [...look.hits]
  for (const layer of decoded)
    for (const hit of search(layer.text).hits) hits.push({ ...hit, encoding: [...layer.encoding, ...hit.encoding] })
  return hits
}

/**
 * Makes the reader of requests: parses URL, headers and body into leaves and finds a person's data in them by value
 * (typed or granted in this visit, in any usual spelling, encoding or digest), by key and by pattern. Everything in the
 * answer is masked. Never throws. `asFarAsKnown` looks for no digest that is not taken yet.
 */
export const createRequestReader = (
  keys: KeyReader,
  detectors: readonly Detector[],
  parts: Pick<EngineParts, 'codecs' | 'digests' | 'inflate' | 'decodeGbk' | 'readableHost'>,
  speller: Speller,
) => {
  const searchFor = createValueSearch(speller)
  const prepared = new WeakMap<Search, Prepared>()
  const prepare = (search: Search, known: readonly KnownValue[]): Prepared => {
    const before = prepared.get(search)
    if (before !== undefined) return before
    const index = createSplitIndex(known)
    let digests: ReadonlyMap<string, Joined> | undefined
    const made = {
      index,
      sieve: createSieve(search, keys, index, createMayOpen(parts.codecs ?? [], known.length > 0)),
      // Few requests hold a digest that nothing else explains.
      joined: () => (digests ??= joinedDigests(known, parts.digests)),
    }
    prepared.set(search, made)
    return made
  }
  const patterned = detectors.filter((detector) => detector.isPattern !== undefined)
  const maskKnown = (known: KnownValue): string => {
    const detector =
      detectors.find((one) => one.id === known.category) ?? patterned.find((one) => one.isPattern?.(known.value.trim()))
    return maskValue(known.value, detector ?? null)
  }

  const itemsOf = (
    { spot, value }: Leaf,
    hits: readonly Hit[],
    match: KeyMatch | null,
    source: 'key' | 'pattern',
    file: Extra['file'],
    cut: (text: string) => string,
  ): readonly Found[] => {
    const where = cut(spellWhere(spot.where))
    const found: Found[] = hits.map((hit) => {
      const masked = maskKnown(hit.known)
      return {
        slot: spot.slot,
        shown: isPlain(hit, spot) ? masked : '[masked]',
        item: {
          category: hit.known.source === 'typed' ? null : hit.known.category,
          field: hit.known.source === 'typed' ? hit.known.key : null,
          source: hit.known.source,
          where,
          encoding: [...spot.encoding, ...hit.encoding],
          masked,
        },
      }
    })
    if (match !== null) {
      const masked = file === null ? maskValue(value, match.detector) : `[file, ${file.size} bytes]`
      found.push({
        slot: spot.slot,
        shown: masked,
        item: {
          category: match.category,
          field: null,
          source,
          where,
          encoding: [...spot.encoding],
          masked,
        },
      })
    }
    return found
  }

  const itemsOfPositions = (
    positions: readonly { leaf: Leaf; part: PositionPart }[],
    cut: (text: string) => string,
  ): Found[] =>
    readPositions(positions).flatMap(({ leaf: { spot }, category, value }) => {
      const masked = maskValue(value, null)
      const item: ItemSeen = {
        category,
        field: null,
        source: 'key',
        where: cut(spellWhere(spot.where)),
        encoding: [...spot.encoding],
        masked,
      }
      const halves = positions.filter(({ leaf, part }) => leaf.spot.slot !== null && part !== 'place')
      return [
        { slot: spot.slot, shown: masked, item },
        ...halves.map(({ leaf }) => ({ slot: leaf.spot.slot, shown: '[masked]', item })),
      ]
    })

  return (request: RawRequest, known: readonly KnownValue[], asFarAsKnown = false): RequestAnalysis => {
    const url = splitUrl(request.url)
    const { cut, cutEncoded } = createScrubber(known)
    const search = searchFor(known, asFarAsKnown)
    const found: Found[] = []
    const positions: { leaf: Leaf; part: PositionPart }[] = []
    const { index, sieve, joined } = prepare(search, known)
    const split = createSplitFinder(index, ({ known, encoding, parts }) => {
      const hit: Hit = { known, encoding: ['split', ...encoding], whole: false, rough: false }
      const told = parts.map(({ spot, value }) => itemsOf({ spot, value }, [hit], null, 'key', null, cut)[0] as Found)
      // One value is one item, where its last part stands; the others are hidden in the address.
      const { item } = told.at(-1) as Found
      found.push(...told.map((one) => ({ ...one, item })))
    })
    const salted = createSaltFinder(known, parts.digests, joined, (one, encoding, spot, value) => {
      const hit: Hit = { known: one, encoding, whole: true, rough: false }
      found.push(...itemsOf({ spot, value }, [hit], null, 'key', null, cut))
    })
    const person = createPersonFinder((spot, value, category) => {
      const detector = detectors.find(({ id }) => id === category) as Detector
      found.push(...itemsOf({ spot, value }, [], { category, detector }, 'key', null, cut))
    })
    const take: LeafReader = (spot, value, look, extra) => {
      const reading = keys.readingOf(spot.keys)
      const hits =
        look.hits.length + extra.decoded.length === 0
          ? look.hits
          : hitsOf(look, extra, search).filter((hit) => isLikely(hit, spot, reading))
      if (hits.length === 0 && extra.file === null) split.take(spot, value, extra.decoded.at(-1)?.text ?? value)
      if (hits.length === 0) salted.take(spot, value, reading.isSalt)
      if (reading.part !== null && spot.inAddress !== true)
        positions.push({ leaf: { spot, value }, part: reading.part })
      const isHalf = reading.part === 'latitude' || reading.part === 'longitude'
      const isFile = extra.file !== null
      const byKey = isHalf || isRoute(spot) ? null : keys.readKey(reading, spot.siblings, value, isFile, false)
      const said = byKey ?? (isHalf || isFile ? null : keys.readPattern(reading, spot.siblings, value, look.kinds))
      const match = said !== null && isToldIn(spot, said.category) ? said : null
      const told = [...hits.map(({ known }) => known.category), ...(match === null ? [] : [match.category])]
      if (!isFile && !isRoute(spot)) person.take(spot, value, reading, told)
      if (told.length > 0)
        found.push(...itemsOf({ spot, value }, hits, match, byKey === null ? 'pattern' : 'key', extra.file, cut))
    }
    const sink = Object.assign(createSink(search, take), { sieve })
    if (known.length > MAX_KNOWN) sink.limits.add('known_values')
    const read = createUnwrapper(sink, parts, known.length > 0)
    const opaque = opaqueUrl(url, request.url.length)
    if (opaque === null) {
      readUrl(url, read, sink)
      readHost(url, sink, parts.readableHost)
    }
    for (const [name, value] of Object.entries(request.headers ?? {}))
      if (!OWN_HEADERS.test(name.toLowerCase())) read(spotOf(`header:${name.toLowerCase()}`, [name], false), value)
    if (request.form !== null) readFields(sink, spotOf('body:form', [], true), request.form, read)
    else if (request.body !== null) {
      if (request.body.length > MAX_BODY) sink.limits.add('body_size')
      readBody(sink, spotOf('body', [], true), request.body.slice(0, MAX_BODY), request.contentType, read, parts)
    }
    split.end()
    salted.end()
    person.end()
    found.push(...itemsOfPositions(positions, cut))
    const masks = found.flatMap(({ slot, shown }) => (slot === null ? [] : [{ slot, text: cut(shown) }]))
    return {
      url: opaque ?? maskUrl(url, masks, cutEncoded),
      leaves: sink.count,
      items: mergeItems(found.map(({ item }) => ({ ...item, masked: cut(item.masked) }))),
      limits: [...sink.limits],
    }
  }
}
