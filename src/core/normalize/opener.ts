import type { EngineParts } from '../model/engine'
import { fromBase64, fromHex, isReadable, peekBase64, peekHex, percentDecode, utf8Text } from './encodings'
import { htmlUnescape, reverse, rot13, unicodeUnescape } from './escapes'
import { parseJson } from './json-body'
import {
  AMPERSAND,
  BACKSLASH,
  BASE64URL,
  CONTROL,
  DIGIT,
  ESCAPES,
  HEX,
  IN_BASE64,
  IN_TOKEN,
  isOnly,
  kindsOf,
  LETTERS,
  MARK,
  ODD,
  PERCENT,
  POINT,
  SPACE,
} from './kinds'
import type { Layer, LeafSink } from './leaf'
import { MAX_DEAR, MAX_RUNS, MAX_TURNED, MAX_WRAPPED } from './limits'
import { BRACE, BRACKET, isPrefix, isWord, LEAST_SPACED } from './may-open'
import { inflated, isGzip, isZip, mayBeDeflate, promiseOf } from './packed'
import { readableRuns } from './readable-runs'
import { spelledOut } from './spelled-out'

/** What values are unwrapped with beside core's own means. */
export type Openers = Pick<EngineParts, 'codecs' | 'inflate' | 'decodeGbk'>

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
const SPACED = /^(?:0x)?[\da-f]{2}(?:[ :,-]{1,2}(?:0x)?[\da-f]{2})+$/i
/** Code units in hexadecimal: `U+6797 U+6653`, `6797-6653`. */
const UNITS_APART = /^(?:u\+|0x)?[\da-f]{4}(?:[ :,;-]{1,2}(?:u\+|0x)?[\da-f]{4})+$/i
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
    const promise = isZip(bytes) ? 'packed' : promiseOf(bytes[0] as number, bytes[1] as number)
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
    if (names.length === 1) return null
    const text = utf8Text(inner)
    if (text !== null && isReadable(text)) return { text, encoding: names }
    // The strings of MessagePack and protobuf.
    const runs = readableRuns(inner, MAX_RUNS)
    return runs.length === 0 ? null : { text: runs.join('\n'), encoding: names }
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

  /** Bytes in pairs of hex digits with something between, or characters in fours. */
  const spaced = (text: string, kinds: number): Layer | null => {
    if (text.length < LEAST_SPACED || !(isOnly(kinds, HEX | SPACE | BASE64URL | MARK) || isPrefix(text.charCodeAt(1))))
      return null
    if (UNITS_APART.test(text)) return inUnits(text)
    if (!SPACED.test(text)) return null
    const bare = text.replace(/0x|[^\da-f]/gi, '')
    const layer = decode(bare, peekHex(bare), fromHex, 'hex')
    // A digest as certificates show theirs.
    return layer ?? (DIGEST_DIGITS.has(bare.length) ? { text: bare.toLowerCase(), encoding: ['grouped'] } : null)
  }
  const inUnits = (text: string): Layer | null => {
    const units = text.match(/[\da-f]{4}/gi) ?? []
    const spelled = String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)))
    return WORDLY.test(spelled) ? { text: spelled, encoding: ['code-units'] } : null
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
