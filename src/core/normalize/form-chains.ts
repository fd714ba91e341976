import { foldUnit } from './fold'
import { UNITS } from './kinds'
import type { KnownForm } from './known-forms'

/** One spelling of one known value, by the value's number. */
export interface Entry {
  form: KnownForm
  index: number
}

export type Found = (text: string, entry: Entry, at: number) => void

/** A window of a spelling, by where in it it begins. */
export interface Window {
  entry: Entry
  shift: number
}

/** Spread a window of eight units: bits of the golden ratio and of the root of two, as integers of 32. */
export const [SPREAD, OTHER] = [0x9e3779b1 | 0, 0x6a09e667 | 0]
export const SLOTS = 1 << 16
export const slotOf = (hash: number): number => Math.imul(hash, SPREAD) >>> 16
/** Two bits of a filter that stays near the processor, with eight times as many places as there are slots. */
export const FILTER_BITS = 1 << 19
export const bitOf = (hash: number): number => Math.imul(hash, SPREAD) >>> 13
export const otherBitOf = (hash: number): number => Math.imul(hash, OTHER) >>> 13

export const createFilter = (bits: number, places: Iterable<number>): Uint8Array => {
  const filter = new Uint8Array(bits >>> 3)
  for (const bit of places) filter[bit >>> 3] = (filter[bit >>> 3] as number) | (1 << (bit & 7))
  return filter
}

/** What units that fold to the same have in common, twelve bits. */
const unitAt = (text: string, at: number): number => (UNITS[text.charCodeAt(at)] as number) >>> 20

/** The rolling hash of so many units of a text: each unit moves four bits on and is gone after eight. */
export const rolled = (text: string, from: number, units: number): number => {
  let hash = 0
  for (let at = from; at < from + units; at++) hash = (hash << 4) ^ unitAt(text, at)
  return hash
}

export const pairAt = (text: string, at: number): number => ((unitAt(text, at) << 6) ^ unitAt(text, at + 1)) & 0xfff

/** Hash of a window of four. */
export const fourAt = (text: string, at: number): number => rolled(text, at, 4) & 0xffff

/**
 * Windows by their hash, as lists in flat arrays: `heads` gives the number (from one) of the last window of a slot, `next`
 * the one before it.
 */
export interface Chains {
  windows: readonly Window[]
  heads: Int32Array
  next: Int32Array
  hashes: Int32Array
  /** The last unit of each window's spelling, and how far ahead of the window's first unit it stands: it tells most others. */
  lasts: Int32Array
  ahead: Int32Array
}

export const chain = (
  windows: readonly Window[],
  slots: number,
  hashOf: (text: string, at: number) => number,
  slot = (hash: number) => hash,
): Chains => {
  const chains: Chains = {
    windows,
    heads: new Int32Array(slots),
    next: new Int32Array(windows.length + 1),
    hashes: new Int32Array(windows.length + 1),
    lasts: new Int32Array(windows.length + 1),
    ahead: new Int32Array(windows.length + 1),
  }
  windows.forEach(({ entry, shift }, at) => {
    const hash = hashOf(entry.form.text, shift)
    const last = entry.form.text.length - 1
    chains.lasts[at + 1] = unitAt(entry.form.text, last)
    chains.ahead[at + 1] = last - shift
    chains.hashes[at + 1] = hash
    chains.next[at + 1] = chains.heads[slot(hash)] as number
    chains.heads[slot(hash)] = at + 1
  })
  return chains
}

const standsAt = (text: string, at: number, { text: form, exact }: KnownForm): boolean => {
  if (exact) return text.startsWith(form, at)
  if (at + form.length > text.length) return false
  for (let unit = 0; unit < form.length; unit++)
    if (foldUnit(text.charCodeAt(at + unit)) !== form.charCodeAt(unit)) return false
  return true
}

/** Gives the spellings that stand in a text around a window of this hash that begins at `at`. */
export const follow = (
  { windows, heads, next, hashes, lasts, ahead }: Chains,
  slot: number,
  hash: number,
  text: string,
  at: number,
  found: Found,
): void => {
  for (let number = heads[slot] as number; number !== 0; number = next[number] as number) {
    if (hashes[number] !== hash || unitAt(text, at + (ahead[number] as number)) !== lasts[number]) continue
    const { entry, shift } = windows[number - 1] as Window
    if (at >= shift && standsAt(text, at - shift, entry.form)) found(text, entry, at - shift)
  }
}
