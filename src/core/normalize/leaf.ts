import { BINARY } from './binary-numbers'
import { type LimitName, MAX_LEAVES, MAX_PATH } from './limits'
import type { Sieve } from './sieve'
import type { Look, Search } from './value-search'

/** Where a leaf stands in the URL, so that its value can be masked there. */
export interface UrlSlot {
  part: 'host' | 'path' | 'name' | 'query' | 'fragment'
  index: number
}

/**
 * A place in what is sent, `body:json:$.user.mobile`: a text, or a step below another place (the name of a member, the
 * index of an element), which is spelled out only where something is found.
 */
export type Where = string | { readonly up: Where; readonly step: string | number }

/** Where a value was found, while it is being unwrapped. */
export interface Spot {
  where: Where
  /** Names on the way to the value, outermost first, without array indexes. */
  keys: readonly string[]
  /** Names of the other members of the same object. */
  siblings: readonly string[]
  /** Layers taken off so far, outermost first. */
  encoding: readonly string[]
  slot: UrlSlot | null
  /** Whether it counts as a leaf sent: paths, fragments and headers do not. */
  counted: boolean
  /** It stands in the address of a page, which is a value itself: a code on a table or a machine has what is theirs in it. */
  inAddress?: boolean
}

/** The object, the list or the form that holds a value. */
export const holderOf = ({ where }: Spot): Where => (typeof where === 'string' ? where.replace(/[^:]*$/, '') : where.up)

/** A text with the layers that were taken off to read it. */
export interface Layer {
  text: string
  encoding: readonly string[]
}

/** What is known of a leaf beside its value. */
export interface Extra {
  /** Size and name of a file part; its content is not looked at. */
  file: { name: string; size: number } | null
  /** The same value with one more layer taken off, where that layer reads as text but has no structure. */
  decoded: readonly Layer[]
}

/** One scalar that was sent. */
export interface Leaf {
  spot: Spot
  value: string
}

export type LeafReader = (spot: Spot, value: string, look: Look, extra: Extra) => void

/** Takes leaves as they are read, up to the limits, and says which were reached. */
export interface LeafSink {
  readonly limits: Set<LimitName>
  /** Leaves sent, also those beyond the limit. */
  count: number
  readonly search: Search
  /** `look` is what a search of the value gave, where it was searched already. */
  add(spot: Spot, value: string, look?: Look, decoded?: readonly Layer[]): void
  /** Looks for known values in the name of a member: some are names there. */
  addName(spot: Spot, name: string): void
  /** Looks for known values, and long ones alone, in what members spell one character each; whether there are any. */
  addKeystrokes(spot: Spot, text: string): boolean
  /** Looks for known numbers in binary data, one character a byte; the strings in it are leaves of their own. */
  addBytes(spot: Spot, bytes: string): void
  addFile(spot: Spot, file: { name: string; size: number }): void
}

/** A sink with what tells which leaves of a long text to read. */
export interface BodySink extends LeafSink {
  readonly sieve: Sieve
}

/** Characters of a value that members spell by no accident. */
const LEAST_KEYSTROKES = 7

const NO_EXTRA: Extra = { file: null, decoded: [] }

/** A sink that hands every leaf on at once: what nobody wants is never kept. */
export const createSink = (search: Search, take: LeafReader): LeafSink => {
  let taken = 0
  const limits = new Set<LimitName>()
  const hand: LeafReader = (spot, value, look, extra) => {
    if (taken++ < MAX_LEAVES) take(spot, value, look, extra)
    else limits.add('leaves')
  }
  return {
    limits,
    search,
    count: 0,
    add(spot, value, look, decoded) {
      if (spot.counted) this.count++
      if (value !== '')
        hand(spot, value, look ?? search(value), decoded === undefined ? NO_EXTRA : { file: null, decoded })
    },
    addName(spot, name) {
      const look = search(name)
      if (look.hits.length > 0) hand({ ...spot, keys: [] }, name, look, NO_EXTRA)
    },
    addKeystrokes(spot, text) {
      const { kinds, hits } = search(text)
      const told = hits.filter(({ known }) => known.value.trim().length >= LEAST_KEYSTROKES)
      const encoding = [...spot.encoding, 'keystrokes']
      if (told.length > 0) hand({ ...spot, keys: [], encoding, counted: false }, text, { kinds, hits: told }, NO_EXTRA)
      return told.length > 0
    },
    addBytes(spot, bytes) {
      const { hits } = search(bytes)
      const numbers = hits.filter(({ encoding }) => BINARY.has(encoding[0] ?? ''))
      if (numbers.length > 0) hand(spot, bytes, { kinds: 0, hits: numbers }, NO_EXTRA)
    },
    addFile(spot, file) {
      if (spot.counted) this.count++
      hand(spot, file.name, search(file.name), { file, decoded: [] })
    },
  }
}

/** A member's path under its parent's: `$.user.mobile`, `$["a b"]`. */
export const memberPath = (path: string, name: string): string => {
  const step = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`
  return path + step
}

/** A place in words, at most `MAX_PATH` long. */
export const spellWhere = (where: Where): string => {
  const steps: (string | number)[] = []
  let top = where
  for (; typeof top !== 'string'; top = top.up) steps.push(top.step)
  const path = steps.reduceRight<string>(
    (way, step) => (typeof step === 'number' ? `${way}[${step}]` : memberPath(way, step)),
    top,
  )
  return path.length > MAX_PATH ? `${path.slice(0, MAX_PATH - 1)}…` : path
}
