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

/** A box that only its numbered name tells of (`cell2`, `addr_1`). */
export const partOfKey = (signal: Signal): CategoryId | null => {
  if (signal.label !== '' || signal.placeholder !== '' || signal.options.length > 1) return null
  const stems = [signal.raw.name, ...signal.raw.tokens].map(
    (name) => NUMBERED.exec(name.toLowerCase())?.[1]?.replace(/[_-]/, '') ?? '',
  )
  const category = SPLIT.find(([, words]) => stems.some((stem) => words.test(stem)))?.[0] ?? null
  return category === 'delivery_address' && !isDelivered(signal) ? 'home_address' : category
}
