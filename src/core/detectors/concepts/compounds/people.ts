import type { Signal } from '../../../model/detection'
import { isKeeper } from '../../clues/pets'
import { whose } from '../../clues/whose'
import {
  type Compound,
  isChosen,
  isChosenOrPicked,
  isCounted,
  isNamed,
  isPut,
  isTouched,
  isTyped,
  isWritten,
} from '../compound'
import { PASTE } from '../words/doings'
import { CHILD, CLASS, FILTER, PAST, PROVINCE, TOWNSHIP, WANT, WHEN, WHICH_PART, YEAR } from '../words/general'
import { HOTEL, RENOVATES } from '../words/homes'
import { LOAN } from '../words/money'
import {
  ABSTAINS,
  ACCOUNT,
  AGED,
  AILS,
  ANOTHER,
  AVOIDS,
  BELONGS,
  BORN,
  BY_MAIL,
  CALLED,
  CIRCLE,
  CONGREGATION,
  COOK,
  COUNTRYSIDE,
  DIALLED,
  DIGITS,
  DOOR,
  DWELLS,
  EATS,
  FAITH,
  FAITH_NAME,
  FIRM,
  GROWN_UPS,
  GUARDIAN,
  HAS_KIN,
  HOW_MANY,
  IDENTIFIES,
  KEPT_BY,
  KIN_STATE,
  KINSFOLK,
  LIKES,
  MARRIES,
  MASTER,
  NO_CUSTOMER,
  OFFENDED,
  PUTS,
  QQ,
  REACHED,
  RECIPE,
  REGISTERED_HOME,
  RELATED,
  RELATIVES,
  SCHOOL,
  SENDS,
  SIGNS_IN,
  STUDIED,
  TELLS,
  TEXTED,
  TOGETHER,
  WHO,
  WORKS,
} from '../words/people'

/** The rest of the form leaves it another's: who studies may be grown up, and at the page himself. */
const isMinors = (signal: Signal): boolean => isWritten(signal) && whose(signal) !== 'self'

/** A pupil's parents are asked for their work as anybody is. */
const isOfKin = (signal: Signal): boolean => isWritten(signal) && whose(signal) !== 'guardian'

const ASKED = /[?？吗么]|是否|有[没无]有?|怎[么样]|哪[天里]|说明|\b(?:do|does|did|are|is|have|has|any)\b/u

/** What one eats is chosen by what one may not. */
const DIET = /^(?:[全纯蛋奶]*素食?者?|素餐|吃素|清真(?:餐|食品)?|vegan|vegetarian|halal|kosher)(?: meal| option)?$/u
const isOfDiets = (signal: Signal): boolean => isChosen(signal) && signal.options.some((option) => DIET.test(option))

const YES_NO = /^(?:s[íìi]m?|não|ya|tidak|có|không|ใช่|มี|ไม่(?:ใช่|มี)?|예|네|아니[오요]|oui|non|ja|nein|nee|nej|no)$/u
/** A question that other languages put by the verb alone, answered by yes or no: `Usa óculos?`. */
const isYesOrNo = ({ options }: Signal): boolean =>
  options.length > 1 && options.filter((option) => YES_NO.test(option)).length > 1

/** A question, whoever it is put to. */
const isAsked = (signal: Signal): boolean => isWritten(signal) && ASKED.test(signal.label || signal.placeholder)

const people = (compounds: readonly Compound[]): Compound[] =>
  compounds.map((one) => ({ ...one, personal: true, without: [...(one.without ?? []), NO_CUSTOMER] }))

/** What is asked of people, whoever they are to the one at the page. */
export const compounds: readonly Compound[] = people([
  { of: 'phone', own: [REACHED, DIALLED], without: [DWELLS, SENDS, WHEN, PASTE], when: isTyped },
  { of: 'phone', own: [REACHED, WHO], without: [ANOTHER], when: ({ raw }) => raw.type === 'tel' },
  { of: 'home_address', own: [DWELLS, DOOR], without: [SENDS, HOTEL, WHEN, RELATIVES, WANT], when: isWritten },
  { of: 'region', own: [DWELLS, PROVINCE], when: isPut },
  { of: 'region', own: [WHICH_PART], whole: true, when: isWritten },
  { of: 'region', own: [DWELLS, TOWNSHIP], without: [WANT], when: isChosenOrPicked, alone: 0.97 },
  { of: 'region', own: [DWELLS, WHICH_PART], without: [WANT], when: isWritten, alone: 0.97 },
  { of: 'region', own: [SENDS, WHICH_PART], without: [BY_MAIL], when: isWritten, alone: 0.97 },
  { of: 'delivery_address', own: [SENDS, DOOR], without: [BY_MAIL, DIALLED, WHEN], when: isTyped },
  { of: 'email', own: [BY_MAIL, SENDS], without: [WHEN], when: isTyped },
  { of: 'age_range', own: [AGED], without: [CHILD], when: isWritten },
  { of: 'birth_date', own: [BORN, WHEN], when: isWritten },
  { of: 'child_birth', own: [CHILD, AGED], when: isMinors },
  { of: 'child_birth', own: [CHILD, BORN], when: isMinors },
  {
    of: 'child_name',
    own: [CHILD, CALLED],
    without: [GUARDIAN],
    apart: [LOAN],
    when: (signal) => isNamed(signal) && isMinors(signal),
  },
  { of: 'child_school', own: [CHILD, SCHOOL], without: [CALLED, GUARDIAN], when: isMinors },
  { of: 'guardian_phone', own: [GUARDIAN, DIALLED], when: (signal) => isTyped(signal) && !isKeeper(signal) },
  { of: 'guardian_name', own: [GUARDIAN, CALLED], when: (signal) => isNamed(signal) && !isKeeper(signal) },
  { of: 'health', own: [AILS], without: [SENDS], when: isAsked },
  { of: 'health', own: [AILS], without: [SENDS], when: isYesOrNo },
  { of: 'health', own: [RELATIVES, AILS], when: isPut },
  { of: 'health', own: [PAST, AILS], when: isWritten },
  { of: 'dietary_note', own: [EATS, AVOIDS], without: [AILS], apart: [RECIPE], when: isWritten },
  { of: 'dietary_note', own: [ABSTAINS, EATS], without: [AILS], when: isTouched, alone: 0.95 },
  { of: 'dietary_note', own: [PUTS], around: [EATS], without: [AILS], apart: [RECIPE], when: isTyped, alone: 0.9 },
  { of: 'dietary_note', own: [EATS, PUTS], without: [AILS], apart: [RECIPE], when: isTyped },
  { of: 'dietary_note', own: [ABSTAINS], without: [AILS], when: isTouched, alone: 0.8 },
  { of: 'dietary_note', own: [ABSTAINS], without: [AILS], when: isAsked },
  { of: 'dietary_note', own: [LIKES, EATS], around: [EATS], without: [AILS], apart: [RECIPE], when: isAsked },
  { of: 'dietary_note', own: [ABSTAINS], around: [EATS], without: [AILS], when: isAsked },
  { of: 'dietary_note', own: [COOK, TELLS], without: [AILS], apart: [RENOVATES], when: isNamed },
  { of: 'dietary_note', own: [MASTER, TELLS], around: [EATS], without: [AILS], when: isNamed },
  { of: 'dietary_note', own: [EATS], apart: [FILTER], when: isOfDiets, alone: 0.965 },
  { of: 'education', own: [STUDIED], when: isPut },
  { of: 'occupation', own: [WORKS], without: [RELATIVES], when: isPut },
  { of: 'occupation', own: [FIRM, CALLED], when: isPut },
  { of: 'family_members', own: [RELATIVES, WORKS], when: isOfKin },
  { of: 'family_members', own: [RELATIVES, HOW_MANY], apart: [HOTEL, GROWN_UPS], when: isCounted },
  { of: 'family_members', own: [CHILD, HOW_MANY], without: [AGED], apart: [HOTEL, GROWN_UPS], when: isPut },
  { of: 'family_members', own: [RELATIVES, TOGETHER], when: isWritten },
  { of: 'family_members', own: [HAS_KIN, KINSFOLK], without: [AILS], apart: [HOTEL], when: isAsked },
  { of: 'family_members', own: [KEPT_BY], when: isWritten, alone: 0.965 },
  { of: 'family_members', own: [KIN_STATE], without: [AILS], when: isWritten, alone: 0.93 },
  { of: 'family_members', own: [TOGETHER, HOW_MANY], apart: [HOTEL, GROWN_UPS], when: isCounted },
  { of: 'family_members', own: [TOGETHER, WHO], when: isWritten },
  { of: 'family_members', own: [RELATED], when: isPut },
  { of: 'marital_status', own: [MARRIES], when: isPut },
  { of: 'marital_status', own: [MARRIES], when: isChosen },
  { of: 'religion', own: [FAITH], without: [EATS], when: isPut },
  { of: 'religion', own: [FAITH], without: [EATS], when: isAsked, alone: 0.8 },
  { of: 'religion', own: [FAITH], without: [EATS], when: isChosen },
  { of: 'religion', own: [FAITH, WHEN], without: [EATS], when: isTyped },
  { of: 'religion', own: [FAITH, YEAR], without: [EATS], when: isWritten },
  { of: 'religion', own: [FAITH, CLASS], without: [EATS], when: isWritten },
  { of: 'religion', own: [CONGREGATION, BELONGS], when: isWritten },
  { of: 'religion', own: [FAITH_NAME], around: [FAITH], when: isTyped, alone: 0.965 },
  { of: 'other_person', own: [ANOTHER, WHO], when: isTyped },
  { of: 'other_person', own: [ANOTHER, CALLED], when: isNamed },
  { of: 'other_person', own: [ANOTHER, DIALLED], when: isTyped },
  { of: 'nickname', own: [CIRCLE, CALLED], when: isNamed },
  { of: 'account', own: [SIGNS_IN, CALLED], when: isNamed },
  { of: 'qq', own: [QQ, ACCOUNT], when: isTyped },
  { of: 'qq', own: [QQ, DIALLED], when: isTyped },
  { of: 'account', own: [SIGNS_IN, ACCOUNT], without: [QQ], when: isTyped },
  { of: 'sms_code', own: [TEXTED, DIGITS], without: [REACHED], when: isTyped },
  { of: 'id_number', own: [IDENTIFIES, DIALLED], when: isTyped },
  { of: 'personal_other', own: [OFFENDED], when: isPut },
  { of: 'personal_other', own: [REGISTERED_HOME, COUNTRYSIDE], when: isChosen },
])
