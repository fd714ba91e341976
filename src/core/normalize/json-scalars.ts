import { SPREAD } from './form-chains'
import { EIGHT, FOUR, type FormWindows, PAIR } from './form-windows'
import { BACKSLASH, DIGIT, KINDS_OF_UNIT, MARK, UNITS } from './kinds'

const [QUOTE, BACKSLASH_SIGN] = [34, 92]
/** Among these are the quote that ends a string, and the sign that begins an escape. */
const MAY_END = MARK | BACKSLASH
/** What numbers and literals are made of. */
const isBare = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || code === 46 || code === 45 || code === 43 || code === 69

/**
 * Reads strings and numbers of a JSON text where they stand, in the one pass over it that a long text can afford: what their
 * characters are, and whether a spelling stands in them. `kinds`, `digits` and `isMarked` tell of the one read last.
 */
export class ScalarReader {
  kinds = 0
  digits = 0
  isMarked = false

  constructor(
    private readonly text: string,
    private readonly windows: FormWindows,
  ) {}

  /** The place of the quote at a string's end, from its first character on; -1 where it has none. */
  string(from: number): number {
    const { text, windows } = this
    const { pairs, fours, eights } = windows
    const units = UNITS
    const lastBlock = text.length - 4
    let kinds = 0
    let digits = 0
    let hash = 0
    let before = 0
    let isMarked = false
    let at = from
    // Four characters at a time, up to those among which the string may end.
    for (; at <= lastBlock; at += 4) {
      const first = text.charCodeAt(at)
      const second = text.charCodeAt(at + 1)
      const third = text.charCodeAt(at + 2)
      const fourth = text.charCodeAt(at + 3)
      const a = units[first] as number
      const b = units[second] as number
      const c = units[third] as number
      const d = units[fourth] as number
      const all = a | b | c | d
      if (
        (all & MAY_END) !== 0 &&
        ((all & BACKSLASH) !== 0 || first === QUOTE || second === QUOTE || third === QUOTE || fourth === QUOTE)
      )
        break
      kinds |= all
      digits += (a & DIGIT) + (b & DIGIT) + (c & DIGIT) + (d & DIGIT)
      const i = a >>> 20
      const j = b >>> 20
      const k = c >>> 20
      const l = d >>> 20
      const inner = (hash << 8) ^ (i << 4) ^ j
      hash = (inner << 8) ^ (k << 4) ^ l
      const bit = Math.imul(hash, SPREAD) >>> 13
      const pair =
        (pairs[((before << 6) ^ i) & 0xfff] as number) |
        (pairs[((i << 6) ^ j) & 0xfff] as number) |
        (pairs[((j << 6) ^ k) & 0xfff] as number) |
        (pairs[((k << 6) ^ l) & 0xfff] as number)
      const four =
        ((fours[(inner & 0xffff) >>> 3] as number) >> (inner & 7)) |
        ((fours[(hash & 0xffff) >>> 3] as number) >> (hash & 7))
      const eight = (eights[bit >>> 3] as number) >> (bit & 7)
      before = l
      if ((pair | ((four | eight) & 1)) === 0 || isMarked) continue
      const passed = pair | ((four & 1) * FOUR) | ((eight & 1) * EIGHT)
      isMarked =
        windows.standsAt(text, hash, at + 3, passed) ||
        windows.standsAt(text, inner, at + 1, passed & (PAIR | FOUR)) ||
        (pair !== 0 && (windows.standsAt(text, 0, at, PAIR) || windows.standsAt(text, 0, at + 2, PAIR)))
    }
    let isEscaped = false
    for (; ; at++) {
      const code = text.charCodeAt(at)
      if (code === QUOTE && !isEscaped) break
      if (at >= text.length) return -1
      const unit = units[code] as number
      // Of an escape nothing is said but that it is one.
      if (!isEscaped) {
        kinds |= unit
        digits += unit & DIGIT
      }
      isEscaped = !isEscaped && code === BACKSLASH_SIGN
      hash = (hash << 4) ^ (unit >>> 20)
      isMarked ||= this.#stands(hash, (before << 6) ^ (unit >>> 20), at, from)
      before = unit >>> 20
    }
    this.kinds = kinds & KINDS_OF_UNIT
    this.digits = digits
    this.isMarked = isMarked
    return at
  }

  /** The end of a number or a literal. */
  bare(from: number): number {
    const { text } = this
    let kinds = 0
    let digits = 0
    let hash = 0
    let before = 0
    let isMarked = false
    let at = from
    for (let code = text.charCodeAt(at); isBare(code); code = text.charCodeAt(++at)) {
      const unit = UNITS[code] as number
      kinds |= unit
      digits += unit & DIGIT
      hash = (hash << 4) ^ (unit >>> 20)
      isMarked ||= this.#stands(hash, (before << 6) ^ (unit >>> 20), at, from)
      before = unit >>> 20
    }
    this.kinds = kinds & KINDS_OF_UNIT
    this.digits = digits
    this.isMarked = isMarked
    return at
  }

  /** Whether a spelling stands around a window that ends at a place, by its rolling hash and that of the last two units. */
  #stands(hash: number, pair: number, last: number, from: number): boolean {
    const { windows } = this
    let passed = windows.pairs[pair & 0xfff] as number
    const units = last - from + 1
    if ((units & 1) === 0) passed |= (((windows.fours[(hash & 0xffff) >>> 3] as number) >> (hash & 7)) & 1) * FOUR
    if ((units & 3) === 0) {
      const bit = Math.imul(hash, SPREAD) >>> 13
      passed |= (((windows.eights[bit >>> 3] as number) >> (bit & 7)) & 1) * EIGHT
    }
    return passed !== 0 && windows.standsAt(this.text, hash, last, passed)
  }
}
