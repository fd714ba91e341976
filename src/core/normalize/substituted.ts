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
