import type { FieldSeen } from '../core/model/observation'
import { isConsentSentence } from '../core/normalize/consent-words'
import { withWords } from '../core/normalize/field-words'
import type { Redactor } from '../core/normalize/redact'
import type { ContentObservation } from '../messages/contract'
import { maskFact } from './mask-facts'

/** Content scripts tell of every sentence that may be one of consent: the words that decide weigh too much for them. */
const isFact = (seen: ContentObservation): boolean =>
  seen.kind !== 'consent' || seen.control !== 'sentence' || isConsentSentence(seen.text)

/** What a content script told, its controls with what their words say. */
export type ReadFact = Exclude<ContentObservation, { kind: 'field' }> | FieldSeen

/** Facts as they may be written. Their words are read before they are masked: a number under stars looks like a mark. */
export const readFacts = (redactor: Redactor, told: readonly ContentObservation[]): ReadFact[] =>
  told
    .filter(isFact)
    .map((seen): ReadFact => (seen.kind === 'field' ? withWords(seen) : seen))
    .map((seen) => maskFact(redactor, seen))
