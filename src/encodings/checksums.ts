import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Digest } from '../core/model/engine'

/** Bytes as they are, and of a text those of UTF-8. */
export const bytesOf = (value: string | Uint8Array): Uint8Array =>
  typeof value === 'string' ? utf8ToBytes(value) : value
const hexOf = (number: number): string => (number >>> 0).toString(16).padStart(8, '0')

/** ITU-T V.42, by nibbles. */
const CRC_STEPS = Uint32Array.from({ length: 16 }, (_, nibble) => {
  let rest = nibble
  for (let bit = 0; bit < 4; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest
})
const crc32 = (bytes: Uint8Array): number => {
  let sum = -1
  for (const byte of bytes) {
    sum = (CRC_STEPS[(sum ^ byte) & 15] as number) ^ (sum >>> 4)
    sum = (CRC_STEPS[(sum ^ (byte >> 4)) & 15] as number) ^ (sum >>> 4)
  }
  return ~sum
}

/** RFC 1950. */
const adler32 = (bytes: Uint8Array): number => {
  let [low, high] = [1, 0]
  for (const byte of bytes) {
    low = (low + byte) % 65_521
    high = (high + low) % 65_521
  }
  return high * 65_536 + low
}

/** RFC 9923. */
const fnv1a = (bytes: Uint8Array): number =>
  bytes.reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193), 0x811c9dc5 | 0)

/** Shorter texts do not fill 32 bits by multiplying, and their sums are numbers like any other. */
const LEAST_MULTIPLIED = 7
const LEAST_SUMMED = 9

/** Of code units, as scripts take them; of what is too short the empty text. */
const multiplied = (name: string, start: number, step: (sum: number, unit: number) => number): Digest => ({
  name,
  seldom: true,
  hex: (value) => {
    if (value.length < LEAST_MULTIPLIED) return ''
    let sum = start
    for (let at = 0; at < value.length; at++)
      sum = step(sum, typeof value === 'string' ? value.charCodeAt(at) : (value[at] as number))
    return hexOf(sum)
  },
})

/**
 * Checksums and hash codes of 32 bits, with which scripts make a visitor's number out of what was typed: a few lines each, which
 * they carry themselves.
 */
export const CHECKSUMS: readonly Digest[] = [
  { name: 'crc32', seldom: true, hex: (value) => hexOf(crc32(bytesOf(value))) },
  // Of a short text it is a small number.
  {
    name: 'adler32',
    seldom: true,
    hex: (value) => (value.length < LEAST_SUMMED ? '' : hexOf(adler32(bytesOf(value)))),
  },
  { name: 'fnv1a', seldom: true, hex: (value) => hexOf(fnv1a(bytesOf(value))) },
  // `String.hashCode` of Java, and Bernstein's in both its forms.
  multiplied('hash-code', 0, (sum, unit) => (Math.imul(sum, 31) + unit) | 0),
  multiplied('djb2', 5381, (sum, unit) => (Math.imul(sum, 33) + unit) | 0),
  multiplied('djb2a', 5381, (sum, unit) => Math.imul(sum, 33) ^ unit),
]
