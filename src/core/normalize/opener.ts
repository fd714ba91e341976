import type { EngineParts } from '../model/engine'
import { fromBase64, fromHex, isReadable, peekBase64, peekHex, percentDecode, utf8Text } from './encodings'
import { htmlUnescape, reverse, rot13, unicodeUnescape } from './escapes'
import { parseJson } from './json-body'
import {
  AMPERSAND,
  BACKSLASH,
  BASE64,
  BASE64URL,
  CONTROL,
  DIGIT,
  EQUALS,
  ESCAPES,
  HEX,
  HEX_LOWER,
  HEX_UPPER,
  IN_BASE64,
  IN_TOKEN,
  isBlank,
  isOnly,
  kindsOf,
  LETTERS,
  LOWER,
  MARK,
  ODD,
  PERCENT,
  POINT,
  SPACE,
  UPPER,
} from './kinds'
import type { Layer, LeafSink } from './leaf'
import { MAX_DEAR, MAX_TURNED, MAX_WRAPPED } from './limits'
import { spelledOut } from './spelled-out'

/** Inflates gzip, zlib or raw deflate, up to a number of bytes; null where it is none or too large. */
export type Inflate = (bytes: Uint8Array, limit: number) => Uint8Array | null

/** What values are unwrapped with beside core's own means. */
export type Openers = Pick<EngineParts, 'codecs' | 'inflate' | 'decodeGbk'>

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** Unpacked bytes with the name of their form; null where they are not packed or the means are missing. */
export const inflated = (
  bytes: Uint8Array,
  inflate: Inflate | null,
  limit: number,
): { bytes: Uint8Array; name: string } | null => {
  if (inflate === null || bytes.length < 6) return null
  const plain = inflate(bytes, limit)
  return plain === null || plain.length < 3 ? null : { bytes: plain, name: isGzip(bytes) ? 'gzip' : 'deflate' }
}

/** The last block of raw deflate, by fixed or dynamic codes: short texts have no other. */
const mayBeDeflate = (first: number): boolean => (first & 7) === 3 || (first & 7) === 5

type Prospect = 'text' | 'packed' | 'maybe' | 'none'

/** What bytes can be by the first two: text, packed by a format with a mark, packed without one, or neither. */
const promiseOf = (first: number, second: number): Prospect => {
  if ((first === 0x1f && second === 0x8b) || ((first & 15) === 8 && ((first << 8) | second) % 31 === 0)) return 'packed'
  const begins = first < 128 ? isPrinted(first) : first >= 0xc2 && first < 0xf5
  const goesOn = first < 128 ? isPrinted(second) || (second >= 0xc2 && second < 0xf5) : second >> 6 === 2
  if (begins && goesOn) return 'text'
  return mayBeDeflate(first) ? 'maybe' : 'none'
}

const isPrinted = (code: number): boolean => (code >= 32 && code < 127) || code === 9 || code === 10 || code === 13

/** JSON each of whose bytes was combined with the same key: its brackets give the key away. */
const xoredJson = (bytes: Uint8Array): string | null => {
  const [first, last] = [bytes[0] as number, bytes[bytes.length - 1] as number]
  // What lies between the two brackets of either kind, whatever the key; none is plain.
  if ((first ^ last) !== 6 || first === BRACE || first === BRACKET || bytes.length < LEAST_XORED) return null
  for (const bracket of [BRACE, BRACKET]) {
    const text = utf8Text(bytes.map((byte) => byte ^ first ^ bracket))
    if (text !== null && parseJson(text) !== undefined) return text
  }
  return null
}
const LEAST_XORED = 8
const DIGEST_DIGITS: ReadonlySet<number> = new Set([32, 40, 56, 64, 96, 128])
/** What lies between the first two signs of JSON, `{"`, `["` and `[{`, whatever the key. */
const XORED_STARTS: ReadonlySet<number> = new Set([0x59, 0x79, 0x20])

/** The claims of a JSON Web Token, whose signature says nothing. */
const readJwt = (text: string): Layer | null => {
  if (!text.startsWith('eyJ') && !text.startsWith('Bearer ')) return null
  const payload = /^(?:Bearer )?eyJ[\w-]{8,}\.([\w-]{4,})\.[\w-]*$/.exec(text)?.[1]
  const bytes = payload === undefined ? null : fromBase64(payload)
  const claims = bytes === null ? null : utf8Text(bytes)
  return claims !== null && parseJson(claims) !== undefined ? { text: claims, encoding: ['jwt'] } : null
}

const readEscapes = (text: string, kinds: number): Layer | null => {
  if ((kinds & PERCENT) !== 0 && /%(?:[0-9a-f]{2}|u[0-9a-f]{4})/i.test(text)) {
    const decoded = percentDecode(text)
    if (decoded !== text) return { text: decoded, encoding: ['percent'] }
  }
  if ((kinds & AMPERSAND) !== 0) {
    const decoded = htmlUnescape(text)
    if (decoded !== text) return { text: decoded, encoding: ['html'] }
  }
  if ((kinds & BACKSLASH) !== 0) {
    const decoded = unicodeUnescape(text)
    if (decoded !== text && isReadable(decoded)) return { text: decoded, encoding: ['unicode'] }
  }
  return null
}

const WORDLY = /^[\p{L}\p{N} @._-]+$/u
const NUMBERED = /^\d{1,5}(?:[ ,;]+\d{1,5}){3,}$/
/** Each but the last as long as lines of encoded text are. */
const LINES = /^(?:[\w+/=-]{16,}\s*\n\s*)+[\w+/=-]+$/
const SPACED = /^[\da-f]{2}(?:[ :,-][\da-f]{2})+$/i

/** Longer than words and identifiers of one case are. */
const LONG_WORD = 24

const [BRACKET, BRACE] = [91, 123]

/** Of both cases. */
const isMixed = (kinds: number): boolean => (kinds & (LOWER | HEX_LOWER)) !== 0 && (kinds & (UPPER | HEX_UPPER)) !== 0

/** Words and identifiers: what is encoded mixes its letters, has digits among them or a padding, or is long. */
const isWord = (length: number, kinds: number): boolean =>
  length < LONG_WORD && (kinds & (DIGIT | BASE64 | EQUALS)) === 0 && !isMixed(kinds)

/** From so many characters on a token may be hex, backwards or of most codecs; a text, bytes one by one or a token among words. */
const [LEAST_LONG, LEAST_SPACED, LEAST_IN_TEXT] = [12, 17, 16]

/** Tells whether what stands between two places of a text, of these kinds, may be wrapped or hold what is; never misses it. */
export type MayOpen = (text: string, from: number, to: number, kinds: number) => boolean

export const createMayOpen = ({ codecs = [] }: Openers, turns: boolean): MayOpen => {
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
        (length >= LEAST_SPACED && isOnly(kinds, HEX | SPACE | BASE64URL | MARK)) ||
        (turns && length >= LEAST_IN_TEXT && length <= MAX_TURNED && (kinds & (UPPER | HEX_UPPER)) !== 0)
      )
    if (isOnly(kinds, DIGIT)) return length >= LEAST_LONG && length % 2 === 0
    if (length >= LEAST_LONG) return true
    if ((kinds & POINT) !== 0 || isOnly(kinds, HEX | BASE64URL) || isWord(length, kinds)) return false
    return mayOpenShort(text.slice(from, to))
  }
}

/** Takes single layers off values that are wrapped as a whole; counts what costs much. */
export const createOpener = (sink: LeafSink, openers: Openers, turns: boolean) => {
  let dear = 0
  const isTooDear = (): boolean => {
    if (++dear <= MAX_DEAR) return false
    sink.limits.add('decode_work')
    return true
  }

  const readBytes = (bytes: Uint8Array | null, encoding: string): Layer | null => {
    if (bytes === null || bytes.length < 3) return null
    const promise = promiseOf(bytes[0] as number, bytes[1] as number)
    const hidden = xoredJson(bytes)
    if (hidden !== null) return { text: hidden, encoding: [encoding, 'xor'] }
    if (promise === 'none') return null
    if (promise === 'text') {
      const text = utf8Text(bytes)
      if (text !== null) return isReadable(text) ? { text, encoding: [encoding] } : null
    }
    if (promise !== 'packed' && (bytes.length < 8 || !mayBeDeflate(bytes[0] as number) || isTooDear())) return null
    const names = [encoding]
    let inner = bytes
    // Some pack twice, once by the library and once by the server's middleware.
    for (let isPacked = true; isPacked && names.length < 3; isPacked = isGzip(inner)) {
      const plain = inflated(inner, openers.inflate ?? null, MAX_WRAPPED)
      if (plain === null) break
      inner = plain.bytes
      names.push(plain.name)
    }
    const text = names.length > 1 ? utf8Text(inner) : null
    return text !== null && isReadable(text) ? { text, encoding: names } : null
  }

  /** Reads the first two bytes first: most identifiers are base64 of nothing. */
  const decode = (
    text: string,
    peeked: number,
    from: (text: string) => Uint8Array | null,
    name: string,
  ): Layer | null => {
    if (peeked < 0) return null
    const [first, second] = [peeked >> 8, peeked & 0xff]
    return promiseOf(first, second) === 'none' && !XORED_STARTS.has(first ^ second) ? null : readBytes(from(text), name)
  }

  const straight = (text: string, kinds: number): Layer | null => {
    if (isOnly(kinds, HEX)) {
      if (text.length >= 12 && text.length % 2 === 0) {
        const layer = decode(text, peekHex(text), fromHex, 'hex')
        if (layer !== null) return layer
      }
      // A digest, or a number.
      if (text.length <= 128 || isOnly(kinds, DIGIT)) return null
    }
    if (text.length < 8 || !isOnly(kinds, IN_BASE64) || isWord(text.length, kinds) || isOnly(kinds, HEX | BASE64URL))
      return null
    // A `+` of base64 that nobody escaped arrives as a space.
    const packed = (kinds & SPACE) === 0 ? text : text.replaceAll(' ', '+')
    return decode(packed, peekBase64(packed), fromBase64, 'base64')
  }

  /** Base64 or hex in lines, as mail has it. */
  const straightLines = (text: string, kinds: number): Layer | null =>
    (kinds & CONTROL) !== 0 && isOnly(kinds, IN_BASE64 | CONTROL) && LINES.test(text)
      ? straight(text.replace(/\s+/g, ''), kinds & ~(CONTROL | SPACE))
      : null

  /** Bytes in pairs of hex digits with something between. */
  const spaced = (text: string, kinds: number): Layer | null => {
    if (text.length < LEAST_SPACED || !isOnly(kinds, HEX | SPACE | BASE64URL | MARK) || !SPACED.test(text)) return null
    const bare = text.replace(/[^\da-f]/gi, '')
    const layer = decode(bare, peekHex(bare), fromHex, 'hex')
    // A digest as certificates show theirs.
    return layer ?? (DIGEST_DIGITS.has(bare.length) ? { text: bare.toLowerCase(), encoding: ['grouped'] } : null)
  }

  /** Characters by their numbers: `49,51,57`. */
  const numbered = (text: string, kinds: number): Layer | null => {
    if (text.length < LEAST_SPACED || text.length > MAX_TURNED || !isOnly(kinds, DIGIT | SPACE | MARK)) return null
    const spelled = NUMBERED.test(text) ? spelledOut(text.split(/[ ,;]+/).map(Number)) : null
    // Numbers of two digits may be hexadecimal: what they spell then is no word.
    return spelled === null || !WORDLY.test(spelled.text) ? null : { text: spelled.text, encoding: [spelled.encoding] }
  }

  const byCodec = (text: string, kinds: number): Layer | null => {
    const isWide = !isOnly(kinds, IN_TOKEN)
    if (!isWide && (isOnly(kinds, DIGIT) || isWord(text.length, kinds) || isOnly(kinds, HEX | BASE64URL))) return null
    for (const codec of openers.codecs ?? []) {
      if ((codec.wide ?? false) !== isWide || !codec.fits(text) || (codec.dear && isTooDear())) continue
      const content = codec.open(text)
      if (content === null) continue
      const layer =
        typeof content === 'string'
          ? isReadable(content)
            ? { text: content, encoding: [codec.name] }
            : null
          : readBytes(content, codec.name)
      if (layer !== null) return layer
    }
    return null
  }

  /** Whether a text whose first characters these are may be base64, hex or a JWT around something. */
  const begins = (first: string): boolean =>
    [peekBase64(first), peekHex(first)].some(
      (peeked) => peeked >= 0 && /text|packed/.test(promiseOf(peeked >> 8, peeked & 0xff)),
    )

  const turned = (text: string, kinds: number): Layer | null => {
    if (!turns || text.length < 12 || text.length > MAX_TURNED || isWord(text.length, kinds)) return null
    if (isOnly(kinds, DIGIT | BASE64URL | POINT)) return null
    if (begins(reverse(text.slice(-4)))) {
      const back = reverse(text)
      const layer = readJwt(back) ?? straight(back, kinds)
      if (layer !== null) return { text: layer.text, encoding: ['reversed', ...layer.encoding] }
    }
    if ((kinds & LETTERS) === 0 || !begins(rot13(text.slice(0, 4)))) return null
    const rotated = rot13(text)
    const layer = readJwt(rotated) ?? straight(rotated, kindsOf(rotated))
    return layer === null ? null : { text: layer.text, encoding: ['rot13', ...layer.encoding] }
  }

  return (text: string, raw: string, kinds: number): Layer | null => {
    // Prose and addresses: nothing of them is an escape, and no packed text has spaces, points and marks.
    const isToken = isOnly(kinds, IN_TOKEN)
    const inLines = isToken ? null : straightLines(text, kinds)
    if (inLines !== null) return inLines
    if (isToken) {
      const layer =
        ((kinds & LETTERS) === 0 ? null : readJwt(text)) ??
        straight(text, kinds) ??
        numbered(text, kinds) ??
        spaced(text, kinds) ??
        turned(text, kinds) ??
        byCodec(text, kinds)
      if (layer !== null) return layer
    } else if ((kinds & (ESCAPES | ODD | CONTROL)) === 0) return numbered(text, kinds) ?? spaced(text, kinds)
    const escapes = (kinds & ESCAPES) === 0 ? null : readEscapes(text, kinds)
    if (escapes !== null || (isToken && raw === text)) return escapes
    return (kinds & (ODD | CONTROL)) === 0
      ? null
      : (byCodec(text, kinds) ?? (raw === text ? null : byCodec(raw, kindsOf(raw))))
  }
}
