import type { Signal } from '../../model/detection'
import type { Whose } from './roles'

/** Who has an address and a telephone of his own in the form of somebody else. */
type Possessor = 'employer' | 'practice' | 'honoured' | 'referee'

const HEADINGS: readonly (readonly [Possessor, RegExp])[] = [
  [
    'practice',
    /^(?:(?:name|address|phone|telephone|fax|contact|details?)(?: (?:number|details|information))? (?:of|for) )?(?:your |the |current |primary |family |referring |regular |previous |usual |treating |attending )*(?:physician|doctor|gp|dentist|dental office|vet(?:erinar(?:ian|y))?|pharmacy|insurer|insurance (?:company|provider|carrier)|hospital|clinic)(?:'s)? ?(?:(?:clinic|office|practice|surgery|contact)(?:'s)? ?)?(?:address|phone|telephone|tel|fax|e-?mail|details|information|info|contact|number|no\.?|[-–:]| )*$/u,
  ],
  [
    'employer',
    /^(?:your |the |current |present |previous |last |most recent )*(?:employer|company|business|work(?:place)?|office)(?:'s)? (?:address|location)$/u,
  ],
  [
    'honoured',
    /\bhono(?:u?rarium|u?ree)\b|\bin (?:honou?r|memory|tribute)(?: of)?\b|\b(?:memorial|tribute|honou?r) (?:gift|donation|information|details)\b|\b(?:and|or) memorial\b/u,
  ],
  [
    'referee',
    /^(?:(?:professional|personal|character|work) )?(?:reference|referee)s?(?: ?(?:#|no\.?)? ?(?:\d|one|two|three))?(?: (?:details|information|contact))*$/u,
  ],
]

/** The same as the program calls it; a part of an address or a number follows. */
const KEYS: readonly (readonly [Possessor, RegExp])[] = [
  [
    'practice',
    /^(?:(?:primary|family|referring) )?(?:physician|doctor|dentist|vet|veterinary|veterinarian|pharmacy|insurer|gp|pcp)(?= .)/u,
  ],
  ['employer', /^employer(?= .)/u],
  ['honoured', /^(?:honou?r(?:ee)?|memorial|tribute|ack(?:nowledge)?)(?= .)/u],
  ['referee', /^(?:ref \d|reference|referee)(?= .)/u],
]
const REACHED_AT =
  /\b(?:address|addr|street|line|city|town|state|province|region|county|zip|post(?:al)?|postcode|country|phone|tel|telephone|fax|e ?mail|mobile|name|relation(?:ship)?)\b/u

const possessors = new WeakMap<Signal, Possessor | null>()
const find = (signal: Signal): Possessor | null => {
  const headed = HEADINGS.find(([, words]) => words.test(signal.group))?.[0]
  if (headed) return headed
  const own = signal.label || signal.placeholder
  const labelled = HEADINGS.find(([who, words]) => who !== 'honoured' && who !== 'referee' && words.test(own))?.[0]
  if (labelled && REACHED_AT.test(own)) return labelled
  const keys = signal.keys.join(' ')
  return REACHED_AT.test(keys) ? (KEYS.find(([, words]) => words.test(keys))?.[0] ?? null) : null
}

/** Whose address, telephone or name it is that stands under a heading, or behind a key, of its own. */
export const possessorOf = (signal: Signal): Possessor | null => {
  const known = possessors.get(signal)
  if (known !== undefined) return known
  const found = find(signal)
  possessors.set(signal, found)
  return found
}

const OF_PLACE =
  /\b(?:address|street|line ?\d|city|town|suburb|state|province|region|county|zip|post(?:al)? ?code|postcode|country|phone|telephone|tel|fax|e-?mail)\b|^[#( )-]+$/u

/** Whom such a possessor is to the person at the page: a practice is no person, who is honoured is somebody else. */
export const possessedBy = (signal: Signal): Whose | null => {
  const who = possessorOf(signal)
  if (who === 'practice') return OF_PLACE.test(signal.label || signal.placeholder) ? 'merchant' : null
  return who === 'honoured' || who === 'referee' ? 'other' : null
}
