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

/** What is tried where a code names none: most write UTF-8, older Chinese ones GBK. */
const GUESSES = ['utf-8', 'gb18030']

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
  for (const charset of named ? [named, ...GUESSES] : GUESSES) {
    const text = decodeAs(charset, bytes)
    if (text !== null) return text
  }
  return new TextDecoder('windows-1252').decode(bytes)
}
