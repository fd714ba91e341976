import { foldUnit } from './fold'

/** Kinds of characters, one bit each; what a text is made of says what it can be. */
export const DIGIT = 1
/** `a` to `f` and `A` to `F`. */
export const HEX_LOWER = 2
export const HEX_UPPER = 4
export const LOWER = 8
export const UPPER = 16
/** `+` and `/`. */
export const BASE64 = 32
/** `-` and `_`. */
export const BASE64URL = 64
export const EQUALS = 128
export const SPACE = 256
export const PERCENT = 512
export const AMPERSAND = 1024
export const BACKSLASH = 2048
export const POINT = 4096
const DOLLAR = 8192
/** Other printable ASCII. */
export const MARK = 16_384
/** Control characters, line ends and tabs included. */
export const CONTROL = 32_768
/** Beyond ASCII. */
export const BEYOND = 65_536

/** `@`. */
export const AT = 131_072
/** Beyond ASCII, and neither Han nor the punctuation and the full-width letters that go with it. */
export const ODD = 524_288

/** As many digits as the shortest number has that is written in groups; told by a search alone. */
export const LONG_NUMBER = 262_144
export const LONG_DIGITS = 7

export const LETTERS = HEX_LOWER | HEX_UPPER | LOWER | UPPER
export const HEX = DIGIT | HEX_LOWER | HEX_UPPER
/** What base64 in either alphabet is made of; a `+` that nobody escaped arrives as a space. */
export const IN_BASE64 = DIGIT | LETTERS | BASE64 | BASE64URL | EQUALS | SPACE
/** What any packed or encoded text is made of. */
export const IN_TOKEN = IN_BASE64 | POINT | DOLLAR
/** What begins an escape. */
export const ESCAPES = PERCENT | AMPERSAND | BACKSLASH
/** What stands between the groups of a number; marks, for brackets. */
export const GROUPS = SPACE | BASE64URL | POINT | MARK

const KINDS = new Int32Array(128).fill(MARK)
const put = (characters: string, kind: number): void => {
  for (const character of characters) KINDS[character.charCodeAt(0)] = kind
}
KINDS.fill(CONTROL, 0, 32)
put('\u007f', CONTROL)
put('0123456789', DIGIT)
put('abcdef', HEX_LOWER)
put('ABCDEF', HEX_UPPER)
put('ghijklmnopqrstuvwxyz', LOWER)
put('GHIJKLMNOPQRSTUVWXYZ', UPPER)
put('+/', BASE64)
put('-_', BASE64URL)
put('=', EQUALS)
put(' ', SPACE)
put('%', PERCENT)
put('&', AMPERSAND)
put('\\', BACKSLASH)
put('.', POINT)
put('$', DOLLAR)
put('@', AT)

/** Han, whose characters are most of a Chinese text. */
const isHanUnit = (code: number): boolean => code >= 0x4e00 && code < 0xa000

/** A space of either width. */
export const isBlank = (code: number): boolean => code === 32 || code === 0x3000

/** The kinds of a code unit. */
export const kindOf = (code: number): number => {
  if (code < 128) return KINDS[code] as number
  const isUsual =
    isHanUnit(code) || (code >= 0x3000 && code < 0x3040) || code >= 0xff00 || (code >= 0x2010 && code < 0x2027)
  return isUsual ? BEYOND : BEYOND | ODD
}

/**
 * Of each code unit its kinds, twenty bits, of full-width ones both; above them twelve bits that are the same for units
 * which fold to the same. One look-up a character is all that a pass over a text can afford.
 */
export const UNITS = new Int32Array(65_536)
for (let code = 0; code < UNITS.length; code++) {
  const unit = foldUnit(code)
  const kinds = kindOf(code) | (code >= 128 && unit < 128 ? kindOf(unit) : 0)
  UNITS[code] = kinds | ((unit ^ (unit >> 12)) << 20)
}

/** The kinds among what `UNITS` says of a text's units. */
export const KINDS_OF_UNIT = (1 << 20) - 1

/** All kinds of characters of a text. */
export const kindsOf = (text: string): number => {
  let kinds = 0
  for (let at = 0; at < text.length; at++) {
    kinds |= kindOf(text.charCodeAt(at))
  }
  return kinds
}

/** Whether a text is made of these kinds alone. */
export const isOnly = (kinds: number, allowed: number): boolean => (kinds & ~(allowed | LONG_NUMBER)) === 0
