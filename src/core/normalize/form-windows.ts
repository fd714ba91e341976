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
  slotOf,
  type Window,
} from './form-chains'

/** A spelling of so many units has a whole window of four that begins at an even place, of eight at every fourth. */
const [MIDDLE, LONG] = [5, 11]

const windowsOf = (entries: readonly Entry[], shifts: number): Window[] =>
  entries.flatMap((entry) => Array.from({ length: shifts }, (_, shift) => ({ entry, shift })))

/** Which of the filters let a place pass. */
export const [PAIR, FOUR, EIGHT] = [1, 2, 4]

/**
 * Filters that tell of a window of two, four or eight units of a text whether a spelling may stand around it: a byte for each
 * pair, a bit for each of the others. Asked of every pair, of fours at even places and of eights at every fourth (counted from
 * anywhere) they miss no spelling.
 */
export interface FormWindows {
  pairs: Uint8Array
  fours: Uint8Array
  eights: Uint8Array
  /** Whether a spelling stands around the windows of this rolling hash that end with the unit at `last`, of those lengths that passed. */
  standsAt(text: string, hash: number, last: number, passed: number): boolean
}

export const createFormWindows = (all: readonly Entry[]): FormWindows => {
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
  const others = createFilter(FILTER_BITS, Array.from(long.hashes.subarray(1), otherBitOf))

  let stands = false
  const found: Found = () => {
    stands = true
  }
  return {
    pairs: Uint8Array.from(brief.heads, (number) => (number === 0 ? 0 : PAIR)),
    fours: createFilter(1 << 16, middle.hashes.subarray(1)),
    eights: createFilter(FILTER_BITS, Array.from(long.hashes.subarray(1), bitOf)),
    standsAt: (text, hash, last, passed) => {
      stands = false
      if ((passed & EIGHT) !== 0) {
        const bit = otherBitOf(hash)
        if ((((others[bit >>> 3] as number) >> (bit & 7)) & 1) === 1)
          follow(long, slotOf(hash), hash, text, last - 7, found)
      }
      if ((passed & FOUR) !== 0) follow(middle, hash & 0xffff, hash & 0xffff, text, last - 3, found)
      if ((passed & PAIR) !== 0 && last >= 1) {
        const pair = pairAt(text, last - 1)
        follow(brief, pair, pair, text, last - 1, found)
      }
      return stands
    },
  }
}
