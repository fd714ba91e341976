import { Keyword, Name, type PdfObject, Reader } from './objects'

/** How the codes of a string are told apart, and what each means. */
export interface CodeMap {
  /** Bytes of a code, by the ranges that the map declares; the first that fits counts. */
  ranges: { bytes: number; low: number; high: number }[]
  texts: Map<number, string>
}

/** Codes that a range may stand for: more than a font has is a file that means harm. */
const MOST = 70_000

const numberOf = (bytes: Uint8Array): number => bytes.reduce((value, byte) => value * 256 + byte, 0)

const utf16 = new TextDecoder('utf-16be')

const bytesIn = (objects: readonly PdfObject[]): Uint8Array[] | null =>
  objects.every((object) => object instanceof Uint8Array) ? (objects as Uint8Array[]) : null

const addRange = (texts: Map<number, string>, low: number, high: number, target: PdfObject): void => {
  const last = Math.min(high, low + MOST)
  if (Array.isArray(target)) {
    for (let code = low; code <= last; code++) {
      const one = target[code - low]
      if (one instanceof Uint8Array) texts.set(code, utf16.decode(one))
    }
    return
  }
  if (!(target instanceof Uint8Array) || target.length === 0) return
  const head = utf16.decode(target)
  const points = [...head]
  const begin = points.at(-1)?.codePointAt(0) ?? 0
  const before = points.slice(0, -1).join('')
  for (let code = low; code <= last && begin + code - low <= 0x10ffff; code++)
    texts.set(code, before + String.fromCodePoint(begin + code - low))
}

/** Reads a ToUnicode map (ISO 32000-1, 9.10.3): a program, of which only the tables are looked at. */
export const readCodeMap = (bytes: Uint8Array): CodeMap => {
  const map: CodeMap = { ranges: [], texts: new Map() }
  const reader = new Reader(bytes)
  let stack: PdfObject[] = []
  while (!reader.isAtEnd && map.texts.size < MOST) {
    const object = reader.read()
    if (!(object instanceof Keyword)) {
      stack.push(object)
      continue
    }
    const rows = stack.filter((one) => !(one instanceof Name))
    if (object.word === 'endcodespacerange')
      for (let i = 0; i + 1 < rows.length; i += 2) {
        const pair = bytesIn(rows.slice(i, i + 2))
        if (pair?.[0] && pair[1])
          map.ranges.push({ bytes: pair[0].length, low: numberOf(pair[0]), high: numberOf(pair[1]) })
      }
    if (object.word === 'endbfchar')
      for (let i = 0; i + 1 < rows.length; i += 2) {
        const pair = bytesIn(rows.slice(i, i + 2))
        if (pair?.[0] && pair[1]) map.texts.set(numberOf(pair[0]), utf16.decode(pair[1]))
      }
    if (object.word === 'endbfrange')
      for (let i = 0; i + 2 < rows.length; i += 3) {
        const ends = bytesIn(rows.slice(i, i + 2))
        if (ends?.[0] && ends[1]) addRange(map.texts, numberOf(ends[0]), numberOf(ends[1]), rows[i + 2] as PdfObject)
      }
    stack = []
  }
  return map
}
