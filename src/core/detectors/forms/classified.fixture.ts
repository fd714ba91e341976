import text from '../../../weights/controls.txt?raw'
import type { Detection, Detector } from '../../model/detection'
import { classifyField } from '../classify'
import { type Sample, signalOf } from '../clues/sample'
import { createOdds } from '../fitted/odds'
import { createPhrasebook } from '../phrasebook/phrasebook'

const modules = import.meta.glob<{ detector?: Detector }>(['../*.ts', '!../*.test.ts'], { eager: true })
/** All there are. */
export const detectors = Object.values(modules).flatMap(({ detector }) => (detector ? [detector] : []))
const lists = import.meta.glob<string>('../../../phrases/*.txt', { eager: true, import: 'default', query: '?raw' })
const book = createPhrasebook(Object.values(lists))
const oddsOf = createOdds(text)

/** The answer of the detectors alone. */
export const byClues = (sample: Sample): Detection => classifyField(signalOf(sample), detectors)

/** The answer of the detectors and the word lists. */
export const byWords = (sample: Sample): Detection => classifyField(signalOf(sample), detectors, book)

/** The answer of the whole engine. */
export const classified = (sample: Sample): Detection => classifyField(signalOf(sample), detectors, book, oddsOf)
