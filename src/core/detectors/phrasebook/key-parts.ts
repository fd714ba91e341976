import type { CategoryId } from '../../model/categories'
import type { Signal } from '../../model/detection'
import { isDelivered } from '../clues/places'

/** What a number after it makes a part of: the boxes after the first have neither label nor anything in them. */
const SPLIT: readonly (readonly [CategoryId, RegExp])[] = [
  ['phone', /^(?:tel|phone|cell|hp|mobile|handphone|telephone|cellphone)(?:no|num)?$/],
  ['postcode', /^(?:zip|zipcode|post|postcode|postal|yubin)(?:no)?$/],
  ['id_number', /^(?:jumin|ssn)(?:no|num)?$/],
  ['delivery_address', /^(?:addr|address|adres|adresse|juso)(?:line)?$/],
  ['email', /^e?mail(?:id)?$/],
]
const NUMBERED = /^(?:txt|user|member|home|mem|m)?[_-]?([a-z]+(?:[_-](?:no|num|id|line))?)[_-]?\d$/

/** Day, month and year of birth, each in a box or list of its own: the label stands at the first. */
const BORN =
  /(?:^| )(?:b(?= [dmy]\w)|dob|bday|born|birth(?:day|date)?|geburts?|naissance|nac(?:imiento|imento)|lahir) ?(?:d|m|y|dd|mm|yy|yyyy|day|month|year|tag|monat|jahr|jour|mois|annee|dia|mes|ano)$|(?:^| )(?:dd?|mm?|yy(?:yy)?|day|month|year|date) (?:of )?(?:dob|bday|birth(?:day)?|born)$/u
/** Nothing but a word for a part stands over it or in it. */
const NO_MORE =
  /^(?:day|month|year|dd?|mm?|yy(?:yy)?|tag|monat|jahr|jour|mois|ann[ée]e|d[ií]a|mes|a[ñn]o|giorno|mese|anno|[年月日])?$/u

/** A box that only its numbered name tells of (`cell2`, `addr_1`), or the part of a date (`dob_year`). */
export const partOfKey = (signal: Signal): CategoryId | null => {
  if (NO_MORE.test(signal.label || signal.placeholder) && BORN.test(signal.keys.join(' '))) return 'birth_date'
  if (signal.label !== '' || signal.placeholder !== '' || signal.options.length > 1) return null
  const stems = [signal.raw.name, ...signal.raw.tokens].map(
    (name) => NUMBERED.exec(name.toLowerCase())?.[1]?.replace(/[_-]/, '') ?? '',
  )
  const category = SPLIT.find(([, words]) => stems.some((stem) => words.test(stem)))?.[0] ?? null
  return category === 'delivery_address' && !isDelivered(signal) ? 'home_address' : category
}
