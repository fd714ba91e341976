import { DAY } from './birthday-forms'
import { PLATE_PART, ROAD } from './known-forms'
import type { Spot } from './leaf'
import { ADDRESSED } from './name-forms'
import { PLACES } from './place-forms'
import { companyOf } from './siblings'
import type { Hit } from './value-search'
import type { KeyReading } from './wire-keys'

const isInList = ({ where }: Spot): boolean => typeof where !== 'string' && typeof where.step === 'number'

/** Names of what entries of a list are called. */
const isEntry = ({ where, keys }: Spot): boolean =>
  /^(?:name|title|label)$/i.test(keys.at(-1) ?? '') &&
  typeof where !== 'string' &&
  typeof where.up !== 'string' &&
  typeof where.up.step === 'number'

/** What stands beside it is of who works there, or what somebody is wanted for. */
const isMeant = ({ siblings }: Spot): boolean => {
  const { isStaff, isOffer } = companyOf(siblings)
  return isStaff || isOffer
}

const BIRTHDAYS: ReadonlySet<string> = new Set(['birth_date', 'child_birth'])

/** Whether a step of a path is more than a word of the site's own, or a number in the name of a file. */
const isTold = ({ whole }: Hit, value: string): boolean =>
  !/^(?:[A-Za-z]{1,5}|\d{1,6})$/.test(value) || (whole && /\d/.test(value))

/**
 * Whether what stands there is the person's value and not the same by chance, by the names on the way to it. What is
 * encoded, or long, is never the same by chance. A short number must stand under no quantity's name, and one of up to three
 * digits under a name of something personal; two characters are what is offered where they stand among offers; what was chosen from a list, or is one character, is the person's where it
 * is not an offer among others; three or four decimals of a place, a place that was worked out,
 * or its cell on a grid, may be the shop's, and so may a road and a surname with a title; a day without its year is a birthday under a birthday's name alone.
 */
export const isLikely = (hit: Hit, spot: Spot, reading: KeyReading): boolean => {
  const { known, encoding, rough } = hit
  if (rough && (spot.encoding.length === 0 || encoding.length > 0)) return !reading.isShops
  const [form = ''] = encoding
  if (form === DAY) return reading.candidates.some(({ category }) => BIRTHDAYS.has(category))
  if (form === PLATE_PART) return reading.candidates.some(({ category }) => category === 'vehicle_plate')
  if (PLACES.has(form) || form === ADDRESSED || form === ROAD) return !reading.isShops
  if (encoding.length + spot.encoding.length > 0) return true
  const value = known.value.trim()
  const isNamed = reading.candidates.length > 0
  if (/^\d{1,3}$/.test(value)) return isNamed && !reading.isQuantity
  if (spot.slot?.part === 'path' && !isTold(hit, value)) return false
  if (/^\d{1,6}$/.test(value)) return isNamed || !reading.isQuantity
  if ([...value].length === 2 && !isNamed && reading.isOffer) return false
  if (known.chosen === true && (isEntry(spot) || isMeant(spot))) return false
  if (known.chosen === true || [...value].length === 1)
    return isNamed ? !reading.isOffer : !(reading.isOffer || isInList(spot))
  return true
}
