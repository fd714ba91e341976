import { percentDecode } from './encodings'
import type { StringReader } from './json-body'
import { memberPath, type Spot, type UrlSlot } from './leaf'
import { splitPairs, type UrlParts } from './url'

const spotOf = (where: string, keys: string[], siblings: readonly string[], slot: UrlSlot, counted: boolean): Spot => ({
  where,
  keys,
  siblings,
  encoding: [],
  slot,
  counted,
})

const readPairs = (text: string, part: 'query' | 'fragment', read: StringReader): void => {
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
export const readUrl = (url: UrlParts, read: StringReader): void => {
  const segments = url.path.split('/')
  segments.forEach((segment, index) => {
    const before = segments[index - 1] ?? ''
    if (segment !== '')
      read(
        spotOf(`path:${index}`, before === '' ? [] : [before], [], { part: 'path', index }, false),
        percentDecode(segment),
      )
  })
  if (url.query !== null) readPairs(url.query, 'query', read)
  if (url.fragment !== null && url.fragment !== '') {
    const from = fragmentPairs(url.fragment)
    if (from >= 0) readPairs(url.fragment.slice(from), 'fragment', read)
    const route = from < 0 ? url.fragment : url.fragment.slice(0, Math.max(0, from - 1))
    route.split('/').forEach((segment, index) => {
      const slot: UrlSlot = { part: 'fragment', index: -1 - index }
      if (segment !== '') read(spotOf(`fragment:/${index}`, [], [], slot, false), percentDecode(segment))
    })
  }
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
        if (mask === undefined) return scrub(pair)
        return equals < 0 ? mask : `${scrub(pair.slice(0, equals))}=${mask}`
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
  const origin =
    url.host === '' && url.port === ''
      ? url.scheme
      : `${url.scheme}//${url.user === '' ? '' : '***@'}${url.host}${url.port}`
  const rest = `${path}${url.query === null ? '' : `?${maskPairs(url.query, 'query')}`}${fragment === null ? '' : `#${fragment}`}`
  // A value with separators in it, sent raw, spans several parts.
  const scrubbed = scrub(rest)
  return scrubbed === '[masked]' ? `${origin}/[masked]` : origin + scrubbed
}
