import { fromBase64, isReadable, toBase64, utf8Bytes, utf8Text } from './encodings'
import { coreForms } from './spellings'

/** A base64 so long, in which so many characters come again, has its pattern in common with no other text by accident. */
const [LEAST, MOST, LEAST_AGAIN] = [15, 120, 5]

/** Where each character of a text stood first: the same for texts that differ in their alphabet alone. */
const patternOf = (text: string): string => {
  const seen = new Map<string, number>()
  return [...text]
    .map((character, at) => {
      const first = seen.get(character) ?? at
      seen.set(character, first)
      return first
    })
    .join()
}

const isTelling = (text: string): boolean =>
  text.length >= LEAST && text.length <= MOST && text.length - new Set(text).size >= LEAST_AGAIN

/** What is readable by the usual alphabet is something else. */
const isUsual = (text: string): boolean => {
  const bytes = fromBase64(text)
  const plain = bytes === null ? null : utf8Text(bytes)
  return plain !== null && isReadable(plain)
}

/**
 * Finds known values in base64 of an alphabet of the script's own, as whole values: which of its characters are the same
 * stays, whatever they are. Gives the numbers of the values.
 */
export const createSubstitutedFinder = (values: readonly string[]): ((text: string) => readonly number[]) => {
  const byPattern = new Map<string, number[]>()
  const lengths = new Set<number>()
  values.forEach((value, index) => {
    for (const plain of coreForms(value)) {
      const bare = toBase64(utf8Bytes(plain)).replace(/=+$/, '')
      if (!isTelling(bare)) continue
      lengths.add(bare.length)
      const pattern = patternOf(bare)
      byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), index])
    }
  })
  return (text) => {
    const bare = text.replace(/=+$/, '')
    if (!lengths.has(bare.length) || !/^[\w+/.~*!$@-]+$/.test(bare)) return []
    const found = byPattern.get(patternOf(bare)) ?? []
    return found.length === 0 || isUsual(bare) ? [] : found
  }
}

/** A whole document in such a base64, as long as this; so many characters of it come again where a value stands. */
const [LEAST_DOCUMENT, MOST_DOCUMENT, LEAST_INSIDE] = [28, 4_000, 6]
const LEAST_HIDDEN = 8

interface Inside {
  index: number
  /** For each character the distance back to where the same one stood last; zero where it is new. */
  back: readonly number[]
  /** How many characters come again. */
  pairs: readonly number[]
}

/** What is base64 of a text of its own wherever it stands in a longer one: by where it may begin, the characters that are its alone. */
const wholeSextets = (bytes: Uint8Array): string[] =>
  [0, 1, 2].map((shift) => {
    const padded = new Uint8Array(shift + bytes.length)
    padded.set(bytes, shift)
    return toBase64(padded).slice(Math.ceil((shift * 8) / 6), Math.floor((padded.length * 8) / 6))
  })

const insideOf = (index: number, text: string): Inside | null => {
  const back = Array.from(text, (character, at) => (at === 0 ? 0 : at - text.lastIndexOf(character, at - 1)))
  const repeats = back.map((distance, at) => (distance > at ? 0 : distance))
  const pairs = repeats.flatMap((distance, at) => (distance === 0 ? [] : [at]))
  return pairs.length < LEAST_INSIDE ? null : { index, back: repeats, pairs }
}

const isInside = (text: string, from: number, { back, pairs }: Inside): boolean =>
  pairs.every((at) => text.charCodeAt(from + at) === text.charCodeAt(from + at - (back[at] as number))) &&
  new Set(text.slice(from, from + back.length)).size === back.length - pairs.length

/**
 * Finds known values as strings of a JSON document that is as a whole in base64 of an alphabet of the script's own: the quotes and
 * the colon around a value belong to its pattern. Gives the numbers of the values.
 */
export const createSubstitutedInside = (values: readonly string[]): ((text: string) => readonly number[]) => {
  const targets = values.flatMap((value, index) =>
    value.length < LEAST_HIDDEN
      ? []
      : wholeSextets(utf8Bytes(`":"${value}"`)).flatMap((text) => insideOf(index, text) ?? []),
  )
  return (text) => {
    if (targets.length === 0 || text.length < LEAST_DOCUMENT || text.length > MOST_DOCUMENT) return []
    const bare = text.trim().replace(/=+$/, '')
    if (!/^[\w+/.~*!$@-]+$/.test(bare)) return []
    const found = targets.filter((target) => {
      for (let from = 0; from + target.back.length <= bare.length; from++) if (isInside(bare, from, target)) return true
      return false
    })
    return found.length === 0 || isUsual(bare) ? [] : [...new Set(found.map(({ index }) => index))]
  }
}
