import { isPersonal } from '../../model/categories'
import type { Detection, Signal } from '../../model/detection'
import { whose } from '../clues/whose'
import { fits } from '../phrasebook/meaning'
import { asOf, isNobodyHere } from '../phrasebook/of-whom'
import { LEAST_LIKELY, type OddsReader } from './odds'

/** What a unit of a likelihood's logarithm counts beside the answer of the other voices, with grounds and without. */
const LIKELIHOOD = 0.6
const SAID = 1.8
const SILENT = 0.6
const CLEAR = 0.75
const LIKENESS = / like:/
/** How much of it has to come from words as they are written: concepts have been weighed before, and the kind of a control makes no answer of words that nobody knows. */
const SPOKEN = 1
const CONCEPT = /^(?:means|hint|over|hinted|headed|among) /
/** Names in the program: `name` and `area` are taken for anything. */
const KEYED = /^(?:key|named) /
/** A label that a clue knows well is not overruled by them alone. */
const KNOWN = 0.9
/** Nor by an answer that the weights, too, find less likely than all others together: the logarithm of that likelihood. */
const DOUBTED = -0.3
/** Without spaces between its words a label is weighed by single signs. */
const UNSPACED = /\p{Script=Thai}/u
/** What a clue has read off the control itself, its kind or its choices, or off what stands around it, is more than what it is called. */
const READ_OFF = /^(?:options|autocomplete|group|near|about|tick):|^whose:(?:employer|other|a practice)|^type:password/
/** How often another answer was right where the weights were certain of it, on pages that they had not learnt from. */
const TRUSTED = 0.9
/** Words told as grounds. */
const TOLD = 3

/** Whose it is the clues have read; the weights know words, and name what anybody has. */
const THEIRS = /^(?:other_person|family_members|emergency_contact|guardian_|child_)/
/** Read off a likeness alone, and not sure of it. */
const isFaint = ({ category, confidence, why }: Detection): boolean =>
  category !== null && confidence < CLEAR && why.every((ground) => LIKENESS.test(ground))

/**
 * The answer of the other voices, or another that the fitted weights make so much likelier that it outweighs them.
 * How much the one counts beside the other was found on pages that neither had seen (docs/decisions/041).
 */
export const settled = (answer: Detection, signal: Signal, oddsOf: OddsReader): Detection => {
  // A name in the program alone is a word or two of a language that `meaningOfKeys` knows better.
  if (signal.label === '' && signal.placeholder === '') return answer
  if (answer.why.some((ground) => READ_OFF.test(ground))) return answer
  // What is not information about a person by itself is one class here: the voices tell a table from a party.
  const said = answer.category !== null && isPersonal(answer.category) ? answer.category : null
  const odds = oddsOf(signal)
  const bonus = answer.why.length === 0 || isFaint(answer) ? SILENT : SAID
  let best = said
  let most = LIKELIHOOD * (odds.of.get(said) ?? LEAST_LIKELY) + bonus
  for (const [category, likelihood] of odds.of) {
    if (category === said) continue
    const score = LIKELIHOOD * likelihood
    if (score > most && fits(category, signal)) {
      most = score
      best = category
    }
  }
  if (best === said) return answer
  const likelihood = odds.of.get(best) ?? LEAST_LIKELY
  const person = whose(signal)
  if (
    said !== null &&
    best !== null &&
    THEIRS.test(said) &&
    (!THEIRS.test(best) || /^(?:emergency|family)$/.test(person))
  )
    return answer
  const grounds = odds.grounds(best, said)
  const named = signal.label === '' ? 'placeholder:' : 'label:'
  const isKnown = answer.confidence >= KNOWN && answer.why.some((ground) => ground.startsWith(named))
  if (isKnown && (likelihood < DOUBTED || UNSPACED.test(signal.label || signal.placeholder))) return answer
  const written = grounds.filter(({ cue }) => !CONCEPT.test(cue) && !(isKnown && KEYED.test(cue)))
  if (written.reduce((sum, { worth }) => sum + worth, 0) < SPOKEN) return answer
  return {
    category: said === null && isNobodyHere(person) ? asOf(person, best) : best,
    confidence: Math.round(Math.max(0.5, TRUSTED * Math.exp(likelihood)) * 1000) / 1000,
    why: grounds.slice(0, TOLD).map(({ cue }) => `weighed:${cue}`),
  }
}
