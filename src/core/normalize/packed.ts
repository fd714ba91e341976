/** Inflates gzip, zlib, raw deflate or what is in a ZIP archive, up to a number of bytes; null where it is none or too large. */
export type Inflate = (bytes: Uint8Array, limit: number) => Uint8Array | null

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** A ZIP archive, by the head of its first file. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

/** So far into a body a frame's own header may reach, and so many places in it are tried. */
const [MAX_HEADER, MAX_TRIES] = [256, 4]

/** Where gzip begins in bytes behind a header of another kind (RFC 1952: its mark, deflate, no reserved flag). */
export const gzipsIn = (bytes: Uint8Array): number[] => {
  const places: number[] = []
  for (let at = 1; at < Math.min(bytes.length - 18, MAX_HEADER) && places.length < MAX_TRIES; at++)
    if (bytes[at] === 0x1f && bytes[at + 1] === 0x8b && bytes[at + 2] === 8 && (bytes[at + 3] as number) < 32)
      places.push(at)
  return places
}

/** Unpacked bytes with the name of their form; null where they are not packed or the means are missing. */
export const inflated = (
  bytes: Uint8Array,
  inflate: Inflate | null,
  limit: number,
): { bytes: Uint8Array; name: string } | null => {
  if (inflate === null || bytes.length < 6) return null
  const plain = inflate(bytes, limit)
  return plain === null || plain.length < 3
    ? null
    : { bytes: plain, name: isGzip(bytes) ? 'gzip' : isZip(bytes) ? 'zip' : 'deflate' }
}

/** The last block of raw deflate, by fixed or dynamic codes: short texts have no other. */
export const mayBeDeflate = (first: number): boolean => (first & 7) === 3 || (first & 7) === 5

export type Prospect = 'text' | 'packed' | 'maybe' | 'none'

/** What bytes can be by the first two: text, packed by a format with a mark, packed without one, or neither. */
export const promiseOf = (first: number, second: number): Prospect => {
  if ((first === 0x1f && second === 0x8b) || ((first & 15) === 8 && ((first << 8) | second) % 31 === 0)) return 'packed'
  const begins = first < 128 ? isPrinted(first) : first >= 0xc2 && first < 0xf5
  const goesOn = first < 128 ? isPrinted(second) || (second >= 0xc2 && second < 0xf5) : second >> 6 === 2
  if (begins && goesOn) return 'text'
  return mayBeDeflate(first) ? 'maybe' : 'none'
}

const isPrinted = (code: number): boolean => (code >= 32 && code < 127) || code === 9 || code === 10 || code === 13
