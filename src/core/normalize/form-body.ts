import { percentDecode } from './encodings'
import type { StringReader } from './json-body'
import { type LeafSink, memberPath, type Spot, spellWhere } from './leaf'
import { splitPairs } from './url'

/** Whether a text is `name=value&…` and nothing else: names of form fields, no spaces or line ends. */
export const looksLikeForm = (text: string): boolean =>
  text.length < 300_000 &&
  !/^[\w+/-]+={1,6}$/.test(text) &&
  /^[\w.%[\]+~*-]{1,120}=[^\s&]*(?:&[\w.%[\]+~*-]{1,120}(?:=[^\s&]*)?)*&?$/.test(text)

/** `user[mobile]`, `user.mobile` → the names on the way. */
const namesOf = (name: string): string[] => name.split(/[.[\]]+/).filter((part) => part !== '' && !/^\d+$/.test(part))

const formSpots = (spot: Spot, name: string, seen: Map<string, number>, siblings: readonly string[]): Spot => {
  const nth = seen.get(name) ?? 0
  seen.set(name, nth + 1)
  const path = memberPath('', name).replace(/^\./, '')
  return {
    ...spot,
    where: `${spellWhere(spot.where)}:${path}${nth > 0 ? `[${nth}]` : ''}`,
    keys: [...spot.keys, ...namesOf(name)],
    siblings,
  }
}

/** Reads `name=value&…`; a repeated name gets an index from its second value on. */
export const readForm = (sink: LeafSink, spot: Spot, text: string, readString: StringReader): void => {
  const pairs = splitPairs(text).map(({ name, value }) => ({ name: percentDecode(name, true), value }))
  const names = pairs.map((pair) => pair.name)
  const seen = new Map<string, number>()
  for (const { name, value } of pairs) {
    if (value !== null) readString(formSpots(spot, name, seen, names), percentDecode(value, true))
    sink.addName(spot, name)
  }
}

/** Reads fields that the browser had already parsed. */
export const readFields = (
  sink: LeafSink,
  spot: Spot,
  fields: Record<string, readonly string[]>,
  readString: StringReader,
): void => {
  const names = Object.keys(fields)
  const seen = new Map<string, number>()
  for (const name of names) {
    for (const value of fields[name] ?? []) readString(formSpots(spot, name, seen, names), value)
    sink.addName(spot, name)
  }
}
