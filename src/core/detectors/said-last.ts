import type { Detection, Detector, Signal } from '../model/detection'
import { headOfOwned, PAPERS, paperOf, TRAITS } from './clues/heads-of-owners'
import { whose } from './clues/whose'
import { ofWhom } from './owned'
import { asOf } from './phrasebook/of-whom'
import type { Phrasebook } from './phrasebook/phrasebook'
import { SURE, strongest } from './strongest'

/** What the clues or the word lists know well of somebody whom the label names as well, whatever his own name would say. */
export const headOf = (signal: Signal, detectors: readonly Detector[], book?: Phrasebook): Detection | null => {
  const paper = paperOf(signal)
  const head = paper || headOfOwned(signal)
  if (head === '' || whose(signal) === 'merchant') return null
  const placeholder = signal.label === '' ? '' : signal.placeholder
  const found = strongest({ ...signal, label: head, placeholder }, detectors)
  const isClear = found !== null && found.confidence >= SURE && found.why.includes(`label:${head}`)
  // In Chinese a word of a list may be half of another: 会员等级.
  const listed = isClear || /\p{Script=Han}/u.test(head) ? undefined : book?.exactly(head)
  const known = isClear ? found : listed && { category: listed.category, confidence: SURE, why: [`label like:${head}`] }
  const isOwn = known?.category === 'home_address' && signal.label.startsWith(head)
  if (!known || !((paper ? PAPERS : TRAITS).has(known.category) || isOwn)) return null
  const answer = ofWhom(known, signal)
  const person = whose(signal)
  return { ...answer, category: person === 'emergency' ? 'emergency_contact' : asOf(person, answer.category) }
}
