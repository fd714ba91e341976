import { type CategoryId, isPersonal } from '../model/categories'
import type { Detector } from '../model/detection'
import {
  GENERIC_KEYS,
  GOODS_WORDS,
  LIST_WORDS,
  NEUTRAL_WORDS,
  NUMBER_WORDS,
  PERSON_WORDS,
  PLACE_WORDS,
  QUANTITY_WORDS,
  SALT_WORDS,
  SERIAL_TAILS,
  SHOP_WORDS,
  TAIL_WORDS,
  THING_WORDS,
} from './key-words'
import { splitKeys } from './keys'
import { AT, BEYOND, DIGIT, isOnly, LETTERS, MARK } from './kinds'
import { besideOf } from './person'
import { type PositionPart, partOf } from './positions'

export interface KeyMatch {
  category: CategoryId
  detector: Detector
}

/** What the names on the way to a value say, whatever the value. */
export interface KeyReading {
  candidates: readonly Candidate[]
  /** What part of a position the last name means. */
  part: PositionPart | null
  /** What a value under this name is of the person whose mobile number stands beside it; null for none. */
  beside: CategoryId | null
  /** A value under these names may be somebody's for their sake. */
  isTelling: boolean
  /** The last name is of what may be mixed into a digest. */
  isSalt: boolean
  /** The last name is an order's, a time's or a thing's number's. */
  isNumber: boolean
  /** The last name is that of a number that somebody counts things by. */
  isSerial: boolean
  /** The last name is a quantity's or a measure's. */
  isQuantity: boolean
  /** The names are of what can be chosen, or of a thing. */
  isOffer: boolean
  /** The nearest telling word is a shop's, or a thing's. */
  isShops: boolean
}

const SHOPS_HAVE: ReadonlySet<string> = new Set<CategoryId>([
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
])
const THINGS_HAVE: ReadonlySet<string> = new Set<CategoryId>([
  'name',
  'nickname',
  'home_address',
  'delivery_address',
  'account',
  'avatar',
  'location_precise',
])
const GOODS_HAVE: ReadonlySet<string> = new Set<CategoryId>([
  'gender',
  'age_range',
  'religion',
  'ethnicity',
  'education',
  'occupation',
  'health',
])
const ON_FILES: ReadonlySet<string> = new Set<CategoryId>([
  'avatar',
  'id_photo',
  'other_id_doc',
  'driving_licence',
  'vehicle_licence',
  'face',
  'child_photo',
  'photo_album',
  'fingerprint_voice',
  'credit_info',
  'specific_identity',
])
const EMPTY_VALUE = /^(?:null|undefined|nan|none|true|false|all|any|default|n\/a|unknown|-+|\[object .*\]|\{\}|\[\])$/i
const MAX_RUN = 5
const MAX_CACHED = 8_000

interface Candidate extends KeyMatch {
  /** No word of a person stands before the key. */
  bare: boolean
}

/** Stars in the place of what is not told. */
const MASKED = /\*{2,}|^.\*.?$/u

/** A value with stars in it tells whoever is sent it nothing new; in an answer it shows that the whole of it is kept. */
const isPlausible = (detector: Detector, value: string, isAnswer: boolean): boolean => {
  if (EMPTY_VALUE.test(value) || (!isAnswer && MASKED.test(value))) return false
  if (detector.plausible === undefined) return value !== '0'
  if (detector.plausible(value)) return true
  return isAnswer && value.includes('*') && detector.plausible(value.replaceAll('*', '0'))
}

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

const NO_THINGS: ReadonlySet<string> = new Set()
/** Words of what else has a datum of this kind beside persons and shops. */
const thingsWith = (category: CategoryId): ReadonlySet<string> =>
  THINGS_HAVE.has(category) ? THING_WORDS : GOODS_HAVE.has(category) ? GOODS_WORDS : NO_THINGS

/** Whether the nearest telling word before the key is a person's, a shop's or thing's, or there is none. */
const contextOf = (before: readonly string[], things: ReadonlySet<string>): 'person' | 'other' | 'silent' => {
  for (let at = before.length - 1; at >= 0; at--) {
    const word = before[at] as string
    if (isShopsContact(before, at) || isStaff(before, at)) return 'other'
    if (PERSON_WORDS.has(word)) return 'person'
    if (SHOP_WORDS.has(word) || things.has(word)) return 'other'
  }
  return 'silent'
}

const isShopObject = (siblings: readonly string[]): boolean => {
  const tokens = siblings.map(splitKeys)
  if (tokens.some((own) => own.some((word) => PERSON_WORDS.has(word) || word === 'order' || word === 'openid')))
    return false
  if (tokens.some((own) => own.length > 1 && SHOP_WORDS.has(own[0] as string) && own[1] !== 'id')) return true
  // A thing with a name that stands somewhere on a map, and has no person's words, is a place.
  return tokens.some((own) => own.join() === 'name') && tokens.some((own) => PLACE_WORDS.has(own.at(-1) as string))
}

/** What a name in Chinese says that data is, as labels of forms do: null for nobody's, undefined where it is no such word. */
export type Meaning = (label: string) => CategoryId | null | undefined

const HAN = /\p{Script=Han}/u
/** In Chinese what is a shop's has its word in its own name. */
const SHOPS_HAN = /店|商[家户]|客服|车场|公司/u

const [LEAST_PATTERN, MOST_PATTERN] = [7, 80]

/** An address of e-mail has its sign; a number is long; a plate has Han and a letter among its digits; none has other marks. */
const mayBePattern = ({ isNumber }: KeyReading, kinds: number, length: number): boolean => {
  if (length < LEAST_PATTERN || length > MOST_PATTERN || (isNumber && isOnly(kinds, DIGIT))) return false
  if ((kinds & AT) !== 0) return true
  if ((kinds & DIGIT) === 0 || (kinds & MARK) !== 0) return false
  return (kinds & BEYOND) === 0 ? length >= 11 : (kinds & LETTERS) !== 0
}

/**
 * Reads categories off the names under which values travel, comparing whole tokens: `mobile`, `user_mobile`,
 * `orderUser.mobile`, never `automobile`. The longest run wins; a shop's phone and a dish's name are not the person's.
 */
export const createKeyReader = (detectors: readonly Detector[], meaningOf: Meaning = () => undefined) => {
  const byRun = new Map<string, Detector[]>()
  for (const detector of detectors) {
    if (detector.id === 'not_personal' || !isPersonal(detector.id)) continue
    for (const key of detector.wireKeys ?? []) {
      const run = splitKeys(key).join('')
      if (run === '') continue
      const list = byRun.get(run)
      if (list === undefined) byRun.set(run, [detector])
      else if (!list.includes(detector)) list.push(detector)
    }
  }
  const cache = new Map<string, KeyReading>()
  const byWay = new WeakMap<readonly string[], KeyReading>()

  const candidatesOf = (keys: readonly string[]): Candidate[] => {
    const own = splitKeys(keys.at(-1) ?? '')
    if (own.length === 0) return []
    const all = [...keys.slice(0, -1).flatMap(splitKeys), ...own]
    const firstOwn = all.length - own.length
    const found: Candidate[] = []
    for (let end = all.length; end > firstOwn; end--) {
      if (end < all.length && !TAIL_WORDS.has(all[end] as string)) break
      for (let start = Math.max(0, end - MAX_RUN); start < end; start++) {
        const run = all.slice(start, end)
        for (const detector of byRun.get(run.join('')) ?? []) {
          const category = detector.id as CategoryId
          const before = all.slice(0, start)
          const context = contextOf(before, thingsWith(category))
          const isOthers = SHOPS_HAVE.has(category) || GOODS_HAVE.has(category) || GENERIC_KEYS.has(run.join(''))
          if (context === 'other' && isOthers) continue
          if (context === 'silent' && run.length === 1 && GENERIC_KEYS.has(run[0] as string)) {
            const nearest = all[start - 1]
            if (nearest !== undefined && (start > firstOwn || !NEUTRAL_WORDS.has(nearest))) continue
          }
          found.push({ category, detector, bare: context === 'silent' })
        }
      }
    }
    return found
  }

  const read = (keys: readonly string[]): KeyReading => {
    const last = keys.at(-1) ?? ''
    const own = splitKeys(last)
    const all = keys.flatMap(splitKeys)
    const meaning = HAN.test(last) ? meaningOf(last) : undefined
    const named = detectors.find(({ id }) => id === meaning)
    const candidates: Candidate[] = named
      ? [{ category: meaning as CategoryId, detector: named, bare: false }]
      : candidatesOf(keys)
    const part = keys.length === 0 ? null : partOf(last)
    const isSalt = own.some((word) => SALT_WORDS.has(word))
    return {
      candidates,
      part,
      beside:
        candidates.length === 0 && contextOf(all.slice(0, -own.length), THING_WORDS) === 'silent'
          ? besideOf(own)
          : null,
      isTelling: candidates.length > 0 || part !== null || isSalt,
      isSalt,
      isNumber: own.some((word) => NUMBER_WORDS.has(word)) || /^(?:_|\d+)$/.test(last),
      isSerial: SERIAL_TAILS.has(own.at(-1) ?? '') && !own.some((word) => PERSON_WORDS.has(word)),
      isQuantity: own.some((word) => QUANTITY_WORDS.has(word)),
      isOffer: LIST_WORDS.has(own.at(-1) ?? '') || contextOf(all, THING_WORDS) === 'other',
      isShops: meaning === null || SHOPS_HAN.test(last) || contextOf(all, NO_THINGS) === 'other',
    }
  }

  const readingOf = (keys: readonly string[]): KeyReading => {
    const before = byWay.get(keys)
    if (before !== undefined) return before
    const id = keys.join('\u0000')
    let reading = cache.get(id)
    if (reading === undefined) {
      reading = read(keys)
      if (cache.size >= MAX_CACHED) cache.clear()
      cache.set(id, reading)
    }
    byWay.set(keys, reading)
    return reading
  }

  /** The category that a key names and its value bears out; null for none. `siblings` are empty where nothing is judged by them. */
  const readKey = (
    { candidates }: KeyReading,
    siblings: readonly string[],
    value: string,
    isFile: boolean,
    isAnswer: boolean,
  ): KeyMatch | null => {
    if (candidates.length === 0) return null
    if (isFile) return candidates.find((candidate) => ON_FILES.has(candidate.category)) ?? null
    const text = value.trim()
    if (text === '' || text.length > 2_000) return null
    for (const candidate of candidates) {
      if (!isPlausible(candidate.detector, text, isAnswer)) continue
      if (candidate.bare && SHOPS_HAVE.has(candidate.category) && isShopObject(siblings)) return null
      return candidate
    }
    return null
  }

  const patterned = detectors.filter((detector) => detector.id !== 'not_personal' && detector.isPattern !== undefined)

  /** The category that a whole value can only be, where its key does not say that it is an order's or a shop's. */
  const readPattern = (reading: KeyReading, value: string, kinds: number): KeyMatch | null => {
    if (!mayBePattern(reading, kinds, value.length) || MASKED.test(value)) return null
    const isNumber = isOnly(kinds, DIGIT)
    const text = value.trim()
    const mobile = /^(?:\+?86[- ]?)?1[3-9]\d{9}$/.test(text)
    const detector =
      (mobile ? detectors.find((one) => one.id === 'phone') : undefined) ??
      patterned.find((one) => one.isPattern?.(text))
    if (detector === undefined || detector.id === 'not_personal' || !isPersonal(detector.id)) return null
    if (SHOPS_HAVE.has(detector.id) && reading.isShops) return null
    // A number plate may look like a model's name.
    if (reading.isNumber && detector.id === 'vehicle_plate') return null
    return isNumber && mobile && reading.isSerial ? null : { category: detector.id, detector }
  }

  return { readingOf, readKey, readPattern, mayBePattern, isShopObject }
}

export type KeyReader = ReturnType<typeof createKeyReader>
