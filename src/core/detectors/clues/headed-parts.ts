import type { Signal } from '../../model/detection'

/** A word that says which part, where the heading says of what. */
const said = ({ label, placeholder }: Signal): string => (label || placeholder).replace(/[ .:*?]+$/u, '')

const OF_VEHICLE =
  /^(?!.*(?:rent|hire|interest|choose|select|search|find)).*(?:\b(?:vehicle|car|auto|motor(?:cycle|bike)|truck|van|trailer|boat)\b(?: \w+)? (?:information|info|details|data|description)|\byour (?:vehicle|car|motor(?:cycle|bike)|van|truck)\b|(?:gegevens|daten|datos|données|dados|dati) (?:\p{L}+ ){0,3}(?:auto|voertuig|kenteken|coche|ve[hí]+culo|véhicule|voiture|carro|veicolo|fahrzeugs?)|fahrzeugdaten|autogegevens|车両情报|车辆(?:信息|资料)|차량 ?정보)/u
const TRAIT_OF_VEHICLE =
  /^(?:year(?:s? made)?|type|(?:market |estimated )?value|size|cc(?: size)?|engine(?: size| cc)?|make|model|colou?r|body|trim|series|mileage|odometer|merk|bouwjaar|kleur|uitvoering|marke|modell|typ|baujahr|farbe|marca|modelo|modello|a[ñn]o|anno|cor|colore|marque|mod[èe]le|ann[ée]e|couleur|年式|车种|연식|차종)$/u

/** What is asked of a vehicle of the person's own under a heading of its own. */
export const isTraitOfVehicle = (signal: Signal): boolean =>
  OF_VEHICLE.test(signal.group) && TRAIT_OF_VEHICLE.test(said(signal))

const OF_POLICY =
  /\b(?:current|existing|previous|prior|your|health|medical|dental|primary|secondary)(?: \w+)? (?:insurer|insurance|policy|coverage)\b|\binsurance (?:information|details|coverage|policy)\b|verzekering(?:sgegevens)?$|^versicherung(?:sdaten)?$|^(?:datos del? seguro|assurance|dati assicurativi)$/u
const TRAIT_OF_POLICY =
  /^(?:company(?: name)?|insurer|carrier|provider|(?:policy|group|member|plan|subscriber) ?(?:number|no|id|#)?|years?|year\(s\)|months?|month\(s\)|how long|(?:start|end|effective|renewal) date|(?:naam )?verzeker(?:ing|aar)|polisnummer|verzekering (?:begin|start|eind)datum)$/u

/** What is asked of the insurance that somebody has. */
export const isTraitOfPolicy = (signal: Signal): boolean =>
  OF_POLICY.test(signal.group) && TRAIT_OF_POLICY.test(said(signal))

const OF_CARD = /\b(?:credit|debit|payment|bank) ?card\b|信用卡|银行卡/u
const YEAR_KEY = /^(?:(?:card|cc|exp|expiry|valid) )?(?:year|month|yy|mm)$/u

/** A list of years or months without a label among the data of a card. */
export const isUnnamedExpiry = ({ label, placeholder, group, keys }: Signal): boolean =>
  label === '' && placeholder === '' && OF_CARD.test(group) && YEAR_KEY.test(keys.join(' '))
