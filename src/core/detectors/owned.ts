import type { CategoryId } from '../model/categories'
import type { Detection, Signal } from '../model/detection'
import { isOfShopSought } from './clues/filters'
import { isFirmsAbroad } from './clues/firms-abroad'
import { isChildish } from './clues/minors'
import { isOfChildAbroad } from './clues/named-before'
import { about } from './clues/near'
import { isPersonForm } from './clues/places'
import { possessorOf } from './clues/possessors'
import { PARTIES } from './clues/subjects'
import { isThirdPerson } from './clues/third-persons'
import { whose } from './clues/whose'
import { fits } from './phrasebook/meaning'
import { asOf, isNobodyHere } from './phrasebook/of-whom'

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

/** A place is that of somebody who is not at the page where the rest of his data is: the clues of places do not ask whose. */
export const ofWhom = (answer: Detection, signal: Signal): Detection => {
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
  const theirs = isNobodyHere(person) || ofMinor ? asOf(person, answer.category) : answer.category
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
