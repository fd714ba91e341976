const isText = (code: number): boolean =>
  code === 9 || code === 10 || code === 13 || (code >= 32 && code < 0xd800 && code !== 127)

/**
 * Whether the first two codes of an LZ-String stream spell text (or one character and the end). `bits` is how many bits
 * each symbol carries, `numberOf` a symbol's number (negative for none). Most identifiers fail here, before anything
 * is unpacked.
 */
export const startsAsLz = (text: string, bits: number, numberOf: (code: number) => number): boolean => {
  // The first code is 0 or 1, its lowest bit first: most identifiers end here.
  const first = numberOf(text.charCodeAt(0))
  if (!(first >= 0) || ((first >> (bits - 2)) & 1) === 1) return false
  let at = 0
  const next = (count: number): number => {
    let value = 0
    for (let bit = 0; bit < count; bit++, at++) {
      const symbol = numberOf(text.charCodeAt(Math.floor(at / bits)))
      if (!(symbol >= 0)) return -1
      value |= ((symbol >> (bits - 1 - (at % bits))) & 1) << bit
    }
    return value
  }
  const literal = (code: number): boolean => (code === 0 || code === 1) && isText(next(code === 0 ? 8 : 16))
  if (!literal(next(2))) return false
  const second = next(3)
  return second === 2 || second === 3 || second === 4 || literal(second)
}

/** How many blocks of 256 code units, beside those of ASCII, Chinese, Japanese and Korean, a text has units of: texts have few. */
export const oddBlocks = (text: string): number => {
  const blocks = new Set<number>()
  for (let at = 0; at < text.length && blocks.size < 3; at++) {
    const code = text.charCodeAt(at)
    const isUsual =
      (code >= 32 && code < 127) ||
      (code >= 0x2000 && code < 0xa000) ||
      (code >= 0xac00 && code < 0xd7b0) ||
      code >= 0xff00
    if (!isUsual) blocks.add(code >> 8)
  }
  return blocks.size
}
