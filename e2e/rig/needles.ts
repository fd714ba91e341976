import { CODES } from './codes'
import { HASHES } from './hashes'
import { PEOPLE, TYPED } from './typed'

/** Shorter texts stand anywhere by accident. */
const LEAST = 6

/** Everything that was typed, in every way to write it, as it stands in a text and as it stands in JSON. */
const needles = new Map(
  PEOPLE.flatMap((who) =>
    Object.entries({ ...CODES, ...HASHES }).flatMap(([way, turn]) => {
      const text = turn(TYPED[who].value).trim()
      return [text, encodeURIComponent(text), JSON.stringify(text).slice(1, -1)]
        .filter(({ length }) => length >= LEAST)
        .map((needle): [string, string] => [needle, `${who} ${way}`])
    }),
  ),
)

/** Whose data stand in a text, and how; empty where none. */
export const foundIn = (text: string): string[] => [
  ...new Set([...needles].flatMap(([needle, name]) => (text.includes(needle) ? [name] : []))),
]

export const needleCount = needles.size
