import { fold } from './fold'
import { UNITS } from './kinds'

/** Tells whether what stands between two places of a text, folded, is one of some texts. */
export type IsAmong = (text: string, from: number, to: number) => boolean

const PLACES = 1 << 14

const placeOf = (text: string, from: number, to: number): number => {
  const first = (UNITS[text.charCodeAt(from)] as number) >>> 20
  const last = (UNITS[text.charCodeAt(to - 1)] as number) >>> 20
  return ((first << 5) ^ (last << 2) ^ ((to - from) * 0x2d5)) & (PLACES - 1)
}

/** For texts that are folded; one look at both ends and the length tells most others from all of them. */
export const createAmong = (texts: ReadonlySet<string>): IsAmong => {
  const places = new Uint8Array(PLACES)
  for (const text of texts) places[placeOf(text, 0, text.length)] = 1
  return (text, from, to) => places[placeOf(text, from, to)] === 1 && texts.has(fold(text.slice(from, to)))
}
