import type { CategoryId } from '../../model/categories'
import type { Signal } from '../../model/detection'
import { isDelivered } from '../clues/places'

/** What a number after it makes a part of: the boxes after the first have neither label nor anything in them. */
const SPLIT: readonly (readonly [CategoryId, RegExp])[] = [
  [
    'phone',
    /^(?:user|member|home|mem|m)?[_-]?(?:tel|phone|cell|hp|mobile|hand(?:phone)?|telephone|cellphone)[_-]?(?:no|num)?$/,
  ],
  ['postcode', /^(?:user|home|mem|m)?[_-]?(?:zip|zipcode|post|postcode|postal|yubin)[_-]?(?:no|code)?$/],
  ['id_number', /^(?:jumin|ssn|resident|regno|idnum)[_-]?(?:no|num)?$/],
  ['delivery_address', /^(?:txt|user|home|mem|m)?[_-]?(?:addr|address|adres|adresse|jusyo|juso)[_-]?(?:line)?$/],
  ['email', /^(?:user|mem|m)?[_-]?(?:email|mail)[_-]?(?:id)?$/],
]
const NUMBER_BEHIND = /[_-]?\d$/

/** A box that only its numbered name tells of (`cell2`, `addr_1`). */
export const partOfKey = (signal: Signal): CategoryId | null => {
  if (signal.label !== '' || signal.placeholder !== '' || signal.options.length > 1) return null
  const stems = [signal.raw.name, ...signal.raw.tokens].flatMap((name) =>
    NUMBER_BEHIND.test(name) ? name.toLowerCase().replace(NUMBER_BEHIND, '') : [],
  )
  const category = SPLIT.find(([, words]) => stems.some((stem) => words.test(stem)))?.[0] ?? null
  return category === 'delivery_address' && !isDelivered(signal) ? 'home_address' : category
}
