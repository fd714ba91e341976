import type { Codec } from '../model/engine'
import { peekBase64 } from './encodings'
import {
  BASE64,
  BASE64URL,
  CONTROL,
  DIGIT,
  EQUALS,
  ESCAPES,
  HEX,
  HEX_LOWER,
  HEX_UPPER,
  IN_TOKEN,
  isBlank,
  isOnly,
  LOWER,
  MARK,
  ODD,
  POINT,
  SPACE,
  UPPER,
} from './kinds'
import { MAX_TURNED, MAX_WRAPPED } from './limits'
import { promiseOf } from './packed'

/** The second character of `U+6797` and of `0x31`. */
export const isPrefix = (code: number): boolean => code === 43 || code === 120

/** Longer than words and identifiers of one case are. */
const LONG_WORD = 24

export const [BRACKET, BRACE] = [91, 123]

/** Of both cases. */
const isMixed = (kinds: number): boolean => (kinds & (LOWER | HEX_LOWER)) !== 0 && (kinds & (UPPER | HEX_UPPER)) !== 0

/** Words and identifiers: what is encoded mixes its letters, has digits among them or a padding, or is long. */
export const isWord = (length: number, kinds: number): boolean =>
  length < LONG_WORD && (kinds & (DIGIT | BASE64 | EQUALS)) === 0 && !isMixed(kinds)

/** From so many characters on a token may be hex, backwards or of most codecs; a text, bytes one by one or a token among words. */
export const [LEAST_LONG, LEAST_SPACED, LEAST_IN_TEXT] = [12, 17, 16]

/** Tells whether what stands between two places of a text, of these kinds, may be wrapped or hold what is; never misses it. */
export type MayOpen = (text: string, from: number, to: number, kinds: number) => boolean

export const createMayOpen = (codecs: readonly Codec[], turns: boolean): MayOpen => {
  const mayOpenShort = (token: string): boolean => {
    const peeked = peekBase64(token)
    if (peeked >= 0 && promiseOf(peeked >> 8, peeked & 0xff) !== 'none') return true
    return codecs.some((codec) => codec.wide !== true && codec.fits(token))
  }
  return (text, from, to, kinds) => {
    const length = to - from
    const first = text.charCodeAt(from)
    // Spaces around a value are taken off first; brackets may be JSON.
    if (first === BRACKET || first === BRACE || isBlank(first) || isBlank(text.charCodeAt(to - 1))) return true
    if ((kinds & (ESCAPES | ODD | CONTROL)) !== 0 || length > MAX_WRAPPED) return true
    if (!isOnly(kinds, IN_TOKEN))
      return (
        (length >= LEAST_SPACED &&
          (isOnly(kinds, HEX | SPACE | BASE64URL | MARK) || isPrefix(text.charCodeAt(from + 1)))) ||
        (turns && length >= LEAST_IN_TEXT && length <= MAX_TURNED && (kinds & (UPPER | HEX_UPPER)) !== 0)
      )
    if (isOnly(kinds, DIGIT)) return length >= LEAST_LONG && length % 2 === 0
    if (length >= LEAST_LONG) return true
    if ((kinds & POINT) !== 0 || isOnly(kinds, HEX | BASE64URL) || isWord(length, kinds)) return false
    return mayOpenShort(text.slice(from, to))
  }
}
