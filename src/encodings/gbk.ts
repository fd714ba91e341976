// Every browser and Node have it; the types of this layer know neither.
declare const TextDecoder: new (label: string, options?: { fatal?: boolean }) => { decode(bytes: Uint8Array): string }

const [FIRST, LAST] = [0x81, 0xfe]
const [LOW, COLUMNS] = [0x40, 191]
const LINE = 10
/** Of Chinese characters in daily use; rows are asked from here on. */
const USUAL = 0xb0
const ROWS = LAST - FIRST + 1

/** Two bytes of each code unit, as one number; zero for none, and for those whose row is not read yet. */
const table = new Uint16Array(0x10000)
let rowsRead = 0

const decoder = new TextDecoder('gbk')

/** The platform decodes GBK but does not encode it: a row of its two-byte table is read backwards, each pair on a line. */
const readRow = (row: number): void => {
  const bytes = new Uint8Array(COLUMNS * 3)
  for (let at = 0; at < bytes.length; at += 3) {
    bytes[at] = row
    bytes[at + 1] = LOW + at / 3
    bytes[at + 2] = LINE
  }
  const text = decoder.decode(bytes)
  let from = 0
  for (let column = 0; column < COLUMNS; column++) {
    const end = text.indexOf('\n', from)
    const code = text.charCodeAt(from)
    if (end === from + 1 && code !== 0xfffd && table[code] === 0) table[code] = (row << 8) | (LOW + column)
    from = end + 1
  }
}

/** The two bytes of a code unit; zero for none. */
const pairOf = (code: number): number => {
  while (table[code] === 0 && rowsRead < ROWS) readRow(FIRST + ((USUAL - FIRST + rowsRead++) % ROWS))
  return table[code] as number
}

/** Bytes of a text in GBK; null where it has a character that GBK lacks. */
export const encodeGbk = (text: string): Uint8Array | null => {
  const bytes: number[] = []
  for (const character of text) {
    const code = character.charCodeAt(0)
    if (code < 0x80) bytes.push(code)
    else {
      const pair = character.length === 1 ? pairOf(code) : 0
      if (pair === 0) return null
      bytes.push(pair >> 8, pair & 0xff)
    }
  }
  return Uint8Array.from(bytes)
}

/** The text that bytes spell in GBK; null where they do not. */
export const decodeGbk = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('gbk', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
