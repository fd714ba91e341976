import type { CategoryId } from '../model/categories'
import { GOODS_WORDS, NEUTRAL_WORDS, PERSON_WORDS, REPORT_WORDS, SHOP_WORDS, THING_WORDS } from './key-words'

const categories = (...ids: CategoryId[]): ReadonlySet<string> => new Set<string>(ids)

/** What shops, and those who work for them, have as well. */
export const SHOPS_HAVE = categories(
  'name',
  'nickname',
  'avatar',
  'phone',
  'email',
  'home_address',
  'delivery_address',
  'region',
  'postcode',
  'account',
  'qq',
  'wechat_id',
  'location_precise',
  'location_rough',
  'bank_card',
  'payment_account',
  'card_holder',
  'income',
  'ip_address',
  'device_id',
)
const THINGS_HAVE = categories(
  'name',
  'nickname',
  'home_address',
  'delivery_address',
  'account',
  'avatar',
  'location_precise',
)
/** What goods and offers are meant for, and what is looked for among them. */
export const GOODS_HAVE = categories(
  'gender',
  'age_range',
  'religion',
  'ethnicity',
  'education',
  'occupation',
  'health',
  'marital_status',
)

const NO_THINGS: ReadonlySet<string> = new Set()

/** Words of what else has a datum of this kind beside persons and shops. */
export const thingsWith = (category: CategoryId): ReadonlySet<string> => {
  if (category === 'income') return REPORT_WORDS
  return THINGS_HAVE.has(category) ? THING_WORDS : GOODS_HAVE.has(category) ? GOODS_WORDS : NO_THINGS
}

/** Whether others than persons have a datum of this kind. */
export const isOthersToo = (category: CategoryId): boolean => SHOPS_HAVE.has(category) || GOODS_HAVE.has(category)

const CONTACT = new Set(['contact', 'contacts'])
/** Whom a shop names for its guests to ring up is its own: `merchant.contactMobile`, `storeInfo.contact`, `contactUs`. */
const isShopsContact = (before: readonly string[], at: number): boolean => {
  if (!CONTACT.has(before[at] as string)) return false
  let nearest = at - 1
  while (NEUTRAL_WORDS.has(before[nearest] ?? '')) nearest--
  return SHOP_WORDS.has(before[nearest] ?? '') || before[at + 1] === 'us'
}

const STAFF_OF = new Set(['delivery', 'service', 'sales', 'repair'])
/** `deliveryMan`, `servicePerson`. */
const isStaff = (before: readonly string[], at: number): boolean =>
  /^(?:wo)?man$|^person$/.test(before[at] as string) && STAFF_OF.has(before[at - 1] ?? '')

/** Lists are called by the plural of what is in them. */
export const isAmong = (words: ReadonlySet<string>, word: string): boolean =>
  words.has(word) || (word.endsWith('s') && words.has(word.slice(0, -1)))

/** Whether the nearest telling word before a key is a person's, a shop's or thing's, or there is none. */
export const ownerOf = (
  before: readonly string[],
  things: ReadonlySet<string> = NO_THINGS,
): 'person' | 'other' | 'silent' => {
  for (let at = before.length - 1; at >= 0; at--) {
    const word = before[at] as string
    if (isShopsContact(before, at) || isStaff(before, at)) return 'other'
    if (isAmong(PERSON_WORDS, word)) return 'person'
    if (isAmong(SHOP_WORDS, word) || isAmong(things, word)) return 'other'
  }
  return 'silent'
}
