import type { FieldSeen } from '../core/model/observation'
import { isAuthorization } from '../core/normalize/authorize-words'
import { isConsentSentence } from '../core/normalize/consent-words'
import { withWords } from '../core/normalize/field-words'
import type { Redactor } from '../core/normalize/redact'
import type { ContentObservation } from '../messages/contract'
import { maskFact } from './mask-facts'

/**
 * Content scripts tell of every sentence that may be one of consent, and of every button that may give something away: the
 * words that decide weigh too much for them.
 */
const isFact = (seen: ContentObservation): boolean => {
  if (seen.kind === 'consent') return seen.control !== 'sentence' || isConsentSentence(seen.text)
  return seen.kind !== 'field' || seen.signals.widget !== 'authorize-button' || isAuthorization(seen)
}

/** What a content script told, its controls with what their words say. */
export type ReadFact = Exclude<ContentObservation, { kind: 'field' }> | FieldSeen

/** Facts as they may be written. Their words are read before they are masked: a number under stars looks like a mark. */
export const readFacts = (redactor: Redactor, told: readonly ContentObservation[]): ReadFact[] =>
  told
    .filter(isFact)
    .map((seen): ReadFact => (seen.kind === 'field' ? withWords(seen) : seen))
    .map((seen) => maskFact(redactor, seen))
