// Every browser and Node have it; the types of this layer know neither.
declare const TextDecoder: new (label: string, options?: { fatal?: boolean }) => { decode(bytes: Uint8Array): string }

let table: Map<string, number> | null = null

/** The platform decodes GBK but does not encode it: its two-byte table, read backwards, once. */
const readTable = (): Map<string, number> => {
  const read = new Map<string, number>()
  const decoder = new TextDecoder('gbk')
  for (let high = 0x81; high <= 0xfe; high++)
    for (let low = 0x40; low <= 0xfe; low++) {
      if (low === 0x7f) continue
      const text = decoder.decode(Uint8Array.of(high, low))
      if (text.length === 1 && text !== '\ufffd' && !read.has(text)) read.set(text, (high << 8) | low)
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
      const pair = table.get(character)
      if (pair === undefined) return null
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
