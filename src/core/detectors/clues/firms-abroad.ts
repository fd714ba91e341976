import type { CategoryId } from '../../model/categories'
import type { Signal } from '../../model/detection'
import { anyOf } from './any-of'
import { about, near } from './near'
import { BUYS } from './places'
import { NAME_WORDS } from './words'

const FIRM =
  'company|business|unternehmens?|firmen|betriebs?|empresa|entreprise|société|azienda(?:li)?|società|ditta|bedrijfs?|företags?|perusahaan|công ty|บริษัท|会社|企业(?=情报|概要)|法人(?=情报)|기업|회사|업체|사업자'
/** Headings over what a firm is and where. */
const HEADING = new RegExp(
  `(?:${FIRM})[ -]?(?:details?|info(?:rmation)?|data|profile|daten|angaben|gegevens|uppgifter|情报|概要|정보)|(?:datos|données|dati|dados|data|informa\\p{L}+|thông tin|ข้อมูล)(?: \\p{L}+['’]?){0,2}[ '’]?(?:${FIRM})$|^(?:votre|la|l['’]|su|tu|sua|ihr|uw) ?(?:entreprise|société|empresa|unternehmen|bedrijf)$`,
  'u',
)
const NAMED =
  /^(?:(?:company|business|organi[sz]ation)(?: legal)? name|firma|(?:firmen|unternehmens|bedrijfs|företags)na\p{L}+|(?:nombre|nome|nom) d[ae] \p{L}*[' ]?(?:empresa|entreprise)|ra[zg\p{L}]+ soci?ale?|raison sociale|denominazione.*|nama (?:perusahaan|usaha)|tên công ty|ชื่อบริษัท|(?:贵社|御社|会社|企业|法人)名(?!称)|(?:회사|업체|기업|상호)명?)(?! ?\/)/u
/** What a firm does. */
const TRADE =
  /^(?:(?:nature of |type of )?business(?: (?:type|sector|activity))?|industry|sector|branche|giro|secteur(?: d['’]activité)?|settore|ramo(?: de atividade)?|bransch|bidang usaha|lĩnh vực|业种|업종|업태)$/u
/** Who is asked of his work is a person. */
const WORKS = /salary|income|employ|job|position|password|gehalt|勤|年收|직장/u

/** True in the file of a firm: under its heading, or in a form that begins with what the firm is called. */
const isFileOfFirm = (signal: Signal): boolean =>
  (HEADING.test(signal.group) ||
    (near(signal, NAMED) && (about(signal, HEADING) || NAMED.test(signal.neighbours[0] ?? '')))) &&
  !near(signal, WORKS) &&
  !about(signal, BUYS) &&
  !about(signal, /invoice|fa(?:ttur|ctur)|rechnung/u)

const SOMEBODY = anyOf(NAME_WORDS, /担当|담당|contact/u)

/** True for a trade, a place or a way to reach somebody that is the firm's. */
export const isFirmsAbroad = (signal: Signal, category: CategoryId): boolean => {
  if (!isFileOfFirm(signal)) return false
  const said = (signal.label || signal.placeholder).replace(/[ *:.]+$/u, '')
  if (category === 'occupation') return TRADE.test(said)
  return /phone|email/.test(category)
    ? !signal.neighbours.some((text) => SOMEBODY.test(text) && !NAMED.test(text))
    : !/home|privat|wohn|自宅|집|casa/u.test(said)
}
