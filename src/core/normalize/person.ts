import type { CategoryId } from '../model/categories'
import { splitKeys } from './keys'
import { BEYOND, DIGIT, isOnly } from './kinds'
import { holderOf, type Spot, type Where } from './leaf'
import { looksLikeName } from './name-forms'
import { companyOf } from './siblings'
import { bareMobile } from './spellings'
import type { KeyReading } from './wire-keys'

/** Names that shops and dishes have as well: beside a mobile number they are a person's. */
const BESIDE: ReadonlyMap<string, CategoryId> = new Map([
  ...['name', 'uname', 'contact', 'contacts', 'receiver', 'recipient'].map((key): [string, CategoryId] => [
    key,
    'name',
  ]),
  ...['address', 'addr', 'uaddr'].map((key): [string, CategoryId] => [key, 'delivery_address']),
])

/** Last words of names that are read by the number beside them: `dst_name` and `dst_phone`. */
const PAIRED: ReadonlySet<string> = new Set(['name', 'address', 'addr'])
const NUMBERS: ReadonlySet<string> = new Set(['phone', 'mobile', 'tel', 'telephone', 'cellphone'])

/** What a name may be of the person whose number stands beside it. */
export const besideOf = (tokens: readonly string[]): CategoryId | null => {
  const last = tokens.at(-1) ?? ''
  return BESIDE.get(tokens.join('')) ?? (PAIRED.has(last) ? (BESIDE.get(last) ?? null) : null)
}

/** Whether a name says nothing by itself, or begins as that of a number beside it. */
const isOfNumber = ({ keys, siblings }: Spot): boolean => {
  const own = splitKeys(keys.at(-1) ?? '')
  if (BESIDE.has(own.join(''))) return true
  const whose = own.slice(0, -1).join('')
  return siblings.some((name) => {
    const tokens = splitKeys(name)
    return NUMBERS.has(tokens.at(-1) ?? '') && tokens.slice(0, -1).join('') === whose
  })
}

/** What is told of nobody but a person, whose name then stands beside it. */
const OF_PERSONS: ReadonlySet<string> = new Set<CategoryId>(['email', 'id_number', 'birth_date', 'health'])

const [LEAST_ADDRESS, MOST_ADDRESS, MOST_NAME] = [8, 80, 4]

/** Whether a value of these kinds of characters, so many, may be that: most names of dishes are longer. */
export const mayBeBeside = (category: CategoryId, kinds: number, length: number): boolean =>
  category === 'name'
    ? length <= MOST_NAME && isOnly(kinds, BEYOND)
    : (kinds & BEYOND) !== 0 && (kinds & DIGIT) !== 0 && length >= LEAST_ADDRESS && length <= MOST_ADDRESS

/** A door, or a house that has one. */
const HAS_DOOR = /\d+ ?(?:号|室|栋|幢|座|单元|楼|层)/u

/** A name with stars in the place of some of it, as services show it: `张*民`. */
const shownOf = (value: string): string => value.trim().replace(/\*{1,2}/u, (stars) => '某'.repeat(stars.length))

interface Held {
  isReached: boolean
  hasName: boolean
  isShops: boolean
  open: { spot: Spot; value: string; category: CategoryId }[]
}

/**
 * Finds a name, and an address with it, under names that say nothing by themselves (`name`, `address`), by the mobile
 * number, the address of e-mail or what else only persons have that stands beside them in one object or form: of an order, that is the person's. `take` is called for each value
 * with the categories that it is told for already, `end` after the last.
 */
export const createPersonFinder = (
  found: (spot: Spot, value: string, category: CategoryId) => void,
  isAnswer = false,
) => {
  const holders = new Map<Where, Held>()
  const heldBy = (spot: Spot): Held => {
    const where = holderOf(spot)
    const held = holders.get(where) ?? { isReached: false, hasName: false, isShops: false, open: [] }
    holders.set(where, held)
    return held
  }
  return {
    take(spot: Spot, value: string, reading: KeyReading, told: readonly (CategoryId | null)[]): void {
      const { isPremises, isBusiness } = companyOf(spot.siblings)
      if (isPremises || isBusiness) heldBy(spot).isShops = true
      if (reading.isShops || reading.part !== null) return
      if (told.length > 0) {
        const isOfPerson = told.some((category) => category !== null && OF_PERSONS.has(category))
        if (bareMobile(value) !== null || isOfPerson || (isAnswer && told.includes('phone')))
          heldBy(spot).isReached = true
        else if (told.includes('name')) heldBy(spot).hasName = true
      } else if (reading.beside !== null && isOfNumber(spot))
        heldBy(spot).open.push({ spot, value, category: reading.beside })
    },
    end(): void {
      for (const { isReached, hasName, isShops, open } of holders.values()) {
        if (!isReached || isShops) continue
        const names = open.filter(
          ({ value, category }) => category === 'name' && looksLikeName(isAnswer ? shownOf(value) : value.trim()),
        )
        for (const { spot, value } of names) found(spot, value, 'name')
        if (names.length === 0 && !hasName) continue
        for (const { spot, value, category } of open)
          if (category === 'delivery_address' && HAS_DOOR.test(value)) found(spot, value, category)
      }
    },
  }
}
