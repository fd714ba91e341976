import type { Signal } from '../../model/detection'
import { remember } from '../../normalize/remember'
import { createRunIndex, type KeyFound, type Strength } from './runs'
import { createSieve } from './sieve'
import type { Clues } from './weigh'

/** Of a long list of options these tell as much as all. */
const MAX_OPTIONS = 60

/** Where words stand in a text, and how much that says. */
export interface Found {
  text: string
  score: number
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

/** Makes words of a description known to the index; gives their number there. */
export const enlistWords = (owner: number, pattern: RegExp): number => enter(owner, 'text', pattern)

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
    createSieve(() => patterns.flatMap(({ of, pattern }, at) => (of === kind ? [[at, pattern] as const] : [])))
  const texts = sieveOf('text')
  return {
    texts,
    // Kept with the index that it was read by: descriptions may be made known later.
    found: remember((clause: string): ReadonlyMap<number, Found> => {
      const all = new Map<number, Found>()
      for (const number of texts(clause)) {
        const found = compare(number, (patterns[number] as { pattern: RegExp }).pattern, clause)
        if (found) all.set(number, found)
      }
      return all
    }),
    options: sieveOf('option'),
    autocomplete: collect(({ autocomplete }) => autocomplete ?? []),
    types: collect(({ types }) => Object.keys(types ?? {})),
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

const heads = new Map<number, RegExp>()
const headOf = (number: number, { source }: RegExp): RegExp => {
  const head = heads.get(number) ?? new RegExp(`(?:${source})$`, 'u')
  heads.set(number, head)
  return head
}

/** Short words of English that stand inside others: `candidate`, `Hochzeitstag`, `Mietwagen`, `petugas`, `sosial`. */
const SHORT = /^(?:date|dish|face|gift|item|kon|pet|pile|sn|sort|sos|tag|time|url|wage|work)$/
const LETTER = /\p{Script=Latin}/u
const isInside = (text: string, at: number, clause: string): boolean =>
  SHORT.test(text) &&
  (LETTER.test(clause[at - 1] ?? '') ||
    LETTER.test(clause.slice(at + text.length).replace(/^(?:s|er|ing)(?!\p{L})/u, '')[0] ?? ''))

/** 1 only in theory: a whole clause, then its head, its beginning, anywhere in it. Long sentences speak about many things. */
const compare = (number: number, pattern: RegExp, clause: string): Found | null => {
  const any = pattern.exec(clause)
  if (!any || isInside(any[0], any.index, clause)) return null
  const long = clause.length > 28 ? 0.75 : 1
  const reaches = any.index + any[0].length === clause.length
  const head = reaches ? any : headOf(number, pattern).exec(clause)
  if (head && !isInside(head[0], head.index, clause)) {
    const coverage = head[0].length / clause.length
    return { text: head[0], score: coverage === 1 ? 0.96 : (0.82 + 0.12 * coverage) * long }
  }
  const coverage = any[0].length / clause.length
  return { text: any[0], score: (any.index === 0 ? 0.6 + 0.15 * coverage : 0.45 + 0.2 * coverage) * long }
}

/** All words that stand in a clause, by their number. */
export const foundIn = (clause: string): ReadonlyMap<number, Found> => indexed().found(clause)

const gather = (signal: Signal): Prospects => {
  const { texts, options, autocomplete, types, keys } = indexed()
  const owners = new Set<number>()
  const addPatterns = (found: ReadonlySet<number>) => {
    for (const number of found) owners.add((patterns[number] as { owner: number }).owner)
  }
  addPatterns(texts(signal.label))
  addPatterns(texts(signal.placeholder))
  if ((signal.label === '' && signal.placeholder === '') || signal.raw.type === 'file') addPatterns(texts(signal.group))
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
