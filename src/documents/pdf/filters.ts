import { Unzlib } from 'fflate'
import { type Dictionary, Name, type PdfObject } from './objects'

/** Bytes that one stream may become: a policy's pages are thousands, a bomb is not worth more. */
const MOST = 20_000_000

/** What could be inflated before the end, the bound or the first fault: a cut stream still has its words. */
const inflate = (bytes: Uint8Array): Uint8Array => {
  const parts: Uint8Array[] = []
  let length = 0
  const unzlib = new Unzlib((part) => {
    length += part.length
    if (length > MOST) throw new RangeError('stream too long')
    parts.push(part)
  })
  const step = 65_536
  try {
    for (let at = 0; at < bytes.length; at += step)
      unzlib.push(bytes.subarray(at, at + step), at + step >= bytes.length)
  } catch {
    // What came before the fault is given.
  }
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const paeth = (left: number, up: number, corner: number): number => {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}

/** PNG's filters, each row beginning with its own (ISO 32000-1, 7.4.4.4): tables of objects are written so. */
const unpredict = (bytes: Uint8Array, columns: number, pixel: number): Uint8Array => {
  const rows = Math.floor(bytes.length / (columns + 1))
  const out = new Uint8Array(rows * columns)
  for (let row = 0; row < rows; row++) {
    const kind = bytes[row * (columns + 1)]
    for (let x = 0; x < columns; x++) {
      const at = row * columns + x
      const left = x >= pixel ? (out[at - pixel] as number) : 0
      const up = row > 0 ? (out[at - columns] as number) : 0
      const corner = row > 0 && x >= pixel ? (out[at - columns - pixel] as number) : 0
      const add = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][kind ?? 0] ?? 0
      out[at] = (bytes[row * (columns + 1) + 1 + x] as number) + add
    }
  }
  return out
}

const ascii85 = (bytes: Uint8Array): Uint8Array => {
  const out: number[] = []
  let group: number[] = []
  const flush = (count: number): void => {
    let value = 0
    for (let i = 0; i < 5; i++) value = value * 85 + (group[i] ?? 84)
    for (let i = 0; i < count; i++) out.push(Math.floor(value / 256 ** (3 - i)) & 255)
    group = []
  }
  for (const byte of bytes) {
    if (byte === 0x7e) break
    if (byte === 0x7a && group.length === 0) out.push(0, 0, 0, 0)
    else if (byte >= 0x21 && byte <= 0x75) group.push(byte - 0x21)
    if (group.length === 5) flush(4)
  }
  if (group.length > 1) flush(group.length - 1)
  return Uint8Array.from(out)
}

const asciiHex = (bytes: Uint8Array): Uint8Array => {
  let text = new TextDecoder('latin1')
    .decode(bytes)
    .replace(/>.*$/s, '')
    .replace(/[^0-9a-f]/gi, '')
  if (text.length % 2 === 1) text += '0'
  return Uint8Array.from({ length: text.length / 2 }, (_, i) => Number.parseInt(text.slice(2 * i, 2 * i + 2), 16))
}

/** Codes of nine to twelve bits, the first 256 bytes themselves, 256 begins anew, 257 ends. */
const lzw = (bytes: Uint8Array, early: number): Uint8Array => {
  const out: number[] = []
  let table: number[][] = []
  const reset = (): void => {
    table = Array.from({ length: 258 }, (_, code) => (code < 256 ? [code] : []))
  }
  reset()
  let bits = 0
  let held = 0
  let width = 9
  let before: number[] | null = null
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfffff
    bits += 8
    if (bits < width) continue
    bits -= width
    const code = (held >> bits) & ((1 << width) - 1)
    if (code === 257 || out.length > MOST) break
    if (code === 256) {
      reset()
      width = 9
      before = null
      continue
    }
    const entry: number[] | undefined = table[code] ?? (before ? [...before, before[0] as number] : undefined)
    if (!entry) break
    for (const one of entry) out.push(one)
    if (before) table.push([...before, entry[0] as number])
    before = entry
    const size = table.length + early
    if (size >= 2048) width = 12
    else if (size >= 1024) width = 11
    else if (size >= 512) width = 10
  }
  return Uint8Array.from(out)
}

const numberIn = (parameters: PdfObject | undefined, key: string, usual: number): number => {
  const value = parameters instanceof Map ? parameters.get(key) : undefined
  return typeof value === 'number' ? value : usual
}

const predicted = (bytes: Uint8Array, parameters: PdfObject | undefined): Uint8Array => {
  if (numberIn(parameters, 'Predictor', 1) < 10) return bytes
  const pixel = Math.max(1, (numberIn(parameters, 'Colors', 1) * numberIn(parameters, 'BitsPerComponent', 8)) >> 3)
  const columns = numberIn(parameters, 'Columns', 1) * pixel
  return unpredict(bytes, columns, pixel)
}

const asList = (value: PdfObject | undefined): PdfObject[] => {
  if (Array.isArray(value)) return value
  return value === undefined || value === null ? [] : [value]
}

/** A stream's bytes with its filters undone; null where one is for pictures or is not known. `resolve` follows references. */
export const decodeStream = (
  dictionary: Dictionary,
  raw: Uint8Array,
  resolve: (object: PdfObject | undefined) => PdfObject,
): Uint8Array | null => {
  const filters = asList(resolve(dictionary.get('Filter') ?? dictionary.get('F'))).map(resolve)
  const parameters = asList(resolve(dictionary.get('DecodeParms') ?? dictionary.get('DP')))
  let bytes = raw
  for (const [index, filter] of filters.entries()) {
    const given = resolve(parameters[index])
    const name = filter instanceof Name ? filter.name : ''
    if (name === 'FlateDecode' || name === 'Fl') bytes = predicted(inflate(bytes), given)
    else if (name === 'LZWDecode' || name === 'LZW')
      bytes = predicted(lzw(bytes, numberIn(given, 'EarlyChange', 1)), given)
    else if (name === 'ASCII85Decode' || name === 'A85') bytes = ascii85(bytes)
    else if (name === 'ASCIIHexDecode' || name === 'AHx') bytes = asciiHex(bytes)
    else return null
  }
  return bytes
}
