import { percentDecode } from './encodings'
import type { StringReader } from './json-body'
import { type LeafSink, memberPath, type Spot, type UrlSlot } from './leaf'
import { splitPairs, type UrlParts } from './url'
import type { Hit } from './value-search'

const spotOf = (where: string, keys: string[], siblings: readonly string[], slot: UrlSlot, counted: boolean): Spot => ({
  where,
  keys,
  siblings,
  encoding: [],
  slot,
  counted,
})

const readPairs = (text: string, part: 'query' | 'fragment', read: StringReader, sink: LeafSink): void => {
  const pairs = splitPairs(text)
  const names = pairs.map((pair) => percentDecode(pair.name, true))
  const seen = new Map<string, number>()
  pairs.forEach(({ value }, index) => {
    const name = names[index] as string
    const nth = seen.get(name) ?? 0
    seen.set(name, nth + 1)
    const path = `${part}:${memberPath('', name).replace(/^\./, '')}${nth > 0 ? `[${nth}]` : ''}`
    if (value === null) read(spotOf(`${part}:[${index}]`, [], [], { part, index }, false), name)
    else read(spotOf(path, [name], names, { part, index }, part === 'query'), percentDecode(value, true))
    if (value !== null) sink.addName(spotOf(`${part}:[${index}]`, [], [], { part: 'name', index }, false), name)
  })
}

/** Where pairs begin in a fragment: `#a=1` at once, `#/order?a=1` after its question mark; -1 for none. */
const fragmentPairs = (fragment: string): number => {
  const mark = fragment.indexOf('?')
  if (mark >= 0) return mark + 1
  return fragment.includes('=') && !fragment.startsWith('/') ? 0 : -1
}

/**
 * Reads the parts of a URL that can hold a person's data. Only what the query says counts as sent leaves: a path is an
 * address, and a fragment stays in the browser.
 */
export const readUrl = (url: UrlParts, read: StringReader, sink: LeafSink): void => {
  if (url.user !== '') read(spotOf('userinfo', [], [], { part: 'path', index: -1 }, false), percentDecode(url.user))
  const segments = url.path.split('/')
  segments.forEach((segment, index) => {
    const before = segments[index - 1] ?? ''
    if (segment !== '')
      read(
        spotOf(`path:${index}`, before === '' ? [] : [before], [], { part: 'path', index }, false),
        percentDecode(segment),
      )
  })
  if (url.query !== null) readPairs(url.query, 'query', read, sink)
  if (url.fragment !== null && url.fragment !== '') {
    const from = fragmentPairs(url.fragment)
    if (from >= 0) readPairs(url.fragment.slice(from), 'fragment', read, sink)
    const route = from < 0 ? url.fragment : url.fragment.slice(0, Math.max(0, from - 1))
    route.split('/').forEach((segment, index) => {
      const slot: UrlSlot = { part: 'fragment', index: -1 - index }
      if (segment !== '') read(spotOf(`fragment:/${index}`, [], [], slot, false), percentDecode(segment))
    })
  }
}

/** A host's label that is one long number, or an encoding of something, is of nobody's choice but the page's. */
const isChosen = ({ known, encoding }: Hit): boolean => encoding.length > 0 || /\d{6}/.test(known.value)

/** Looks for known values in a host's name: whoever answers for a domain hears each name below it that is asked for. */
export const readHost = ({ host }: UrlParts, sink: LeafSink, readableHost: (host: string) => string): void => {
  const labels = host.split('.').slice(0, -2)
  labels.forEach((label, index) => {
    const spot = spotOf(`host:${index}`, [], [], { part: 'host', index }, false)
    if (label.length >= 8 && sink.search(label).hits.some(isChosen)) sink.addName(spot, label)
    else if (label.startsWith('xn--')) {
      const readable = readableHost(label)
      const isWritten = sink.search(readable).hits.some(({ known }) => known.chosen !== true)
      if (isWritten) sink.addName({ ...spot, encoding: ['punycode'] }, readable)
    }
  })
}

/** Text for a URL: masks hold spaces and may hold what separates its parts. */
const inUrl = (text: string): string => text.replace(/\s+/g, '_').replace(/[&#?=/%]/g, '_')

/** The URL with the values at the given slots replaced; a user name and password in it always are. */
export const maskUrl = (
  url: UrlParts,
  masks: readonly { slot: UrlSlot; text: string }[],
  scrub: (text: string) => string,
): string => {
  const find = (part: UrlSlot['part'], index: number): string | undefined => {
    const mask = masks.find((one) => one.slot.part === part && one.slot.index === index)
    return mask === undefined ? undefined : inUrl(mask.text)
  }
  const maskPairs = (text: string, part: 'query' | 'fragment'): string =>
    text
      .split('&')
      .map((pair, index) => {
        const mask = find(part, index)
        const equals = pair.indexOf('=')
        const named = part === 'query' ? find('name', index) : undefined
        if (mask === undefined && named === undefined) return scrub(pair)
        if (equals < 0) return mask ?? scrub(pair)
        return `${named ?? scrub(pair.slice(0, equals))}=${mask ?? scrub(pair.slice(equals + 1))}`
      })
      .join('&')
  const path = url.path
    .split('/')
    .map((segment, index) => find('path', index) ?? scrub(segment))
    .join('/')
  let fragment = url.fragment
  if (fragment !== null && fragment !== '') {
    const from = fragmentPairs(fragment)
    const route = from < 0 ? fragment : fragment.slice(0, Math.max(0, from - 1))
    const shown = route
      .split('/')
      .map((segment, index) => find('fragment', -1 - index) ?? scrub(segment))
      .join('/')
    fragment = from < 0 ? shown : `${shown}${from > 0 ? '?' : ''}${maskPairs(fragment.slice(from), 'fragment')}`
  }
  const host = url.host
    .split('.')
    .map((label, index) => (find('host', index) === undefined ? label : 'masked'))
    .join('.')
  const origin =
    url.host === '' && url.port === ''
      ? url.scheme
      : `${url.scheme}//${url.user === '' ? '' : '***@'}${host}${url.port}`
  const rest = `${path}${url.query === null ? '' : `?${maskPairs(url.query, 'query')}`}${fragment === null ? '' : `#${fragment}`}`
  // A value with separators in it, sent raw, spans several parts.
  const scrubbed = scrub(rest)
  return scrubbed === '[masked]' ? `${origin}/[masked]` : origin + scrubbed
}
