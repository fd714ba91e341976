import { createAmong, type IsAmong } from './ends'
import { fold } from './fold'
import { mayHoldPairs } from './inner-pairs'
import type { MayOpen } from './may-open'
import { mayBeBeside } from './person'
import type { SplitIndex } from './split-values'
import type { Search } from './value-search'
import type { KeyReader, KeyReading } from './wire-keys'

/**
 * Tells of leaves in a long text, before they are cut out of it, which of them may say something of a person. What it
 * passes over, reading it would find nothing in; what it does not may still be nothing.
 */
export interface Sieve {
  marksFor: Search['marksFor']
  readingOf(keys: readonly string[]): KeyReading
  /** Whether what stands between two places of a text, of these kinds and so many digits, must be read. */
  mayTell(text: string, from: number, to: number, kinds: number, digits: number, reading: KeyReading): boolean
  /** Whether what stands there is, as a whole, a known value or a part of one. */
  isKnown: IsAmong
  /** Whether a known value that is sent in parts may begin with this one; blanks around it say nothing. */
  begins(text: string, from: number, to: number): boolean
}

export const createSieve = (search: Search, keys: KeyReader, split: SplitIndex, mayOpen: MayOpen): Sieve => ({
  marksFor: search.marksFor,
  readingOf: keys.readingOf,
  mayTell: (text, from, to, kinds, digits, reading) =>
    reading.isTelling ||
    (reading.beside !== null && mayBeBeside(reading.beside, kinds, to - from)) ||
    mayOpen(text, from, to, kinds) ||
    mayHoldPairs(kinds, to - from) ||
    keys.mayBePattern(reading, kinds, to - from) ||
    search.mayHold(text, from, to, kinds, digits),
  isKnown: createAmong(new Set([...search.wholes, ...split.firstParts, ...split.halves])),
  begins: (text, from, to) => split.firstParts.has(fold(text.slice(from, to)).trim()),
})
