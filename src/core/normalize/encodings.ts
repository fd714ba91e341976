const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const SEXTETS = new Int8Array(128).fill(-1)
for (let index = 0; index < 64; index++) SEXTETS[ALPHABET.charCodeAt(index)] = index
SEXTETS['-'.charCodeAt(0)] = 62
SEXTETS['_'.charCodeAt(0)] = 63

/** UTF-8 bytes of a text; lone surrogates become U+FFFD. */
export const utf8Bytes = (text: string): Uint8Array => {
  const bytes: number[] = []
  for (const character of text) {
    let code = character.codePointAt(0) ?? 0
    if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63))
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
  }
  return Uint8Array.from(bytes)
}

const SMALLEST = [0, 0, 0x80, 0x800, 0x10000]

/** The text that the bytes spell in UTF-8; null where they do not. */
export const utf8Text = (bytes: Uint8Array): string | null => {
  const parts: string[] = []
  let text = ''
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] as number
    const length = first < 0x80 ? 1 : first >> 5 === 6 ? 2 : first >> 4 === 14 ? 3 : first >> 3 === 30 ? 4 : 0
    if (length === 0 || at + length > bytes.length) return null
    let code = length === 1 ? first : first & (0xff >> (length + 1))
    for (let next = 1; next < length; next++) {
      const byte = bytes[at + next] as number
      if (byte >> 6 !== 2) return null
      code = (code << 6) | (byte & 63)
    }
    if (code < (SMALLEST[length] as number) || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null
    text += String.fromCodePoint(code)
    if (text.length > 4096) {
      parts.push(text)
      text = ''
    }
    at += length
  }
  return parts.join('') + text
}

/** Base64 with padding, standard alphabet. */
export const toBase64 = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [a, b, c] = [bytes[at] as number, bytes[at + 1], bytes[at + 2]]
    const word = (a << 16) | ((b ?? 0) << 8) | (c ?? 0)
    text += ALPHABET.charAt(word >> 18) + ALPHABET.charAt((word >> 12) & 63)
    text +=
      (b === undefined ? '=' : ALPHABET.charAt((word >> 6) & 63)) + (c === undefined ? '=' : ALPHABET.charAt(word & 63))
  }
  return text
}

/** The six bits of a base64 character in either alphabet; -1 for any other, and behind the end. */
export const sextetAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return code < 128 ? (SEXTETS[code] as number) : -1
}

/** The first two bytes of base64 as one number; negative where there are none. */
export const peekBase64 = (text: string): number =>
  (sextetAt(text, 0) << 10) | (sextetAt(text, 1) << 4) | (sextetAt(text, 2) >> 2)

/** Bytes of base64 in either alphabet, padded or not; null for anything else. */
export const fromBase64 = (text: string): Uint8Array | null => {
  const bare = text.replace(/=+$/, '')
  if (bare.length % 4 === 1 || text.length - bare.length > 2) return null
  const bytes = new Uint8Array(Math.floor((bare.length * 3) / 4))
  let word = 0
  let bits = 0
  let to = 0
  for (let at = 0; at < bare.length; at++) {
    const sextet = sextetAt(bare, at)
    if (sextet < 0) return null
    word = ((word << 6) | sextet) & 0xffffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[to++] = (word >> bits) & 0xff
    }
  }
  return bytes
}

const HEX_DIGITS = '0123456789abcdef'
const NIBBLES = new Int8Array(128).fill(-1)
for (let index = 0; index < 16; index++) {
  NIBBLES[HEX_DIGITS.charCodeAt(index)] = index
  NIBBLES[HEX_DIGITS.toUpperCase().charCodeAt(index)] = index
}

/** Lower-case hexadecimal. */
export const toHex = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += HEX_DIGITS.charAt(byte >> 4) + HEX_DIGITS.charAt(byte & 15)
  return text
}

const nibbleAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return code < 128 ? (NIBBLES[code] as number) : -1
}

/** The first two bytes of hexadecimal digits as one number; negative where there are none. */
export const peekHex = (text: string): number =>
  (nibbleAt(text, 0) << 12) | (nibbleAt(text, 1) << 8) | (nibbleAt(text, 2) << 4) | nibbleAt(text, 3)

/** Bytes of an even run of hexadecimal digits; null for anything else. */
export const fromHex = (text: string): Uint8Array | null => {
  if (text.length % 2 === 1) return null
  const bytes = new Uint8Array(text.length / 2)
  for (let at = 0; at < bytes.length; at++) {
    const [high, low] = [nibbleAt(text, at * 2), nibbleAt(text, at * 2 + 1)]
    if (high < 0 || low < 0) return null
    bytes[at] = (high << 4) | low
  }
  return bytes
}

/** Percent-encodes as scripts do it; lone surrogates, which they refuse, become U+FFFD. */
export const percentEncode = (text: string): string => encodeURIComponent(utf8Text(utf8Bytes(text)) ?? '')

/** Percent-decodes what can be decoded and leaves the rest as it is; never throws. `plus` reads `+` as a space. */
export const percentDecode = (text: string, plus = false): string => {
  const spaced = plus ? text.replaceAll('+', ' ') : text
  if (!spaced.includes('%')) return spaced
  const unescaped = spaced.replace(/%u([0-9a-f]{4})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  try {
    return decodeURIComponent(unescaped)
  } catch {
    return unescaped.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
      try {
        return decodeURIComponent(run)
      } catch {
        return run
      }
    })
  }
}

/** Whether a decoded text reads like text: no control characters but line ends and tabs. */
export const isReadable = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 127 || code === 0xfffd) return false
  }
  return true
}
