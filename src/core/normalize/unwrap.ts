import { fromBase64, fromHex, isReadable, percentDecode, utf8Text } from './encodings'
import { looksLikeForm, readForm } from './form-body'
import { parseJson, readJson } from './json-body'
import type { LeafSink, Spot } from './leaf'
import { MAX_DECODE_DEPTH, MAX_WRAPPED } from './limits'

/** Inflates gzip, up to a number of bytes; null where it is none or too large. */
export type Inflate = (bytes: Uint8Array, limit: number) => Uint8Array | null

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

interface Layer {
  text: string
  encoding: string[]
}

const readBytes = (bytes: Uint8Array | null, encoding: string, inflate: Inflate | null): Layer | null => {
  if (bytes === null || bytes.length < 3) return null
  const zipped = isGzip(bytes) && inflate !== null
  const plain = zipped ? inflate(bytes, MAX_WRAPPED) : bytes
  const text = plain === null ? null : utf8Text(plain)
  return text !== null && isReadable(text) ? { text, encoding: zipped ? [encoding, 'gzip'] : [encoding] } : null
}

/** One layer off a value that is wrapped as a whole; null where it is not. */
const unwrapOnce = (text: string, inflate: Inflate | null): Layer | null => {
  const hex = text.length >= 12 && text.length % 2 === 0 && /^[0-9a-f]+$/i.test(text)
  if (hex) {
    const layer = readBytes(fromHex(text), 'hex', inflate)
    if (layer !== null) return layer
  }
  if (text.length >= 8 && /^[\w+/ -]+={0,2}$/.test(text) && !/^\d+$/.test(text)) {
    // A `+` of base64 that nobody escaped arrives as a space.
    const layer = readBytes(fromBase64(text.replaceAll(' ', '+')), 'base64', inflate)
    if (layer !== null) return layer
  }
  if (/%(?:[0-9a-f]{2}|u[0-9a-f]{4})/i.test(text)) {
    const decoded = percentDecode(text)
    if (decoded !== text) return { text: decoded, encoding: ['percent'] }
  }
  return null
}

/**
 * Gives a reader of string values that takes off what they are wrapped in: JSON written into a string, base64 or hex of
 * a text (with gzip where an inflater is given), percent-encoding a second time. Up to three layers; what then still has
 * no structure is one leaf. A layer that is plain text stays beside the value, to be searched.
 */
export const createUnwrapper = (sink: LeafSink, inflate: Inflate | null) => {
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
    const layer = unwrapOnce(text, inflate)
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
        const further = unwrapOnce(deeper.text.trim(), inflate)
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
