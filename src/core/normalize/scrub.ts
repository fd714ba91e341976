import type { KnownValue } from '../model/engine'
import { percentDecode } from './encodings'
import { fold } from './fold'

const LEAST = 4

const spellings = (known: readonly KnownValue[]): string[] => [
  ...new Set(
    known.map((one) => fold(one.value.trim())).filter((value) => value.length >= LEAST && !/^[a-z]{1,5}$/.test(value)),
  ),
]

/**
 * The last lock on what leaves the analysis: a text that still has a known value in it (a JSON key that is a phone
 * number) loses it. Values shorter than four characters could be part of any word and are left.
 */
export const createScrubber = (known: readonly KnownValue[]) => {
  const values = spellings(known)
  const cut = (text: string): string => {
    if (values.length === 0 || text === '') return text
    let rest = text
    let low = fold(rest)
    for (const value of values) {
      for (let at = low.indexOf(value); at >= 0; at = low.indexOf(value)) {
        rest = `${rest.slice(0, at)}[…]${rest.slice(at + value.length)}`
        low = fold(rest)
      }
    }
    return rest
  }
  /** As `cut`, also where the value is percent-encoded; then the whole text goes. */
  const cutEncoded = (text: string): string => {
    const once = cut(text)
    const decoded = percentDecode(percentDecode(once))
    return decoded !== once && cut(decoded) !== decoded ? '[masked]' : once
  }
  return { cut, cutEncoded }
}
