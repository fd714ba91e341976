import type { Signal } from '../../model/detection'
import { isFilter, isFilterOfRecords } from '../clues/filters'
import { isOfFirm } from '../clues/firms'
import { isEngineOfMachine } from '../clues/machines'
import { about } from '../clues/near'
import { isFactOfOffered } from '../clues/offered-cars'
import { isHeadedAsPets, isPets, PET } from '../clues/pets'
import { isRoomOfHouse } from '../clues/places'
import { possessorOf } from '../clues/possessors'
import { sayingOf } from '../clues/sayings'
import { isOfVacancy } from '../clues/vacancies'
import { isPlaceVisited } from '../clues/visits'
import { whose } from '../clues/whose'
import { isDrawnCode, OF_CARD } from '../sms_code'
import { isCalculated } from './calculators'
import { isAllAtFirst, isKindOfDocument, isRoleOfAccount, isRowOfRecords } from './choices'
import { isCountryCode, isCountryDialled, isOfCountryOrCard, isVoucher } from './codes'
import { isTaxpayers } from './company-data'
import { isOtherDay } from './days'
import { isRequired } from './required'
import { isSought } from './searches'
import { isOfTeam } from './teams'
import { isDevice, isInvented, isMakeOfPhone, isTraitOfHiredCar } from './things'
import { isAgreement, isHelpOffered } from './ticks'

type Ground = readonly [why: string, alone: number]

const where =
  (why: string, alone: number, holds: (signal: Signal) => boolean) =>
  (signal: Signal): Ground | null =>
    holds(signal) ? [why, alone] : null

/** Whose name it will be is told by the house, later. */
const TOLD_LATER =
  /(?:后|前一?天|当天)(?:由.{1,6})?(?:统一)?(?:分配|指派|安排)|(?:支付|付款|下单|预约|签约|报名|报修|出发).{0,3}(?:后|前|时).{0,2}(?:自动)?(?:显示|可见|匹配)|^由.{1,8}(?:安排|分配|指派|对接)$|^到店.{0,6}(?:分配|对接)$/u

const CODE = /^(?!.*(?:post|zip|邮|〒)).*(?:码|code|verif|captcha)/u

/** Their order counts: the first that holds is given, however sure a later one would be. */
const GROUNDS: readonly ((signal: Signal) => Ground | null)[] = [
  where('words:search', 0.975, isSought),
  where('about:another day', 0.985, isOtherDay),
  where('placeholder:code', 0.975, isVoucher),
  where('options:country codes', 0.985, isCountryCode),
  where('words:of no person', 0.975, isOfCountryOrCard),
  where('key:of no person', 0.975, isCountryDialled),
  where('placeholder:told later', 0.985, ({ placeholder }) => TOLD_LATER.test(placeholder)),
  where('about:a card of one place', 0.975, ({ label, placeholder }) => OF_CARD.test(label || placeholder)),
  where('about:a machine', 0.975, isEngineOfMachine),
  where('about:an invented character', 0.985, isInvented),
  where('about:a device', 0.985, isDevice),
  where('about:a list', 0.985, ({ label }) => /[具品备]清单$/u.test(label)),
  where('words:a requirement', 0.985, isRequired),
  sayingOf,
  where('options:kinds of document', 0.97, isKindOfDocument),
  where('options:roles of an account', 0.985, isRoleOfAccount),
  where('tick:agrees', 0.985, isAgreement),
  where('rate', 0.985, ({ raw }) => raw.widget === 'rate'),
  where('placeholder:all', 0.985, isAllAtFirst),
  where('about:search', 0.99, isFilter),
  where('about:a list of records', 0.993, isFilterOfRecords),
  where('about:a team', 0.985, isOfTeam),
  where('whose:a vacancy', 0.993, isOfVacancy),
  where('about:a car on offer', 0.993, isFactOfOffered),
  where('near:ward or guest room', 0.975, isRoomOfHouse),
  where('group:offered help', 0.985, isHelpOffered),
  where('group:a pet', 0.985, isHeadedAsPets),
  (signal) => (isPets(signal) ? [about(signal, PET) ? 'about:a pet' : 'whose:a pet', 0.985] : null),
  (signal) => (whose(signal) === 'merchant' ? [possessorOf(signal) ? 'whose:a practice' : 'whose:shop', 0.96] : null),
  where('placeholder:make', 0.97, isMakeOfPhone),
  where('words:where a visitor goes', 0.97, isPlaceVisited),
  where('about:a hired car', 0.985, isTraitOfHiredCar),
  where('whose:a company', 0.985, (signal) => isTaxpayers(signal) || isOfFirm(signal)),
  where('about:calculator', 0.99, isCalculated),
  where('row:edit and delete', 0.97, isRowOfRecords),
  where(
    'row:drawn code',
    0.9,
    (signal) => isDrawnCode(signal) && CODE.test(`${signal.label}${signal.placeholder}${signal.keys.join(' ')}`),
  ),
]

/** Why a control is nobody's, beyond what its words name. */
export const groundOf = (signal: Signal): Ground | null => {
  for (const ground of GROUNDS) {
    const given = ground(signal)
    if (given) return given
  }
  return null
}
