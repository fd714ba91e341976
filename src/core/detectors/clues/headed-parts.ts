import type { Signal } from '../../model/detection'
import { ABROAD } from './languages'
import { about, near } from './near'
import { JOB_ABROAD, JOB_HEADING } from './possessors'

/** A word that says which part, where the heading says of what. */
const said = ({ label, placeholder }: Signal): string => (label || placeholder).replace(/[ .:*?]+$/u, '')

const OF_VEHICLE =
  /^(?!.*(?:rent|hire|interest|choose|select|search|find)).*(?:\b(?:vehicle|car|auto|motor(?:cycle|bike)|truck|van|trailer|boat)\b(?: \w+)? (?:information|info|details|data|description)|\byour (?:vehicle|car|motor(?:cycle|bike)|van|truck)\b|(?:gegevens|daten|datos|données|dados|dati) (?:\p{L}+ ){0,3}(?:auto|voertuig|kenteken|coche|ve[hí]+culo|véhicule|voiture|carro|veicolo|fahrzeugs?)|fahrzeugdaten|autogegevens|车両情报|车辆(?:信息|资料)|차량 ?정보)/u
const TRAIT_OF_VEHICLE =
  /^(?:year(?:s? made)?|type|(?:market |estimated )?value|size|cc(?: size)?|engine(?: size| cc)?|make|model|colou?r|body|trim|series|mileage|odometer|merk|bouwjaar|kleur|uitvoering|marke|modell|typ|baujahr|farbe|marca|modelo|modello|a[ñn]o|anno|cor|colore|marque|mod[èe]le|ann[ée]e|couleur|年式|车种|연식|차종|브랜드|모델|색상|제조사|brand)$/u

/** What is asked of a vehicle of the person's own under a heading of its own. */
export const isTraitOfVehicle = (signal: Signal): boolean => {
  const named = said(signal).replace(/ ?\(.*\)$/u, '') || signal.keys.join(' ')
  if (!TRAIT_OF_VEHICLE.test(named)) return false
  return (
    OF_VEHICLE.test(signal.group) ||
    (about(signal, REGISTERS) && (near(signal, ABROAD.plate) || near(signal, /\bplate\b|차량 ?번호/u)))
  )
}
/** Whoever enters the car with which he comes, by its plate. */
const REGISTERS =
  /차량 ?등록|车[両辆]登[録录]|\b(?:register|add) (?:a |your |my |new )*(?:vehicle|car)\b|(?:registrar|a[gñ]\p{L}+|cadastrar) (?:\p{L}{2,3} )?ve[hí]+culo|tambah kendaraan/u

const OF_POLICY =
  /\b(?:current|existing|previous|prior|your|health|medical|dental|primary|secondary)(?: \w+)? (?:insurer|insurance|policy|coverage)\b|\binsurance (?:information|details|coverage|policy)\b|verzekering(?:sgegevens)?$|^versicherung(?:sdaten)?$|^(?:datos del? seguro|assurance|dati assicurativi)$/u
const TRAIT_OF_POLICY =
  /^(?:company(?: name)?|insurer|carrier|provider|(?:policy|group|member|plan|subscriber) ?(?:number|no|id|#)?|years?|year\(s\)|months?|month\(s\)|how long|(?:start|end|effective|renewal) date|(?:primary|secondary) insurance(?: (?:company|carrier|name))?|insured (?:id|number)|(?:naam )?verzeker(?:ing|aar)|polisnummer|verzekering (?:begin|start|eind)datum)$/u

/** What is asked of the insurance that somebody has. */
export const isTraitOfPolicy = (signal: Signal): boolean =>
  OF_POLICY.test(signal.group) && TRAIT_OF_POLICY.test(said(signal))

const TRAIT_OF_JOB =
  /^(?:from|to|(?:start|end|hire) date|date (?:started|hired|left)|dates? (?:employed|of employment)|how long(?: there)?|(?:length|years) (?:of (?:service|employment)|employed|there)|title|duties|responsibilities|reason for leaving|may we contact .*|full[- ]time or part[- ]time|(?:company|employer)?(?: ?name)?|(?:nombre|nom|nome|naam|nama)?(?:(?: d[ea].{0,3})? ?(?:l['’])?(?:empresa|entreprise|azienda|perusahaan))?|firma|名称)$/u

/** What is asked of a job under a heading of its own. */
export const isTraitOfJob = (signal: Signal): boolean =>
  (JOB_HEADING.test(signal.group) || JOB_ABROAD.test(signal.group)) &&
  said(signal) !== '' &&
  TRAIT_OF_JOB.test(said(signal))

const OF_CARD = /\b(?:credit|debit|payment|bank) ?card\b|信用卡|银行卡/u
const YEAR_KEY = /^(?:(?:card|cc|exp|expiry|valid) )?(?:year|month|yy|mm)$/u

/** A list of years or months without a label among the data of a card. */
export const isUnnamedExpiry = ({ label, placeholder, group, keys }: Signal): boolean =>
  label === '' && placeholder === '' && OF_CARD.test(group) && YEAR_KEY.test(keys.join(' '))
