import { fold } from './fold'
import { createFilter, SPREAD } from './form-chains'
import { UNITS } from './kinds'

/** Tells whether what stands between two places of a text, folded, is one of some texts. */
export type IsAmong = (text: string, from: number, to: number) => boolean

const BITS = 1 << 16

const unitAt = (text: string, at: number): number => (UNITS[text.charCodeAt(at)] as number) >>> 20

/** Of the two units at either end and the length. */
const bitOf = (text: string, from: number, to: number): number => {
  const length = to - from
  const inner = length < 3 ? 0 : (unitAt(text, from + 1) << 6) ^ (unitAt(text, to - 2) << 12)
  return Math.imul(unitAt(text, from) ^ inner ^ (unitAt(text, to - 1) << 18) ^ (length << 25), SPREAD) >>> 16
}

/** For texts that are folded; a look at both ends and the length tells most others from all of them. */
export const createAmong = (texts: ReadonlySet<string>): IsAmong => {
  const filter = createFilter(
    BITS,
    Array.from(texts, (text) => bitOf(text, 0, text.length)),
  )
  return (text, from, to) => {
    const bit = bitOf(text, from, to)
    return (((filter[bit >>> 3] as number) >> (bit & 7)) & 1) === 1 && texts.has(fold(text.slice(from, to)))
  }
}
