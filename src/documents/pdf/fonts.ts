import { type CodeMap, readCodeMap } from './cmap'
import { charsetOf, glyphText } from './encodings'
import type { PdfFile } from './file'
import { type Dictionary, Name, type PdfObject, Stream } from './objects'

/** A shown code: its character, null where the font does not tell, and how far it moves on, in thousandths of the size. */
export interface Shown {
  text: string | null
  width: number
  /** Word spacing goes with the one-byte code 32 alone. */
  isSpace: boolean
}

export type Font = (bytes: Uint8Array) => Shown[]

const USUAL_WIDTH = 1000
const SIMPLE_WIDTH = 500

const toUnicode = (file: PdfFile, font: Dictionary): CodeMap | null => {
  const stream = file.resolve(font.get('ToUnicode'))
  const bytes = stream instanceof Stream ? file.bytesOf(stream) : null
  return bytes ? readCodeMap(bytes) : null
}

/** Widths of a composite font: `first [w w w]` and `first last w` (ISO 32000-1, 9.7.4.3). */
const readWidths = (file: PdfFile, given: PdfObject): Map<number, number> => {
  const widths = new Map<number, number>()
  if (!Array.isArray(given)) return widths
  const items = given.map(file.resolve)
  for (let i = 0; i + 1 < items.length; ) {
    const first = items[i]
    const second = items[i + 1]
    if (typeof first !== 'number') break
    if (Array.isArray(second)) {
      for (const [offset, width] of second.map(file.resolve).entries())
        if (typeof width === 'number') widths.set(first + offset, width)
      i += 2
      continue
    }
    const width = items[i + 2]
    if (typeof second !== 'number' || typeof width !== 'number') break
    for (let code = first; code <= Math.min(second, first + 65_535); code++) widths.set(code, width)
    i += 3
  }
  return widths
}

/** Bytes of the next code: as the map's ranges say, else two. */
const lengthAt = (bytes: Uint8Array, at: number, ranges: CodeMap['ranges']): number => {
  let code = 0
  for (let length = 1; length <= 4 && at + length <= bytes.length; length++) {
    code = code * 256 + (bytes[at + length - 1] as number)
    if (ranges.some((range) => range.bytes === length && code >= range.low && code <= range.high)) return length
  }
  return 2
}

/** In GBK, Big5 and the like a byte from 0x81 on begins a pair. */
const lengthInCharset = (charset: string, bytes: Uint8Array, at: number): number => {
  if (charset === 'utf-16be') {
    const high = bytes[at] as number
    return high >= 0xd8 && high <= 0xdb ? 4 : 2
  }
  return (bytes[at] as number) >= 0x81 ? 2 : 1
}

const compositeFont = (file: PdfFile, font: Dictionary): Font => {
  const map = toUnicode(file, font)
  const encoding = file.resolve(font.get('Encoding'))
  const charset = encoding instanceof Name ? charsetOf(encoding.name) : null
  const [given] = [file.resolve(font.get('DescendantFonts'))].flat()
  const descendant = file.dictionary(given as PdfObject)
  // Of a map that is named the numbers of the glyphs are not known here, and with them their widths.
  const widths = charset ? new Map<number, number>() : readWidths(file, file.resolve(descendant?.get('W')))
  const usual = file.resolve(descendant?.get('DW'))
  const width = typeof usual === 'number' ? usual : USUAL_WIDTH
  const decoder = charset ? new TextDecoder(charset) : null
  return (bytes) => {
    const shown: Shown[] = []
    for (let at = 0; at < bytes.length; ) {
      const length = charset ? lengthInCharset(charset, bytes, at) : lengthAt(bytes, at, map?.ranges ?? [])
      const piece = bytes.subarray(at, at + length)
      const code = piece.reduce((value, byte) => value * 256 + byte, 0)
      shown.push({
        text: map?.texts.get(code) ?? decoder?.decode(piece) ?? null,
        width: widths.get(code) ?? (charset && length === 1 ? SIMPLE_WIDTH : width),
        isSpace: length === 1 && code === 32,
      })
      at += length
    }
    return shown
  }
}

const BASES: Record<string, string> = { MacRomanEncoding: 'macintosh' }

/** Characters of a simple font's 256 codes: its base encoding with the glyphs that it names otherwise. */
const simpleTexts = (file: PdfFile, font: Dictionary): (string | null)[] => {
  const encoding = file.resolve(font.get('Encoding'))
  const given = encoding instanceof Map ? file.resolve(encoding.get('BaseEncoding')) : encoding
  const base = new TextDecoder(BASES[given instanceof Name ? given.name : ''] ?? 'windows-1252')
  const texts: (string | null)[] = Array.from({ length: 256 }, (_, code) => base.decode(Uint8Array.of(code)))
  const differences = encoding instanceof Map ? file.resolve(encoding.get('Differences')) : null
  let code = 0
  for (const one of Array.isArray(differences) ? differences.map(file.resolve) : [])
    if (typeof one === 'number') code = one
    else if (one instanceof Name) texts[code++] = glyphText(one.name)
  return texts
}

const simpleFont = (file: PdfFile, font: Dictionary): Font => {
  const map = toUnicode(file, font)
  const texts = simpleTexts(file, font)
  const first = file.resolve(font.get('FirstChar'))
  const widths = file.resolve(font.get('Widths'))
  return (bytes) =>
    [...bytes].map((code) => {
      const width = Array.isArray(widths) && typeof first === 'number' ? file.resolve(widths[code - first]) : null
      return {
        text: map?.texts.get(code) ?? texts[code] ?? null,
        width: typeof width === 'number' ? width : SIMPLE_WIDTH,
        isSpace: code === 32,
      }
    })
}

/** What a font makes of the bytes of a string. */
export const readFont = (file: PdfFile, font: Dictionary): Font => {
  const subtype = file.resolve(font.get('Subtype'))
  return subtype instanceof Name && subtype.name === 'Type0' ? compositeFont(file, font) : simpleFont(file, font)
}
