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
import { DIGIT, KINDS_OF_UNIT, LONG_DIGITS, LONG_NUMBER, UNITS } from './kinds'

/**
 * Finds any of many spellings in a text in one pass, however many there are: a rolling hash of the last eight code units
 * (four, two for shorter spellings), folded, says where one can begin; only there letters are compared. Gives the kinds of
 * the text's characters, which the same pass tells: of full-width ones both.
 */
export const createFormTable = (all: readonly Entry[]): ((text: string, found: Found) => number) => {
  const between = (least: number, most: number): Window[] =>
    all.filter(({ form }) => form.text.length >= least && form.text.length < most).map((entry) => ({ entry, shift: 0 }))
  const long = chain(between(8, Number.POSITIVE_INFINITY), SLOTS, (text, at) => rolled(text, at, 8), slotOf)
  const middle = chain(between(4, 8), 1 << 16, fourAt)
  const brief = chain(between(2, 4), 1 << 12, pairAt)
  const hashes = [...long.hashes.subarray(1)]
  const filter = createFilter(FILTER_BITS, [...hashes.map(bitOf), ...hashes.map(otherBitOf)])
  const middles = createFilter(1 << 16, middle.hashes.subarray(1))
  const briefs = createFilter(1 << 12, brief.hashes.subarray(1))
  const followLong = (text: string, hash: number, at: number, found: Found): void => {
    const bit = otherBitOf(hash)
    if ((((filter[bit >>> 3] as number) >> (bit & 7)) & 1) === 1) follow(long, slotOf(hash), hash, text, at, found)
  }
  return (text, found) => {
    // At hand for the loop: it is the one place where every character counts.
    const [units, bits, fours, twos] = [UNITS, filter, middles, briefs]
    const length = text.length
    let hash = 0
    let before = 0
    let kinds = 0
    let digits = 0
    for (let end = 0; end < length; end++) {
      const both = units[text.charCodeAt(end)] as number
      const unit = both >>> 20
      kinds |= both
      digits += both & DIGIT
      hash = (hash << 4) ^ unit
      const bit = Math.imul(hash, SPREAD) >>> 13
      if ((((bits[bit >>> 3] as number) >> (bit & 7)) & 1) === 1) followLong(text, hash, end - 7, found)
      const four = hash & 0xffff
      if ((((fours[four >>> 3] as number) >> (four & 7)) & 1) === 1) follow(middle, four, four, text, end - 3, found)
      const two = ((before << 6) ^ unit) & 0xfff
      before = unit
      if ((((twos[two >>> 3] as number) >> (two & 7)) & 1) === 1) follow(brief, two, two, text, end - 1, found)
    }
    return (kinds & KINDS_OF_UNIT) | (digits >= LONG_DIGITS ? LONG_NUMBER : 0)
  }
}
