import {
  BUSINESS_WORDS,
  FIGURE_WORDS,
  MAP_WORDS,
  ORDER_WORDS,
  PERSON_WORDS,
  PLACE_WORDS,
  PREMISES_WORDS,
  SEARCH_WORDS,
  SHOP_WORDS,
  SHOWN_OF_SHOPS,
  SOLD_WORDS,
  STAFF_WORDS,
  VACANCY_WORDS,
} from './key-words'
import { splitKeys } from './keys'

/** What an object is, by the names of its members. */
export interface Company {
  /** A shop's, as services answer with it: of premises, or of a place. */
  isShop: boolean
  /** Of premises that are told of, and no order or person. */
  isPremises: boolean
  /** A place of business, by what no order says of one. */
  isBusiness: boolean
  /** A thing with a name. */
  isNamed: boolean
  /** Somebody of those who work there. */
  isStaff: boolean
  /** Of a thing for sale, or a place of work that is offered. */
  isOffer: boolean
  /** Figures of a business. */
  isReport: boolean
  /** What is looked for, and how it is sorted. */
  isSearch: boolean
  /** A map that is drawn. */
  isMap: boolean
}

/** An order's number, time or state; shops count orders, and have a least one. */
const ORDER_NAME = /^(?:\w{3,8})?order(?:id|no|sn|num|number|time|status|state|code)$/

/** What somebody is reached by. */
const REACHED: ReadonlySet<string> = new Set(['phone', 'mobile', 'email', 'openid', 'birthday'])

const CONTACT: ReadonlySet<string> = new Set(['contact', 'contacts', 'link'])

const NOBODYS: Company = {
  isShop: false,
  isPremises: false,
  isBusiness: false,
  isNamed: false,
  isStaff: false,
  isOffer: false,
  isReport: false,
  isSearch: false,
  isMap: false,
}

const read = (siblings: readonly string[]): Company => {
  const tokens = siblings.map(splitKeys)
  const some = (words: ReadonlySet<string>): boolean =>
    tokens.some((own) => words.has(own.join('')) || own.some((word) => words.has(word)))
  const isCalled = tokens.some((own) => own.join() === 'name' || own.join() === 'title')
  const isPersons = some(PERSON_WORDS) || some(ORDER_WORDS) || tokens.some((own) => ORDER_NAME.test(own.join('')))
  const isOfShop = ([first, second]: readonly string[]): boolean =>
    PREMISES_WORDS.has(first ?? '') && SHOWN_OF_SHOPS.has(second ?? '')
  const isPosition = (own: readonly string[]): boolean => PLACE_WORDS.has(own.at(-1) as string)
  // A thing with a name that stands somewhere on a map, and has no person's words, is a place.
  const isPlace = isCalled && tokens.some(isPosition)
  const isPremises = !isPersons && tokens.some(isOfShop)
  const isReached = tokens.some(
    (own) =>
      !SHOP_WORDS.has(own[0] as string) &&
      (own.join() === 'name' ||
        own.some((word) => REACHED.has(word) || (PERSON_WORDS.has(word) && !CONTACT.has(word)))),
  )
  const searched = tokens.filter((own) => own.some((word) => SEARCH_WORDS.has(word))).length
  return {
    isShop: isPremises || (!isPersons && isPlace),
    isPremises,
    isBusiness: !isPersons && (some(BUSINESS_WORDS) || (isPremises && tokens.some(isPosition))),
    isNamed: isCalled || tokens.some((own) => own.at(-1) === 'name' && !PERSON_WORDS.has(own[0] as string)),
    isStaff:
      !tokens.some((own) => own.join() === 'name') &&
      !some(PERSON_WORDS) &&
      tokens.some(([first, second]) => STAFF_WORDS.has(first ?? '') && second === 'name'),
    isOffer: !isReached && (some(VACANCY_WORDS) || some(SOLD_WORDS)),
    isReport: !isCalled && some(FIGURE_WORDS) && !some(REACHED),
    isSearch: searched > 1,
    isMap: some(MAP_WORDS),
  }
}

const known = new WeakMap<readonly string[], Company>()

/** What the object, the form or the query is in which a value stands; each list of names is read once. */
export const companyOf = (siblings: readonly string[]): Company => {
  if (siblings.length < 2) return NOBODYS
  const before = known.get(siblings)
  if (before !== undefined) return before
  const company = read(siblings)
  known.set(siblings, company)
  return company
}
