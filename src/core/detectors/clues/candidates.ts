import type { Signal } from '../../model/detection'
import { createRunIndex, type KeyFound, type Strength } from './runs'
import { createSieve } from './sieve'
import type { Clues } from './weigh'

/** Of a long list of options these tell as much as all. */
const MAX_OPTIONS = 60

/** A pattern under its number in the index. */
export interface Words {
  number: number
  any: RegExp
  /** The same at the end of a text. */
  head(): RegExp
}

/** What a control has for the descriptions: who could say anything at all, and what its keys say. */
export interface Prospects {
  owners: ReadonlySet<number>
  keys: ReadonlyMap<number, KeyFound>
}

const described: Clues[] = []
const patterns: { owner: number; of: 'text' | 'option'; pattern: RegExp }[] = []

/** Makes a description known to the index; gives its number there. */
export const enlist = (clues: Clues): number => {
  index = null
  return described.push(clues) - 1
}

const enter = (owner: number, of: 'text' | 'option', pattern: RegExp): number =>
  patterns.push({ owner, of, pattern }) - 1

/** Makes words of a description known to the index. */
export const enlistWords = (owner: number, pattern: RegExp): Words => {
  let head: RegExp | undefined
  const atEnd = () => {
    head ??= new RegExp(`(?:${pattern.source})$`, 'u')
    return head
  }
  return { number: enter(owner, 'text', pattern), any: pattern, head: atEnd }
}

/** Makes what options look like known to the index. */
export const enlistOptions = (owner: number, pattern: RegExp): number => enter(owner, 'option', pattern)

const collect = (of: (clues: Clues) => readonly string[]): ReadonlyMap<string, readonly number[]> => {
  const owners = new Map<string, number[]>()
  for (const [owner, clues] of described.entries()) {
    for (const word of of(clues)) owners.set(word, [...(owners.get(word) ?? []), owner])
  }
  return owners
}

const runsOf = (owner: number, keys: readonly string[] | undefined, strength: Strength) =>
  (keys ?? []).map((key) => ({ owner, tokens: key.split('_'), strength }))

const build = () => {
  const sieveOf = (kind: 'text' | 'option') =>
    createSieve(patterns.flatMap(({ of, pattern }, at) => (of === kind ? [[at, pattern] as const] : [])))
  return {
    texts: sieveOf('text'),
    options: sieveOf('option'),
    autocomplete: collect(({ autocomplete }) => autocomplete ?? []),
    types: collect(({ types }) => Object.keys(types ?? {})),
    hinted: described.flatMap(({ hint }, owner) => (hint ? [owner] : [])),
    keys: createRunIndex(
      described.flatMap(({ keys, weakKeys, notKeys }, owner) => [
        ...runsOf(owner, keys, 'strong'),
        ...runsOf(owner, weakKeys, 'weak'),
        ...runsOf(owner, notKeys, 'void'),
      ]),
    ),
  }
}

let index: ReturnType<typeof build> | null = null
const indexed = () => {
  index ??= build()
  return index
}

/** The numbers of the words that could stand in a text. */
export const wordsIn = (text: string): ReadonlySet<number> => indexed().texts(text)

const gather = (signal: Signal): Prospects => {
  const { texts, options, autocomplete, types, hinted, keys } = indexed()
  const owners = new Set(hinted)
  const addPatterns = (found: ReadonlySet<number>) => {
    for (const number of found) owners.add((patterns[number] as { owner: number }).owner)
  }
  addPatterns(texts(signal.label))
  addPatterns(texts(signal.placeholder))
  if (signal.label === '' && signal.placeholder === '') addPatterns(texts(signal.group))
  for (const option of signal.options.slice(0, MAX_OPTIONS)) addPatterns(options(option))
  if (signal.raw.autocomplete !== '')
    for (const token of signal.raw.autocomplete.toLowerCase().split(/\s+/))
      for (const owner of autocomplete.get(token) ?? []) owners.add(owner)
  for (const owner of types.get(signal.raw.type.toLowerCase()) ?? []) owners.add(owner)
  const found = keys(signal.keys.join(' '))
  for (const [owner, { strong, weak }] of found) if (strong || weak) owners.add(owner)
  return { owners, keys: found }
}

const gathered = new WeakMap<Signal, Prospects>()
let last: { signal: Signal; prospects: Prospects } | null = null

/** What the descriptions have to look at in a control: all others need not look at it. */
export const prospectsOf = (signal: Signal): Prospects => {
  // All descriptions ask about one control in turn.
  if (last?.signal === signal) return last.prospects
  const prospects = gathered.get(signal) ?? gather(signal)
  gathered.set(signal, prospects)
  last = { signal, prospects }
  return prospects
}
