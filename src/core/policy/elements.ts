import type { PolicyElement } from '../model/inspection'
import type { PolicyElementTest } from '../model/rule'
import { compilePattern } from './phrases'
import type { ReadingCopy } from './reading-copy'

/** The longest quote, characters. */
const QUOTE = 160
/** How near a voiding phrase must stand to a match, within its sentence, characters. */
const AROUND = 60
/** How near a list of names must stand to lift the reproach that there is none, characters. */
const NEARBY = 1_500

/** The sentence around a match, or as much of it around the match as a quote may hold. */
const quoteOf = ({ text, sentenceAt }: ReadingCopy, at: number, length: number): string => {
  const { start, end } = sentenceAt(at)
  const room = Math.max(0, QUOTE - length)
  const from = end - start <= QUOTE ? start : Math.max(start, at - Math.floor(room / 3))
  return text
    .slice(from, Math.min(Math.max(end, at + length), from + QUOTE))
    .replace(/\s+/g, ' ')
    .trim()
}

const isEnglish = (pattern: string): boolean => pattern.startsWith('\\b') && !HAN.test(pattern)

const HAN = /\p{Script=Han}/u
/** A text without these has no English sentence for an English pattern. */
const ENGLISH = /\b(?:the|we|you|your|our)\b/i

/**
 * Looks for each element of the check list in a policy: present where a pattern matches and no voiding phrase stands by it,
 * with the sentence that says so. Pure; time grows with the text's length.
 */
export const createElementReader = (
  tests: readonly PolicyElementTest[],
): ((reading: ReadingCopy) => Record<string, PolicyElement>) => {
  const compiled = tests.map(({ id, patterns, unless = [], lifted = [] }) => ({
    id,
    patterns: patterns.map((pattern) => ({ pattern: compilePattern(pattern), isEnglish: isEnglish(pattern) })),
    unless: unless.map((pattern) => compilePattern(pattern, 'iu')),
    lifted: lifted.map((pattern) => compilePattern(pattern, 'iu')),
  }))
  return (reading) => {
    const { copy, sentenceAt } = reading
    const hasEnglish = ENGLISH.test(copy)
    const isVoid = (at: number, length: number, unless: readonly RegExp[], lifted: readonly RegExp[]): boolean => {
      const { start, end } = sentenceAt(at)
      const around = copy.slice(
        Math.max(start, at - AROUND),
        Math.min(Math.max(end, at + length), at + length + AROUND),
      )
      if (unless.some((phrase) => phrase.test(around))) return true
      const nearby = lifted.length === 0 ? '' : copy.slice(Math.max(0, at - NEARBY), at + length + NEARBY)
      return lifted.some((phrase) => phrase.test(nearby))
    }
    function* matchesOf(patterns: readonly { pattern: RegExp }[]): Generator<RegExpExecArray> {
      for (const { pattern } of patterns) yield* copy.matchAll(pattern)
    }
    const elements: Record<string, PolicyElement> = {}
    for (const { id, patterns, unless, lifted } of compiled) {
      let best: RegExpExecArray | undefined
      for (const match of matchesOf(patterns.filter(({ isEnglish }) => !isEnglish || hasEnglish))) {
        if (match[0].trim() === '' || isVoid(match.index, match[0].length, unless, lifted)) continue
        const isHeading = reading.isHeadingAt(match.index)
        if (best === undefined || !isHeading) best = match
        if (!isHeading) break
      }
      const quote = best === undefined ? null : quoteOf(reading, best.index, best[0].length)
      elements[id] = { present: quote !== null, quote }
    }
    return elements
  }
}
