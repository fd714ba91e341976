import { isReadable } from './encodings'

/** A text of one character a byte. */
export const latin1 = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}

/** Text in UTF-16 in either order, told by its mark or by the zeros between the letters of markup; null for other bytes. */
const utf16 = (bytes: Uint8Array): string | null => {
  const [first, second] = [bytes[0], bytes[1]]
  if (bytes.length < 4 || bytes.length % 2 === 1) return null
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  if (!isMarked && (first === 0) === (second === 0)) return null
  const low = first === 0xfe || first === 0 ? 1 : 0
  let text = ''
  for (let at = isMarked ? 2 : 0; at < bytes.length; at += 2)
    text += String.fromCharCode((bytes[at + low] as number) | ((bytes[at + 1 - low] as number) << 8))
  return isReadable(text) ? text : null
}

/** The text that bytes spell in one of the charsets that pages use beside UTF-8; null where they spell none. */
export const readCharset = (
  bytes: Uint8Array,
  decodeGbk: ((bytes: Uint8Array) => string | null) | undefined,
): { text: string; name: string } | null => {
  const wide = utf16(bytes)
  if (wide !== null) return { text: wide, name: 'utf-16' }
  const text = decodeGbk?.(bytes) ?? null
  return text !== null && isReadable(text) ? { text, name: 'gbk' } : null
}
