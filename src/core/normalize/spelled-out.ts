import { isReadable, toHex, utf8Text } from './encodings'

/** Elements of a list that is read as a text. */
export const [LEAST_SPELLED, MOST_SPELLED] = [4, 100_000]

/** Bytes of the usual digests, which are no text. */
const DIGEST_BYTES: ReadonlySet<number> = new Set([16, 20, 28, 32, 48, 64])

const isCharacter = (one: unknown): boolean =>
  typeof one === 'string' ? one.length <= 2 && [...one].length === 1 : isWithin(one, 10)

const isBetween = (one: unknown, from: number, end: number): boolean =>
  typeof one === 'number' && Number.isInteger(one) && one >= from && one < end
const isWithin = (one: unknown, end: number): boolean => isBetween(one, 0, end)

/** Bytes as Java has them, and words of 32 bits as libraries of ciphers keep them, with a sign or without: a digest, or a text. */
const fromMachine = (list: readonly unknown[]): { text: string; encoding: string } | null => {
  if (!list.every((one) => isBetween(one, -0x80000000, 0x100000000))) return null
  const numbers = list as readonly number[]
  const isBytes = numbers.every((one) => isBetween(one, -128, 256))
  const bytes = Uint8Array.from(
    isBytes ? numbers : numbers.flatMap((word) => [word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255]),
    (byte) => byte & 255,
  )
  const encoding = isBytes ? 'bytes' : 'words'
  // The last word of a text is filled up with zeros.
  const text = utf8Text(bytes.subarray(0, bytes.findLastIndex((byte) => byte !== 0) + 1))
  if (text !== null && text.length >= LEAST_SPELLED && isReadable(text)) return { text, encoding }
  return DIGEST_BYTES.has(bytes.length) ? { text: toHex(bytes), encoding } : null
}

/**
 * The text that a list spells character by character, as bytes of UTF-8 or as code units; null for any other list. Its
 * elements say nothing by themselves.
 */
export const spelledOut = (list: readonly unknown[]): { text: string; encoding: string } | null => {
  if (list.length < LEAST_SPELLED || list.length > MOST_SPELLED) return null
  if (list.every(isCharacter)) return { text: list.join(''), encoding: 'characters' }
  if (!list.every((one) => isWithin(one, 0x10000))) return fromMachine(list)
  const units = list as readonly number[]
  const isBytes = units.every((unit) => unit < 0x100)
  if (isBytes && DIGEST_BYTES.has(units.length)) {
    const hex = toHex(Uint8Array.from(units))
    if (utf8Text(Uint8Array.from(units)) === null) return { text: hex, encoding: 'bytes' }
  }
  const text = isBytes ? utf8Text(Uint8Array.from(units)) : units.map((unit) => String.fromCharCode(unit)).join('')
  return text !== null && isReadable(text) ? { text, encoding: isBytes ? 'bytes' : 'code-units' } : null
}
