import {
  bitOf,
  chain,
  createFilter,
  type Entry,
  FILTER_BITS,
  type Found,
  follow,
  fourAt,
  otherBitOf,
  pairAt,
  rolled,
  SLOTS,
  SPREAD,
  slotOf,
  type Window,
} from './form-chains'
import { UNITS } from './kinds'

/** A spelling of so many units has a whole window of four that begins at an even place, of eight at every fourth. */
const [MIDDLE, LONG] = [5, 11]
/** Windows reach back so far, and the last units of a text make no whole step. */
const TAIL = 16

const windowsOf = (entries: readonly Entry[], shifts: number): Window[] =>
  entries.flatMap((entry) => Array.from({ length: shifts }, (_, shift) => ({ entry, shift })))

/** Three bits below each place: which of the filters let it pass. */
const [PASSES, PAIR, FOUR, EIGHT] = [3, 1, 2, 4]

/**
 * Every fourth place of a text from which on four units pass one of the filters, with those before them. The one loop in
 * which every character of a long text counts: it calls nothing, so that it can be compiled as a whole.
 */
const blocksIn = (
  text: string,
  units: Int32Array,
  eights: Uint8Array,
  fours: Uint8Array,
  pairs: Uint8Array,
): Int32Array => {
  const end = text.length - 3
  const blocks = new Int32Array((text.length >> 2) + 1)
  let many = 0
  let hash = 0
  let before = 0
  for (let at = 0; at < end; at += 4) {
    const a = (units[text.charCodeAt(at)] as number) >>> 20
    const b = (units[text.charCodeAt(at + 1)] as number) >>> 20
    const c = (units[text.charCodeAt(at + 2)] as number) >>> 20
    const d = (units[text.charCodeAt(at + 3)] as number) >>> 20
    const inner = (hash << 8) ^ (a << 4) ^ b
    hash = (inner << 8) ^ (c << 4) ^ d
    const bit = Math.imul(hash, SPREAD) >>> 13
    const isPair =
      (pairs[((before << 6) ^ a) & 0xfff] as number) |
      (pairs[((a << 6) ^ b) & 0xfff] as number) |
      (pairs[((b << 6) ^ c) & 0xfff] as number) |
      (pairs[((c << 6) ^ d) & 0xfff] as number)
    const isFour =
      ((fours[(inner & 0xffff) >>> 3] as number) >> (inner & 7)) |
      ((fours[(hash & 0xffff) >>> 3] as number) >> (hash & 7))
    const isEight = (eights[bit >>> 3] as number) >> (bit & 7)
    const passes = isPair | ((isFour & 1) << 1) | ((isEight & 1) << 2)
    if (passes !== 0) blocks[many++] = (at << PASSES) | passes
    before = d
  }
  return blocks.subarray(0, many)
}

/**
 * Finds where any of many spellings stands in a long text, as the form table (`find`) does, in a third of the time: long
 * spellings are looked for at every fourth place only, by any window of theirs that can begin there. Places come in no
 * order, some twice.
 */
export const createMarker = (all: readonly Entry[], find: (text: string, found: Found) => void) => {
  const between = (least: number, most: number): Entry[] =>
    all.filter(({ form }) => form.text.length >= least && form.text.length < most)
  const long = chain(
    windowsOf(between(LONG, Number.POSITIVE_INFINITY), 4),
    SLOTS,
    (text, at) => rolled(text, at, 8),
    slotOf,
  )
  const middle = chain(windowsOf(between(MIDDLE, LONG), 2), 1 << 16, fourAt)
  const brief = chain(windowsOf(between(2, MIDDLE), 1), 1 << 12, pairAt)
  const longs = createFilter(FILTER_BITS, Array.from(long.hashes.subarray(1), bitOf))
  const others = createFilter(FILTER_BITS, Array.from(long.hashes.subarray(1), otherBitOf))
  const middles = createFilter(1 << 16, middle.hashes.subarray(1))
  const briefs = Uint8Array.from(brief.heads, (number) => (number === 0 ? 0 : 1))

  const followPairs = (text: string, at: number, found: Found): void => {
    for (let from = Math.max(0, at - 1); from < at + 3; from++) {
      const pair = pairAt(text, from)
      follow(brief, pair, pair, text, from, found)
    }
  }
  const followFours = (text: string, at: number, found: Found): void => {
    for (let from = at < 4 ? at : at - 2; from <= at; from += 2) {
      const four = fourAt(text, from)
      if (middle.heads[four] !== 0) follow(middle, four, four, text, from, found)
    }
  }

  return (text: string): number[] => {
    const marks: number[] = []
    const found: Found = (_text, _entry, at) => marks.push(at)
    const blocks = blocksIn(text, UNITS, longs, middles, briefs)
    for (let block = 0; block < blocks.length; block++) {
      const passes = blocks[block] as number
      const at = passes >> PASSES
      if ((passes & EIGHT) !== 0 && at >= 4) {
        const hash = rolled(text, at - 4, 8)
        const bit = otherBitOf(hash)
        if ((((others[bit >>> 3] as number) >> (bit & 7)) & 1) === 1)
          follow(long, slotOf(hash), hash, text, at - 4, found)
      }
      if ((passes & FOUR) !== 0) followFours(text, at, found)
      if ((passes & PAIR) !== 0) followPairs(text, at, found)
    }
    const tail = Math.max(0, text.length - TAIL)
    find(text.slice(tail), (_text, _entry, at) => marks.push(tail + at))
    return marks
  }
}
