// Every browser and Node have it; the types of this layer know neither.
declare const TextDecoder: new (label: string, options?: { fatal?: boolean }) => { decode(bytes: Uint8Array): string }

const [FIRST, LAST] = [0x81, 0xfe]
const [LOW, ROW] = [0x40, 191]
const LINE = 10

/** Two bytes of each code unit, as one number; zero for none. */
let table: Uint16Array | null = null

/** The platform decodes GBK but does not encode it: its two-byte table, read backwards, once, each pair on a line. */
const readTable = (): Uint16Array => {
  const bytes = new Uint8Array((LAST - FIRST + 1) * ROW * 3)
  for (let at = 0; at < bytes.length; at += 3) {
    bytes[at] = FIRST + Math.floor(at / 3 / ROW)
    bytes[at + 1] = LOW + ((at / 3) % ROW)
    bytes[at + 2] = LINE
  }
  const text = new TextDecoder('gbk').decode(bytes)
  const read = new Uint16Array(0x10000)
  let from = 0
  for (let pair = 0; pair * 3 < bytes.length; pair++) {
    const end = text.indexOf('\n', from)
    const code = text.charCodeAt(from)
    if (end === from + 1 && code !== 0xfffd && read[code] === 0)
      read[code] = ((bytes[pair * 3] as number) << 8) | (bytes[pair * 3 + 1] as number)
    from = end + 1
  }
  return read
}

/** Bytes of a text in GBK; null where it has a character that GBK lacks. */
export const encodeGbk = (text: string): Uint8Array | null => {
  table ??= readTable()
  const bytes: number[] = []
  for (const character of text) {
    const code = character.charCodeAt(0)
    if (code < 0x80) bytes.push(code)
    else {
      const pair = character.length === 1 ? (table[code] as number) : 0
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
