import glyphs from './glyphs.json'

/** Code maps that Chinese, Japanese and Korean writers name instead of enclosing one, by the encoding of their codes. */
const NAMED: readonly (readonly [RegExp, string])[] = [
  [/^Uni.*(?:UCS2|UTF16)/, 'utf-16be'],
  [/^Uni.*UTF8/, 'utf-8'],
  [/^GB/, 'gb18030'],
  [/^(?:B5|ETen|HKscs|ETHK|CNS)/, 'big5'],
  [/^(?:90|83pv|Add|Ext|EUC-H|EUC-V|H$|V$)/, 'shift_jis'],
  [/^KSC/, 'euc-kr'],
]

/** The character set whose codes a predefined map takes; null for one that says nothing of characters (`Identity-H`). */
export const charsetOf = (map: string): string | null => NAMED.find(([pattern]) => pattern.test(map))?.[1] ?? null

const NAMES = new Map<string, string>(Object.entries(glyphs))

/** The character of a glyph's name (`A`, `comma`, `uni4E2D`, `u1F600`); null for names that say nothing, such as `g12`. */
export const glyphText = (name: string): string | null => {
  const known = NAMES.get(name)
  if (known !== undefined) return known
  if (/^[A-Za-z]$/.test(name)) return name
  const hex = /^(?:uni([0-9A-F]{4})|u([0-9A-F]{4,6}))(?:\..*)?$/.exec(name)
  const point = hex ? Number.parseInt(hex[1] ?? hex[2] ?? '', 16) : Number.NaN
  return point <= 0x10ffff ? String.fromCodePoint(point) : null
}
