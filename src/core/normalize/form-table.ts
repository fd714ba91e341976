import { foldUnit } from './fold'
import { BEYOND, DIGIT, isHanUnit, kindOf, LONG_NUMBER } from './kinds'
import type { KnownForm } from './known-forms'

/** One spelling of one known value, by the value's number. */
export interface Entry {
  form: KnownForm
  index: number
}

export type Found = (text: string, entry: Entry, at: number) => void

const SLOTS = 1 << 16
/** Spreads a window of eight units: the golden ratio's bits, as an integer of 32. */
const SPREAD = 0x9e3779b1 | 0
const slotOf = (hash: number): number => Math.imul(hash, SPREAD) >>> 16
/** Bits of a filter that stays near the processor, with four times as many places as there are slots. */
const bitOf = (hash: number): number => Math.imul(hash, SPREAD) >>> 14

/**
 * Entries by the hash of their first units, as lists in flat arrays: `heads` gives the number (from one) of the last
 * entry of a slot, `next` the one before it.
 */
interface Chains {
  entries: readonly Entry[]
  heads: Int32Array
  next: Int32Array
  hashes: Int32Array
}

const chain = (entries: readonly Entry[], slots: number, hashOf: (text: string) => number, slot = (n: number) => n) => {
  const chains: Chains = {
    entries,
    heads: new Int32Array(slots),
    next: new Int32Array(entries.length + 1),
    hashes: new Int32Array(entries.length + 1),
  }
  entries.forEach(({ form }, at) => {
    const hash = hashOf(form.text)
    chains.hashes[at + 1] = hash
    chains.next[at + 1] = chains.heads[slot(hash)] as number
    chains.heads[slot(hash)] = at + 1
  })
  return chains
}

/** The rolling hash after the first units of a text: each unit moves four bits on and is gone after eight. */
const rolled = (text: string, units: number): number => {
  let hash = 0
  for (let at = 0; at < units; at++) hash = (hash << 4) ^ foldUnit(text.charCodeAt(at))
  return hash
}

const standsAt = (text: string, at: number, { text: form, exact }: KnownForm): boolean => {
  if (exact) return text.startsWith(form, at)
  if (at + form.length > text.length) return false
  for (let unit = 0; unit < form.length; unit++)
    if (foldUnit(text.charCodeAt(at + unit)) !== form.charCodeAt(unit)) return false
  return true
}

/** Of each ASCII character its folded unit, seven bits, and above it its kind. */
const ASCII = Int32Array.from({ length: 128 }, (_, code) => (kindOf(code) << 7) | foldUnit(code))

/**
 * Finds any of many spellings in a text in one pass, however many there are: a rolling hash of the last eight code units
 * (four, two for shorter spellings), folded, says where one can begin; only there letters are compared. Gives the kinds of
 * the text's characters, which the same pass tells: of full-width ones both.
 */
export const createFormTable = (all: readonly Entry[]): ((text: string, found: Found) => number) => {
  const between = (least: number, most: number): Entry[] =>
    all.filter(({ form }) => form.text.length >= least && form.text.length < most)
  const long = chain(between(8, Number.POSITIVE_INFINITY), SLOTS, (text) => rolled(text, 8), slotOf)
  const middle = chain(between(4, 8), SLOTS, (text) => rolled(text, 4) & 0xffff)
  const brief = chain(between(2, 4), 256, (text) => rolled(text, 2) & 0xff)
  const filter = new Uint8Array(1 << 15)
  for (const hash of long.hashes.subarray(1)) {
    const bit = bitOf(hash)
    filter[bit >>> 3] = (filter[bit >>> 3] as number) | (1 << (bit & 7))
  }
  const follow = (chains: Chains, slot: number, hash: number, text: string, at: number, found: Found): void => {
    for (let number = chains.heads[slot] as number; number !== 0; number = chains.next[number] as number) {
      const entry = chains.entries[number - 1] as Entry
      if (chains.hashes[number] === hash && standsAt(text, at, entry.form)) found(text, entry, at)
    }
  }
  return (text, found) => {
    // At hand for the loop: it is the one place where every character counts.
    const bits = filter
    const ascii = ASCII
    const fours = middle.heads
    const twos = brief.heads
    const hasFours = middle.entries.length > 0
    const hasTwos = brief.entries.length > 0
    const length = text.length
    let hash = 0
    let kinds = 0
    let digits = 0
    for (let end = 0; end < length; end++) {
      const code = text.charCodeAt(end)
      if (code < 128) {
        const both = ascii[code] as number
        kinds |= both
        digits += (both >> 7) & DIGIT
        hash = (hash << 4) ^ (both & 127)
      } else if (isHanUnit(code)) {
        kinds |= BEYOND << 7
        hash = (hash << 4) ^ code
      } else {
        const unit = foldUnit(code)
        kinds |= kindOf(code) << 7
        if (unit < 128) {
          kinds |= ascii[unit] as number
          digits += ((ascii[unit] as number) >> 7) & DIGIT
        }
        hash = (hash << 4) ^ unit
      }
      if (end >= 7) {
        const bit = bitOf(hash)
        if ((((bits[bit >>> 3] as number) >> (bit & 7)) & 1) === 1)
          follow(long, slotOf(hash), hash, text, end - 7, found)
      }
      if (hasFours && end >= 3 && fours[hash & 0xffff] !== 0)
        follow(middle, hash & 0xffff, hash & 0xffff, text, end - 3, found)
      if (hasTwos && end >= 1 && twos[hash & 0xff] !== 0) follow(brief, hash & 0xff, hash & 0xff, text, end - 1, found)
    }
    return (kinds >>> 7) | (digits >= 7 ? LONG_NUMBER : 0)
  }
}
