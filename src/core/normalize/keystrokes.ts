/** Texts that a JSON body spells one character a member, as logs of keys do: by the member's name, and all of them together. */
export interface Keystrokes {
  /** The member's name; null for what has several, or none. */
  name: string | null
  text: string
}

const MEMBER = /"([^"\\]{1,30})"\s*:\s*"([^"\\])"(?=\s*[,}])/gu
const LAST_IN_ROW = /,\s*"([^"\\])"\s*\]/gu
const CODE = /"([^"\\]{1,30})"\s*:\s*(\d{2,5})(?=\s*[,}])/g
/** Fewer characters are any. */
const LEAST = 6
const MOST_COLUMNS = 50
/** Characters of a body that is looked through; a longer one is no log of what somebody has just typed. */
const MOST_CHARACTERS = 300_000
/** Of characters that are typed. */
const [LEAST_CODE, MOST_CODE] = [32, 0x9fff]

const columnsOf = (pairs: Iterable<readonly [name: string, text: string]>): Keystrokes[] => {
  const columns = new Map<string, string>()
  for (const [name, text] of pairs)
    if (columns.has(name) || columns.size < MOST_COLUMNS) columns.set(name, (columns.get(name) ?? '') + text)
  return Array.from(columns, ([name, text]) => ({ name, text }))
}

const characterOf = (code: string): string =>
  Number(code) >= LEAST_CODE && Number(code) <= MOST_CODE ? String.fromCharCode(Number(code)) : '\n'

/** What a body in JSON spells so: `[{"key":"1","t":3},{"key":"3","t":9}…]`, with codes in the place of characters, or as rows. */
export const keystrokesIn = (body: string): Keystrokes[] => {
  if (body.length > MOST_CHARACTERS) return []
  const members = Array.from(body.matchAll(MEMBER), ([, name = '', text = '']) => [name, text] as const)
  const codes = Array.from(body.matchAll(CODE), ([, name = '', code = '']) => [name, characterOf(code)] as const)
  const rows = Array.from(body.matchAll(LAST_IN_ROW), ([, text = '']) => text).join('')
  return [
    ...columnsOf(members),
    ...columnsOf(codes),
    { name: null, text: members.map(([, text]) => text).join('') },
    { name: null, text: rows },
  ].filter(({ text }) => text.length >= LEAST)
}
