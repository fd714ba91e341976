import { base32nopad, base58 } from '@scure/base'
import { Gunzip, gunzipSync, Inflate, inflateSync, Unzlib, unzipSync } from 'fflate'
import lz from 'lz-string'
import type { Codec } from '../core/model/engine'
import { oddBlocks, startsAsLz } from './lz-start'
import { RADIX_CODECS } from './radix'

const MOST = 20_000

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const URI_SAFE = `${BASE64.slice(0, 63)}-`

/** Numbers of an alphabet's letters, by code. */
const numbersOf = (alphabet: string) => {
  const numbers = new Int8Array(128).fill(-1)
  for (let at = 0; at < alphabet.length; at++) numbers[alphabet.charCodeAt(at)] = at
  return (code: number): number => (code < 128 ? (numbers[code] as number) : -1)
}
const base64Number = numbersOf(BASE64)
const uriNumber = numbersOf(URI_SAFE)
const base58Number = numbersOf('123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz')

/** Whether a text has letters of an alphabet alone, but for its padding. */
const isOf = (text: string, number: (code: number) => number, padding = ''): boolean => {
  let end = text.length
  while (end > 0 && padding !== '' && text.endsWith(padding, end)) end--
  for (let at = 0; at < end; at++) if (number(text.charCodeAt(at)) < 0) return false
  return end > 0
}

const bytesOrNull = (read: () => Uint8Array): Uint8Array | null => {
  try {
    return read()
  } catch {
    return null
  }
}

const textOrNull = (read: () => string | null): string | null => {
  try {
    return read()
  } catch {
    return null
  }
}

const compressed = (
  name: string,
  fits: (text: string) => boolean,
  pack: (text: string) => string,
  unpack: (text: string) => string | null,
  wide = false,
): Codec => ({
  name,
  wide,
  dear: true,
  fits: (text) => text.length >= 4 && text.length <= MOST && fits(text),
  open: (text) => {
    const plain = textOrNull(() => unpack(text))
    // Any text unpacks to something: only what packs to the same text again was packed.
    return plain !== null && plain !== '' && plain.length <= MOST * 20 && pack(plain) === text ? plain : null
  },
})

/** Text encodings over the kept libraries @scure/base and lz-string. Opening never throws: null is "not this". */
export const CODECS: readonly Codec[] = [
  {
    name: 'base32',
    fits: (text) => text.length >= 12 && /^(?:[A-Z2-7]+={0,6}|[a-z2-7]+={0,6})$/.test(text),
    open: (text) => bytesOrNull(() => base32nopad.decode(text.toUpperCase().replace(/=+$/, ''))),
    spell: (bytes) => base32nopad.encode(bytes),
    anyCase: true,
  },
  {
    name: 'base58',
    // Base 58 costs the square of the length.
    fits: (text) => text.length >= 12 && text.length <= 400 && isOf(text, base58Number),
    open: (text) => bytesOrNull(() => base58.decode(text)),
    spell: (bytes) => base58.encode(bytes),
    dear: true,
  },
  compressed(
    'lz-string',
    (text) => text.length % 4 === 0 && startsAsLz(text, 6, base64Number) && isOf(text, base64Number, '='),
    lz.compressToBase64,
    lz.decompressFromBase64,
  ),
  compressed(
    'lz-string',
    (text) => text.length >= 6 && startsAsLz(text, 6, uriNumber) && isOf(text, uriNumber, '$'),
    lz.compressToEncodedURIComponent,
    lz.decompressFromEncodedURIComponent,
  ),
  compressed(
    'lz-string',
    (text) => text.endsWith(' ') && startsAsLz(text, 15, (code) => code - 32),
    lz.compressToUTF16,
    lz.decompressFromUTF16,
    true,
  ),
  compressed(
    'lz-string',
    (text) => startsAsLz(text, 16, (code) => code) && oddBlocks(text) >= 2,
    lz.compress,
    lz.decompress,
    true,
  ),
  ...RADIX_CODECS,
]

const within = (stream: { push(chunk: Uint8Array, last?: boolean): void }, bytes: Uint8Array): boolean => {
  try {
    stream.push(bytes, true)
    return true
  } catch {
    return false
  }
}

const unpack = (
  Stream: typeof Inflate | typeof Unzlib | typeof Gunzip,
  bytes: Uint8Array,
  limit: number,
): Uint8Array | null => {
  const parts: Uint8Array[] = []
  let size = 0
  let ended = false
  const stream = new Stream((chunk, last) => {
    size += chunk.length
    if (size > limit) throw new RangeError('longer than the limit')
    parts.push(chunk)
    ended ||= last
  })
  if (!within(stream, bytes) || !ended || size === 0) return null
  const all = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** So few bytes are tried in one piece: most of them are no deflate, and a stream's buffers cost more than the trial. */
const [BRIEF, MOST_TIMES] = [1_024, 16]

const unpackBrief = (bytes: Uint8Array, limit: number): Uint8Array | null => {
  const out = new Uint8Array(bytes.length * MOST_TIMES)
  const plain = bytesOrNull(() => inflateSync(bytes, { out }))
  if (plain === null || plain.length === 0) return null
  return plain.length < out.length ? (plain.length > limit ? null : plain) : unpack(Inflate, bytes, limit)
}

const [ZIP, LINE_END] = [0x04034b50, 10]

/** What is in an archive, a file below the other; of its files as many as the limit has room for. */
const unzip = (bytes: Uint8Array, limit: number): Uint8Array | null => {
  let room = limit
  const hasRoom = ({ originalSize }: { originalSize: number }): boolean => {
    room -= originalSize + 1
    return room >= 0
  }
  let files: Uint8Array[]
  try {
    // The sizes that an archive tells bound what is written.
    files = Object.values(unzipSync(bytes, { filter: hasRoom }))
  } catch {
    return null
  }
  const all = new Uint8Array(files.reduce((sum, file) => sum + file.length + 1, 0)).fill(LINE_END)
  let at = 0
  for (const file of files) {
    all.set(file, at)
    at += file.length + 1
  }
  return all.length === 0 ? null : all.subarray(0, -1)
}

/** Inflates gzip, zlib, raw deflate or the files of a ZIP archive by fflate, up to `limit` bytes; null where the bytes are none or longer. Never throws. */
export const inflate = (bytes: Uint8Array, limit: number): Uint8Array | null => {
  if (bytes.length < 3 || bytes.length > limit) return null
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    // The trailer says how long the text is: a bomb is left alone before it goes off.
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const size = bytes.length < 18 ? limit + 1 : view.getUint32(bytes.length - 4, true)
    if (size > limit) return null
    const plain = bytesOrNull(() => gunzipSync(bytes, { out: new Uint8Array(size) }))
    // Several members one after another (RFC 1952), of which a trailer counts the last, or something behind them.
    return plain?.length === size ? plain : unpack(Gunzip, bytes, limit)
  }
  if (bytes.length > 4 && new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true) === ZIP)
    return unzip(bytes, limit)
  const isZlib = ((bytes[0] as number) & 15) === 8 && (((bytes[0] as number) << 8) | (bytes[1] as number)) % 31 === 0
  if (isZlib) return unpack(Unzlib, bytes, limit)
  return bytes.length <= BRIEF ? unpackBrief(bytes, limit) : unpack(Inflate, bytes, limit)
}
