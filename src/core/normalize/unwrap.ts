import type { EngineParts } from '../model/engine'
import { fromBase64, fromHex, isReadable, percentDecode, utf8Text } from './encodings'
import { htmlUnescape, reverse, rot13, unicodeUnescape } from './escapes'
import { looksLikeForm, readForm } from './form-body'
import { parseJson, readJson } from './json-body'
import type { LeafSink, Spot } from './leaf'
import { MAX_DEAR, MAX_DECODE_DEPTH, MAX_TURNED, MAX_WRAPPED } from './limits'

/** Inflates gzip, zlib or raw deflate, up to a number of bytes; null where it is none or too large. */
export type Inflate = (bytes: Uint8Array, limit: number) => Uint8Array | null

/** What values are unwrapped with beside core's own means. */
export type Openers = Pick<EngineParts, 'codecs' | 'inflate' | 'decodeGbk'>

interface Layer {
  text: string
  encoding: string[]
}

/** Unpacked bytes with the name of their form; null where they are not packed or the means are missing. */
export const inflated = (
  bytes: Uint8Array,
  inflate: Inflate | null,
  limit: number,
): { bytes: Uint8Array; name: string } | null => {
  const gzip = bytes[0] === 0x1f && bytes[1] === 0x8b
  if (inflate === null || bytes.length < 6) return null
  const plain = inflate(bytes, limit)
  return plain === null || plain.length < 3 ? null : { bytes: plain, name: gzip ? 'gzip' : 'deflate' }
}

const readBytes = (bytes: Uint8Array | null, encoding: string, openers: Openers): Layer | null => {
  if (bytes === null || bytes.length < 3) return null
  const text = utf8Text(bytes)
  if (text !== null) return isReadable(text) ? { text, encoding: [encoding] } : null
  const plain = inflated(bytes, openers.inflate ?? null, MAX_WRAPPED)
  const inner = plain === null ? null : utf8Text(plain.bytes)
  return plain !== null && inner !== null && isReadable(inner)
    ? { text: inner, encoding: [encoding, plain.name] }
    : null
}

/** The claims of a JSON Web Token, whose signature says nothing. */
const readJwt = (text: string): Layer | null => {
  const payload = /^(?:Bearer )?eyJ[\w-]{8,}\.([\w-]{4,})\.[\w-]*$/.exec(text)?.[1]
  const bytes = payload === undefined ? null : fromBase64(payload)
  const claims = bytes === null ? null : utf8Text(bytes)
  return claims !== null && parseJson(claims) !== undefined ? { text: claims, encoding: ['jwt'] } : null
}

const readEscapes = (text: string): Layer | null => {
  if (/%(?:[0-9a-f]{2}|u[0-9a-f]{4})/i.test(text)) {
    const decoded = percentDecode(text)
    if (decoded !== text) return { text: decoded, encoding: ['percent'] }
  }
  if (text.includes('&')) {
    const decoded = htmlUnescape(text)
    if (decoded !== text) return { text: decoded, encoding: ['html'] }
  }
  if (text.includes('\\')) {
    const decoded = unicodeUnescape(text)
    if (decoded !== text && isReadable(decoded)) return { text: decoded, encoding: ['unicode'] }
  }
  return null
}

const TOKEN = /^[\w+/ =.$-]+$/
const DIGITS = /^\d+$/

/** Takes single layers off values that are wrapped as a whole; counts what costs much. */
const createOpener = (sink: LeafSink, openers: Openers, turns: boolean) => {
  let dear = 0
  const straight = (text: string): Layer | null => {
    if (text.length >= 12 && text.length % 2 === 0 && /^[0-9a-f]+$/i.test(text)) {
      const layer = readBytes(fromHex(text), 'hex', openers)
      if (layer !== null) return layer
      if (text.length <= 128) return null
    }
    if (text.length >= 8 && /^[\w+/ -]+={0,2}$/.test(text) && !DIGITS.test(text)) {
      // A `+` of base64 that nobody escaped arrives as a space.
      const layer = readBytes(fromBase64(text.replaceAll(' ', '+')), 'base64', openers)
      if (layer !== null) return layer
    }
    return null
  }
  const byCodec = (text: string): Layer | null => {
    if (DIGITS.test(text)) return null
    for (const codec of openers.codecs ?? []) {
      if (!codec.fits(text)) continue
      if (codec.dear) {
        // Words and identifiers are not packed: what is packed mixes its letters.
        if (/^[a-z_-]+$|^[A-Z_-]+$|^[A-Za-z]?[a-z]+$/.test(text) || /^[0-9a-f-]+$/i.test(text)) continue
        if (++dear > MAX_DEAR) {
          sink.limits.add('decode_work')
          continue
        }
      }
      const content = codec.open(text)
      if (content === null) continue
      const layer =
        typeof content === 'string'
          ? isReadable(content)
            ? { text: content, encoding: [codec.name] }
            : null
          : readBytes(content, codec.name, openers)
      if (layer !== null) return layer
    }
    return null
  }
  const turned = (text: string): Layer | null => {
    if (!turns || text.length < 12 || text.length > MAX_TURNED || !TOKEN.test(text) || /^[\d.-]+$/.test(text))
      return null
    const [back, rotated] = [reverse(text), rot13(text)]
    const fromBack = readJwt(back) ?? straight(back)
    if (fromBack !== null) return { text: fromBack.text, encoding: ['reversed', ...fromBack.encoding] }
    const fromRotated = rotated === text ? null : (readJwt(rotated) ?? straight(rotated))
    return fromRotated === null ? null : { text: fromRotated.text, encoding: ['rot13', ...fromRotated.encoding] }
  }
  return (text: string, raw: string): Layer | null =>
    readJwt(text) ??
    straight(text) ??
    readEscapes(text) ??
    turned(text) ??
    byCodec(text) ??
    (raw === text ? null : byCodec(raw))
}

/**
 * Gives a reader of string values that takes off what they are wrapped in: JSON written into a string, a text in
 * base64, hex or one of the codecs given (packed, where an inflater is given), escapes, a JWT. Up to five layers; what
 * then still has no structure is one leaf. A layer that is plain text stays beside the value, to be searched. With
 * `turns`, also what is written backwards or by rot13 around another layer.
 */
export const createUnwrapper = (sink: LeafSink, openers: Openers, turns: boolean) => {
  const unwrapOnce = createOpener(sink, openers, turns)
  const read = (spot: Spot, value: string, depth: number): void => {
    const text = value.trim()
    if (text === '') {
      sink.add(spot, '')
      return
    }
    if (text.length > MAX_WRAPPED) {
      sink.limits.add('value_size')
      sink.add(spot, value)
      return
    }
    const inner = parseJson(text)
    if (inner !== undefined) {
      if (depth < MAX_DECODE_DEPTH) {
        const next = (at: Spot, string: string): void => read(at, string, depth + 1)
        readJson(sink, { ...spot, where: `${spot.where}:json:$` }, inner, next)
        return
      }
      sink.limits.add('decode_depth')
      sink.add(spot, value)
      return
    }
    const layer = unwrapOnce(text, value)
    if (layer === null) {
      sink.add(spot, value)
      return
    }
    if (depth >= MAX_DECODE_DEPTH) {
      sink.limits.add('decode_depth')
      sink.add(spot, value)
      return
    }
    const wrapped = { ...spot, encoding: [...spot.encoding, ...layer.encoding] }
    if (layer.encoding[0] === 'percent' || parseJson(layer.text) !== undefined) read(wrapped, layer.text, depth + 1)
    else if (looksLikeForm(layer.text)) {
      const next = (at: Spot, string: string): void => read(at, string, depth + 1)
      readForm({ ...wrapped, where: `${spot.where}:form` }, layer.text, next)
    } else {
      const decoded: { text: string; encoding: string[] }[] = [{ text: layer.text, encoding: layer.encoding }]
      let deeper = layer
      for (let level = depth + 1; level < MAX_DECODE_DEPTH; level++) {
        const further = unwrapOnce(deeper.text.trim(), deeper.text)
        if (further === null) break
        deeper = { text: further.text, encoding: [...deeper.encoding, ...further.encoding] }
        if (parseJson(further.text) !== undefined) {
          read({ ...spot, encoding: [...spot.encoding, ...deeper.encoding] }, further.text, level + 1)
          return
        }
        decoded.push(deeper)
      }
      sink.add(spot, value, { decoded })
    }
  }
  return (spot: Spot, value: string): void => read(spot, value, 0)
}
