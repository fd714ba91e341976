/** Character sets by the number with which a code names one (ECI, AIM ITS/04-023). */
const CHARSETS: Record<number, string> = {
  1: 'iso-8859-1',
  2: 'windows-1252',
  3: 'iso-8859-1',
  4: 'iso-8859-2',
  5: 'iso-8859-3',
  6: 'iso-8859-4',
  7: 'iso-8859-5',
  8: 'iso-8859-6',
  9: 'iso-8859-7',
  10: 'iso-8859-8',
  20: 'shift_jis',
  21: 'windows-1250',
  22: 'windows-1251',
  23: 'windows-1252',
  25: 'utf-16be',
  26: 'utf-8',
  28: 'big5',
  29: 'gb18030',
  30: 'euc-kr',
  32: 'gb18030',
}

/** Whether most letters beyond ASCII are pairs of GB 2312, as common Chinese words are. */
const isChinese = (bytes: Uint8Array): boolean => {
  let pairs = 0
  let common = 0
  for (let at = 0; at + 1 < bytes.length; at++) {
    const [lead = 0, trail = 0] = bytes.subarray(at, at + 2)
    if (lead < 0x80) continue
    pairs++
    if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1) common++
    at++
  }
  return common * 2 > pairs
}

/** What is tried where a code names none: most write UTF-8, older Chinese ones GBK, and the standard's own is Shift JIS. */
const guessesFor = (bytes: Uint8Array): string[] =>
  isChinese(bytes) ? ['utf-8', 'gb18030', 'shift_jis'] : ['utf-8', 'shift_jis', 'gb18030']

const decodeAs = (charset: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The text of a code's bytes. */
export const codeText = (bytes: Uint8Array, eci?: number): string => {
  const named = eci === undefined ? undefined : CHARSETS[eci]
  for (const charset of [...(named ? [named] : []), ...guessesFor(bytes)]) {
    const text = decodeAs(charset, bytes)
    if (text !== null) return text
  }
  return new TextDecoder('windows-1252').decode(bytes)
}
