import type { Detection, Detector, Signal } from '../model/detection'
import { turned } from './clues/turned'
import { compoundOf } from './concepts/compound-meaning'
import { isVague, topicOf } from './concepts/topics'
import type { OddsReader } from './fitted/odds'
import { settled } from './fitted/settled'
import { ofWhom } from './owned'
import { meaningOfKeys } from './phrasebook/key-meaning'
import { meaningOf } from './phrasebook/meaning'
import type { Phrasebook } from './phrasebook/phrasebook'
import { headOf } from './said-last'
import { SURE, strongest } from './strongest'

/** Up to here a label is taken to name nothing that anybody knows. */
const UNKNOWN = 0.97
/** From here on what a box says is believed where its label names nothing. */
const ASKED = 0.7
/** What stands around a control has said whose it is. */
const AROUND = /^(?:about|whose|near|group|type)/
const WEIGHED = /^weighed:/
/** Below this a control counts as asking for nothing that the product knows. */
export const LEAST_CONFIDENCE = 0.5

/** From here on a likeness to what is nobody's data is believed, whatever the heading says. */
const SAID = 0.7
/** Such a head alone makes a thing of any label; a phrase that has all of its words (结婚日期) knows better. */
const ANY_HEAD = /^label:(?:日期|时间|次数|金额|号码?|编号|说明|情况|信息|date|number)$/

const round = (value: number): number => Math.round(value * 1000) / 1000

/** Both voices as one: where they agree the doubt is less, where they differ the surer one speaks. */
const weighed = (clues: Detection | null, words: Detection | null): Detection | null => {
  if (!words) return clues
  if (!clues) return words
  if (clues.category === words.category)
    return {
      category: clues.category,
      confidence: round(1 - (1 - Math.max(clues.confidence, words.confidence)) * 0.7),
      why: [...clues.why, ...words.why],
    }
  return words.confidence > clues.confidence ? words : clues
}

/** What the word lists add where the clues are not sure: by what the control says, and where that tells nothing, by its keys. */
const asked = (signal: Signal, clues: Detection | null, book: Phrasebook): Detection | null => {
  const best = weighed(clues, meaningOf(signal, book))
  return (best?.confidence ?? 0) < LEAST_CONFIDENCE ? weighed(best, meaningOfKeys(signal, book)) : best
}

/** The clues, and where they are not sure, the word lists with them. */
const heard = (signal: Signal, clues: Detection | null, book: Phrasebook): Detection | null => {
  const sureness = clues?.confidence ?? 0
  if (sureness < SURE) return asked(signal, clues, book)
  if (clues?.category !== null || !ANY_HEAD.test(clues.why[0] ?? '')) return clues
  const words = meaningOf(signal, book)
  return words?.category && words.confidence > sureness ? words : clues
}

/** Shows what may be written, and asks for nothing. */
const EXAMPLE = /^[例如]|\//u

/** True where a box says something of its own: 其他 over 用药后起过疹子的药名. */
const isAskedInside = ({ label, placeholder, raw }: Signal): boolean =>
  label !== '' &&
  placeholder.length > 2 &&
  !placeholder.includes(label.slice(-2)) &&
  !EXAMPLE.test(placeholder) &&
  /^(?:text|tel|number|email|textarea|)$/.test(raw.type)

const answerOf = (best: Detection | null): Detection => {
  if (!best) return { category: null, confidence: 1, why: [] }
  if (best.confidence >= LEAST_CONFIDENCE) return best
  return { category: null, confidence: round(1 - best.confidence), why: [] }
}

/** What the detectors, the word lists and the weights make of a control. */
const answerTo = (
  signal: Signal,
  detectors: readonly Detector[],
  book?: Phrasebook,
  oddsOf?: OddsReader,
): Detection => {
  const clues = strongest(signal, detectors)
  const said = book ? heard(signal, clues, book) : clues
  // What is searched for is nobody's, whatever it is.
  const read = signal.raw.type === 'search' ? said : weighed(said, compoundOf(signal))
  const unsure =
    (read?.confidence ?? 0) < (read?.category === null ? SAID : LEAST_CONFIDENCE) ||
    (read?.category === null && isVague(signal))
  const answer = ofWhom(answerOf((unsure ? topicOf(signal) : null) ?? read), signal)
  return oddsOf ? settled(answer, signal, oddsOf) : answer
}

/**
 * The one answer for a control: the most confident detection, where the detectors are not sure, what the word lists say,
 * and what the fitted weights make of both. Where nothing reaches 0.5, or the case for "not personal" is the stronger,
 * the category is null, and the confidence is that of the null.
 */
export const classifyField = (
  given: Signal,
  detectors: readonly Detector[],
  book?: Phrasebook,
  oddsOf?: OddsReader,
): Detection => {
  const signal = turned(given)
  const answer = headOf(signal, detectors, book) ?? answerTo(signal, detectors, book, oddsOf)
  if (answer.category !== null || answer.confidence > UNKNOWN || !isAskedInside(signal)) return answer
  if (answer.why.some((ground) => AROUND.test(ground))) return answer
  const inside = answerTo({ ...signal, label: '', raw: { ...signal.raw, label: '' } }, detectors, book, oddsOf)
  // A wish or a greeting has words, too: what they are the weights alone do not tell.
  const isRead = inside.confidence >= ASKED && inside.why.some((ground) => !WEIGHED.test(ground))
  return inside.category !== null && isRead ? inside : answer
}
