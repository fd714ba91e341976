import type { CategoryId } from '../model/categories'
import type { Detection, Detector, Signal } from '../model/detection'
import { prospectsOf } from './clues/candidates'
import { isOfShopSought } from './clues/filters'
import { isFirmsAbroad } from './clues/firms-abroad'
import { headOfOwned, PAPERS, paperOf, TRAITS } from './clues/heads-of-owners'
import { isChildish } from './clues/minors'
import { isOfChildAbroad } from './clues/named-before'
import { about } from './clues/near'
import { isPersonForm } from './clues/places'
import { possessorOf } from './clues/possessors'
import { PARTIES } from './clues/subjects'
import { isThirdPerson } from './clues/third-persons'
import { whose } from './clues/whose'
import { compoundOf } from './concepts/compound-meaning'
import { isVague, topicOf } from './concepts/topics'
import type { OddsReader } from './fitted/odds'
import { settled } from './fitted/settled'
import { meaningOfKeys } from './phrasebook/key-meaning'
import { fits, meaningOf } from './phrasebook/meaning'
import { asOf } from './phrasebook/of-whom'
import type { Phrasebook } from './phrasebook/phrasebook'

/** Up to here a label is taken to name nothing that anybody knows. */
const UNKNOWN = 0.97
/** From here on what a box says is believed where its label names nothing. */
const ASKED = 0.7
/** What stands around a control has said whose it is. */
const AROUND = /^(?:about|whose|near|group|type)/
const WEIGHED = /^weighed:/
/** Below this a control counts as asking for nothing that the product knows. */
export const LEAST_CONFIDENCE = 0.5
/** From here on a clue has read a whole word and all its company: no other voice is asked. */
const SURE = 0.9

/** From here on a likeness to what is nobody's data is believed, whatever the heading says. */
const SAID = 0.7
/** Such a head alone makes a thing of any label; a phrase that has all of its words (结婚日期) knows better. */
const ANY_HEAD = /^label:(?:日期|时间|次数|金额|号码?|编号|说明|情况|信息|date|number)$/

interface Order {
  /** Positions of those that have to be asked about every control. */
  always: number[]
  byIndex: ReadonlyMap<number, number>
}

const orders = new WeakMap<readonly Detector[], Order>()
const orderOf = (detectors: readonly Detector[]): Order => {
  const known = orders.get(detectors)
  if (known) return known
  const always: number[] = []
  const byIndex = new Map<number, number>()
  for (const [at, { indexed }] of detectors.entries()) {
    if (indexed === undefined) always.push(at)
    else byIndex.set(indexed, at)
  }
  const order = { always, byIndex }
  orders.set(detectors, order)
  return order
}

/** The detectors that could say something about a control, in their own order. */
const concernedBy = (signal: Signal, detectors: readonly Detector[]): Detector[] => {
  const { always, byIndex } = orderOf(detectors)
  const positions = [...always]
  for (const owner of prospectsOf(signal).owners) {
    const at = byIndex.get(owner)
    if (at !== undefined) positions.push(at)
  }
  return positions.sort((a, b) => a - b).map((at) => detectors[at] as Detector)
}

/** A clue has looked at most of it; what the kind of control rules out is ruled out for all. */
const possible = (category: CategoryId | null, signal: Signal): boolean =>
  !/switch|stepper|date|time|month|week|number|email/.test(`${signal.raw.widget} ${signal.raw.type}`) ||
  fits(category, signal)

const strongest = (signal: Signal, detectors: readonly Detector[]): Detection | null => {
  let best: Detection | null = null
  for (const detector of concernedBy(signal, detectors)) {
    const detection = detector.detect(signal)
    if (!detection || !possible(detection.category, signal)) continue
    // "Not personal" has to be the stronger: where both read the same word, the company that gives it meaning decides.
    const ahead = best ? detection.confidence - best.confidence : 1
    if (ahead > 0 || (ahead === 0 && best?.category === null)) best = detection
  }
  return best
}

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

const PLACES = new Set<CategoryId>(['region', 'postcode', 'delivery_address', 'home_address'])
/** A page that is about a child alone. */
const OF_CHILD = /(?:添加|新增|编辑|完善)(?:宝[宝贝]|孩子|儿童|学员)|(?:宝[宝贝]|孩子|儿童)(?:的)?(?:信息|资料|档案)/u
/** What is seen of somebody. */
const LOOKS = new Set<CategoryId>(['gender', 'photo_album', 'avatar', 'face', 'personal_other', 'family_members'])

/** What tells who somebody is, whoever else he is to the person at the page. */
const TELLS_WHO = new Set<CategoryId>([
  ...PLACES,
  'id_number',
  'id_photo',
  'other_id_doc',
  'driving_licence',
  'vehicle_plate',
  'bank_card',
  'payment_account',
  'account',
  'occupation',
  'income',
])
/** What is asked of the person at the page, whoever else is spoken of. */
const OWN_ALONE = new Set<CategoryId>([
  'sms_code',
  'account_password',
  'fingerprint_voice',
  'party_size',
  'contacts_list',
  'emergency_contact',
  'health',
  'marital_status',
])

/** What is told and shown of whom a form speaks. */
const OF_PARTY = new Set<CategoryId>(['health', 'photo_album', 'avatar'])
/** How those are who live or travel with somebody is told of them; whether he has been near anybody ill, of himself. */
const COMPANION = /^[同随共].*况$/u
/** A heading over all that is asked of one relative. */
const RELATIVE = /家庭.{0,4}成员|^成员.{0,3}\d|^(?:配偶|亲属|家属|子女)/u

/** What tells where somebody works when it is his employer's. */
const AT_WORK = new Set<CategoryId>([...PLACES, 'phone', 'guardian_phone'])

/** What a firm has as well as a person. */
const OF_FIRM = new Set<CategoryId>([...PLACES, 'phone', 'email', 'occupation'])

/** What clues of other languages say without asking whose it is. */
const OF_MINOR = /^(?:name|phone|birth_date)$/

/** Who is not at the page: whatever is asked of him is somebody else's. */
const OF_NOBODY_HERE = /^(?:emergency|family|other)$/

/** A place is that of somebody who is not at the page where the rest of his data is: the clues of places do not ask whose. */
const ofWhom = (answer: Detection, signal: Signal): Detection => {
  if (answer.category === null) return answer
  const person = whose(signal)
  if (answer.category === 'avatar' && person === 'child' && about(signal, OF_CHILD))
    return { ...answer, category: 'child_photo' }
  if (/region|postcode/.test(answer.category) && isOfShopSought(signal))
    return {
      ...answer,
      category:
        signal.raw.readOnly || /picker|select|radio/.test(signal.raw.widget + signal.raw.type)
          ? 'location_rough'
          : null,
      why: ['about:shops to find'],
    }
  if (PLACES.has(answer.category) && person === 'merchant')
    return { ...answer, category: null, why: [...answer.why, 'whose:shop'] }
  if (AT_WORK.has(answer.category) && possessorOf(signal) === 'employer')
    return { ...answer, category: 'occupation', why: [...answer.why, 'whose:employer'] }
  if (AT_WORK.has(answer.category) && possessorOf(signal) === 'school') {
    const category = isChildish(signal) || isOfChildAbroad(signal) ? 'child_school' : 'education'
    return { ...answer, category: isPersonForm(signal) ? category : null, why: [...answer.why, 'whose:school'] }
  }
  if (OF_FIRM.has(answer.category) && isFirmsAbroad(signal, answer.category))
    return { ...answer, category: null, why: [...answer.why, 'whose:a company'] }
  const ofMinor = /^(?:guardian|child)$/.test(person) && OF_MINOR.test(answer.category)
  const theirs = OF_NOBODY_HERE.test(person) || ofMinor ? asOf(person, answer.category) : answer.category
  if (theirs !== answer.category && fits(theirs, signal))
    return { ...answer, category: theirs, why: [...answer.why, `whose:${person}`] }
  const isOfOther =
    (LOOKS.has(answer.category) && isThirdPerson(signal)) ||
    (OF_PARTY.has(answer.category) &&
      person === 'other' &&
      (PARTIES.test(`${signal.label} ${signal.group}`) || COMPANION.test(signal.label))) ||
    (answer.category === 'family_members' && person === 'other' && /关系|relation/u.test(signal.label)) ||
    (answer.category === 'other_person' && possessorOf(signal) !== '') ||
    (TELLS_WHO.has(answer.category) && person === 'other')
  // What ails whoever is headed so is his; asked of a patient, his kin's illnesses are the patient's.
  const isOwn =
    OWN_ALONE.has(answer.category) && !(/health|marital/.test(answer.category) && RELATIVE.test(signal.group))
  if (!isOfOther && !isOwn && person === 'family')
    return { ...answer, category: 'family_members', why: [...answer.why, 'whose:family'] }
  // Own and other ways to be reached may share a heading.
  if (PLACES.has(answer.category) && person === 'emergency' && !/\band\b/u.test(signal.group))
    return { ...answer, category: 'emergency_contact', why: [...answer.why, 'whose:emergency'] }
  return isOfOther ? { ...answer, category: 'other_person', why: [...answer.why, 'whose:other'] } : answer
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

/** What the clues or the word lists know well of somebody whom the label names as well, whatever his own name would say. */
const headOf = (signal: Signal, detectors: readonly Detector[], book?: Phrasebook): Detection | null => {
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

/**
 * The one answer for a control: the most confident detection, where the detectors are not sure, what the word lists say,
 * and what the fitted weights make of both. Where nothing reaches 0.5, or the case for "not personal" is the stronger,
 * the category is null, and the confidence is that of the null.
 */
export const classifyField = (
  signal: Signal,
  detectors: readonly Detector[],
  book?: Phrasebook,
  oddsOf?: OddsReader,
): Detection => {
  const answer = headOf(signal, detectors, book) ?? answerTo(signal, detectors, book, oddsOf)
  if (answer.category !== null || answer.confidence > UNKNOWN || !isAskedInside(signal)) return answer
  if (answer.why.some((ground) => AROUND.test(ground))) return answer
  const inside = answerTo({ ...signal, label: '', raw: { ...signal.raw, label: '' } }, detectors, book, oddsOf)
  // A wish or a greeting has words, too: what they are the weights alone do not tell.
  const isRead = inside.confidence >= ASKED && inside.why.some((ground) => !WEIGHED.test(ground))
  return inside.category !== null && isRead ? inside : answer
}
