import type { Codec } from '../core/model/engine'

const printable = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => String.fromCharCode(from + at)).join('')

/** Bytes as one number, its digits from an alphabet. */
const asNumber =
  (alphabet: string) =>
  (bytes: Uint8Array): string => {
    const base = BigInt(alphabet.length)
    let rest = bytes.reduce((number, byte) => number * 256n + BigInt(byte), 0n)
    let text = ''
    for (; rest > 0n; rest /= base) text = alphabet.charAt(Number(rest % base)) + text
    return text
  }

/** Bytes in groups, each a number of so many digits; of a last group as many as its bytes need. */
const inGroups =
  (bytesEach: number, digitsEach: number, alphabet: string) =>
  (bytes: Uint8Array): string => {
    let text = ''
    for (let at = 0; at < bytes.length; at += bytesEach) {
      const group = bytes.subarray(at, at + bytesEach)
      let rest = 0
      for (let byte = 0; byte < bytesEach; byte++) rest = rest * 256 + (group[byte] ?? 0)
      let digits = ''
      for (let digit = 0; digit < digitsEach; digit++) {
        digits = alphabet.charAt(rest % alphabet.length) + digits
        rest = Math.floor(rest / alphabet.length)
      }
      text += digits.slice(0, group.length + digitsEach - bytesEach)
    }
    return text
  }

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const SMALL = LETTERS.toLowerCase()
const ascii85 = inGroups(4, 5, printable(33, 118))
const z85 = inGroups(4, 5, `0123456789${SMALL}${LETTERS}.-:+=^!/*?&<>()[]{}@%$#`)
/** A line of uuencode (POSIX): how many bytes, then six bits a character; some write zero as a space, most as a grave. */
const uu = inGroups(3, 4, `\`${printable(33, 96)}`)

const DIGITS_45 = `0123456789${LETTERS} $%*+-./:`

/** RFC 9285: two bytes are three digits, the lowest first, and a last one two. */
const base45 = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 2) {
    const isPair = at + 1 < bytes.length
    let rest = isPair ? (bytes[at] as number) * 256 + (bytes[at + 1] as number) : (bytes[at] as number)
    for (let digit = 0; digit < (isPair ? 3 : 2); digit++) {
      text += DIGITS_45.charAt(rest % 45)
      rest = Math.floor(rest / 45)
    }
  }
  return text
}

const spelled = (name: string, spell: (bytes: Uint8Array) => string): Codec => ({
  name,
  fits: () => false,
  open: () => null,
  spell,
})

/** Rarer writings of bytes, in which a known value is looked for by its own; what else stands in them is not read. */
export const RADIX_CODECS: readonly Codec[] = [
  spelled('ascii85', ascii85),
  spelled('z85', z85),
  spelled('uuencode', uu),
  spelled('base62', asNumber(`0123456789${LETTERS}${SMALL}`)),
  spelled('base62', asNumber(`0123456789${SMALL}${LETTERS}`)),
  spelled('base45', base45),
  spelled('base36', asNumber(`0123456789${SMALL}`)),
]
