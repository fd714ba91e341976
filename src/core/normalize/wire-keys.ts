import { type CategoryId, isPersonal } from '../model/categories'
import type { Detector } from '../model/detection'
import { createKeyNames, type KeyNames } from './key-names'
import { GOODS_HAVE, isAmong, isOthersToo, ownerOf, SHOPS_HAVE, thingsWith } from './key-owners'
import {
  CHOSEN_TAILS,
  GENERIC_KEYS,
  LIST_WORDS,
  NEUTRAL_WORDS,
  NUMBER_WORDS,
  PERSON_WORDS,
  QUANTITY_WORDS,
  SALT_WORDS,
  SEALED_WORDS,
  SENT_TO_WORDS,
  SERIAL_TAILS,
  TAIL_WORDS,
  THING_WORDS,
} from './key-words'
import { splitKeys } from './keys'
import { AT, BEYOND, DIGIT, isOnly, LETTERS, MARK } from './kinds'
import { loosely, NAME_PARTS, strictly } from './name-fits'
import { besideOf } from './person'
import { type PositionPart, partOf } from './positions'
import { companyOf } from './siblings'

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
  /** The last name says that its value is a digest, or encrypted. */
  isSealed: boolean
  /** The last name is that of a number that somebody counts things by. */
  isSerial: boolean
  /** The last name is a quantity's or a measure's. */
  isQuantity: boolean
  /** The names are of what can be chosen, or of a thing. */
  isOffer: boolean
  /** The nearest telling word is a shop's, or a thing's. */
  isShops: boolean
}

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
/** Digests in hexadecimal, and bytes in base64. */
const SEALED = /^(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{64}|[\da-f]{128}|(?=.*\d)(?=.*[A-Z])[A-Za-z\d+/]{20,}={0,2})$/i
const EMPTY_VALUE =
  /^(?:null|undefined|nan|none|true|false|all|any|default|n\/a|unknown|granted|denied|prompt|(?:un)?supported|required|optional|hidden|visible|(?:en|dis)abled|-+|\[object .*\]|\{\}|\[\]|不限制?|无要求|无限制|请(?:选择|输入).*|暂无|全部|所有)$/iu
/** What is chosen from a list, and sent by its name or number there. */
const CHOSEN: ReadonlySet<string> = new Set<CategoryId>([
  'gender',
  'education',
  'marital_status',
  'occupation',
  'ethnicity',
  'religion',
  'income',
  'age_range',
])
/** Words that are anybody's and anything's, and what they are of a person. */
const OF_PERSONS: ReadonlyMap<string, CategoryId> = new Map([
  ['name', 'name'],
  ['address', 'delivery_address'],
  ['addr', 'delivery_address'],
  ['area', 'region'],
  ['city', 'region'],
])
/** What people are called, of whom a form calls the datum itself by its label. */
const CALLED: ReadonlySet<string> = new Set<CategoryId>(['name', 'nickname', 'child_name', 'guardian_name', 'account'])
const MAX_RUN = 5
const MAX_CACHED = 8_000

interface Candidate extends KeyMatch {
  /** What another name of the same object must say. */
  beside?: RegExp | undefined
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

/** Whether what stands in such company, with no word of a person before it, is a shop's, or is looked for. */
const isOfOthers = (category: CategoryId, siblings: readonly string[], isAnswer: boolean): boolean => {
  const { isShop, isBusiness, isSearch, isStaff, isOffer, isReport } = companyOf(siblings)
  if ((isOffer || isReport) && category === 'income') return true
  if (SHOPS_HAVE.has(category)) return isBusiness || (isAnswer && isShop)
  return (isSearch || isStaff || isOffer) && GOODS_HAVE.has(category)
}

const standsBeside = (words: RegExp, siblings: readonly string[]): boolean =>
  siblings.some((name) => words.test(splitKeys(name).join('')))

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
export const createKeyReader = (
  detectors: readonly Detector[],
  namedBy: KeyNames = createKeyNames(detectors),
  meaningOf: Meaning = () => undefined,
) => {
  const cache = new Map<string, KeyReading>()
  const byWay = new WeakMap<readonly string[], KeyReading>()

  const detectorOf = (id: CategoryId): Detector | undefined => detectors.find((one) => one.id === id)

  /** What is said by a word that says nothing alone, right behind one of a person: `insured.name`, `ship_addr`. */
  const ofPerson = (all: readonly string[]): Candidate | null => {
    const category = OF_PERSONS.get(all.at(-1) as string)
    const detector = category === undefined ? undefined : detectorOf(category)
    if (category === undefined || detector === undefined) return null
    let nearest = all.length - 2
    while (NEUTRAL_WORDS.has(all[nearest] ?? '') && !SENT_TO_WORDS.has(all[nearest] as string)) nearest--
    const word = all[nearest] ?? ''
    if (!SENT_TO_WORDS.has(word) && (!isAmong(PERSON_WORDS, word) || ownerOf(all.slice(0, nearest + 1)) === 'other'))
      return null
    return { category, detector: category === 'name' ? strictly(detector) : detector, bare: false }
  }

  const candidatesOf = (keys: readonly string[]): Candidate[] => {
    const own = splitKeys(keys.at(-1) ?? '')
    if (own.length === 0) return []
    const all = [...keys.slice(0, -1).flatMap(splitKeys), ...own]
    const firstOwn = all.length - own.length
    const found: Candidate[] = []
    let isChosen = false
    for (let end = all.length; end > firstOwn; end--) {
      const tail = all[end]
      if (tail !== undefined && !TAIL_WORDS.has(tail)) {
        if (!CHOSEN_TAILS.has(tail)) break
        isChosen = true
      }
      for (let start = Math.max(0, end - MAX_RUN); start < end; start++) {
        const run = all.slice(start, end)
        for (const { detector, isHint, beside } of namedBy(run.join(''))) {
          const category = detector.id as CategoryId
          if (isChosen && !CHOSEN.has(category)) continue
          const owner = ownerOf(all.slice(0, start), thingsWith(category))
          if (owner === 'other' && (isHint || isOthersToo(category) || GENERIC_KEYS.has(run.join('')))) continue
          if (owner === 'silent' && run.length === 1 && GENERIC_KEYS.has(run[0] as string)) {
            const nearest = all[start - 1]
            if (nearest !== undefined && (start > firstOwn || !NEUTRAL_WORDS.has(nearest))) continue
          }
          // Branches of any tree are its children.
          const isBranch = category === 'child_name' && start < firstOwn
          const isPart = category === 'name' && NAME_PARTS.has(run.join(''))
          const fitting = isBranch ? strictly(detector) : isPart ? loosely(detector) : detector
          found.push({ category, detector: fitting, bare: owner === 'silent', beside })
        }
      }
    }
    const ofRole = found.length === 0 ? ofPerson(all) : null
    return ofRole === null ? found : [ofRole]
  }

  const read = (keys: readonly string[]): KeyReading => {
    const last = keys.at(-1) ?? ''
    const own = splitKeys(last)
    const all = keys.flatMap(splitKeys)
    const meaning = HAN.test(last) ? meaningOf(last) : undefined
    const named = meaning ? detectorOf(meaning) : undefined
    const candidates: Candidate[] = named
      ? [{ category: meaning as CategoryId, detector: named, bare: false }]
      : candidatesOf(keys)
    const part = keys.length === 0 ? null : partOf(last)
    const isSalt = own.some((word) => SALT_WORDS.has(word))
    return {
      candidates,
      part,
      beside: candidates.length === 0 && ownerOf(all.slice(0, -1), THING_WORDS) !== 'other' ? besideOf(own) : null,
      isTelling: candidates.length > 0 || part !== null || isSalt,
      isSalt,
      isNumber: own.some((word) => NUMBER_WORDS.has(word)) || /^(?:_|\d+)$/.test(last),
      isSealed: own.some((word) => SEALED_WORDS.has(word)),
      isSerial: SERIAL_TAILS.has(own.at(-1) ?? '') && !own.some((word) => PERSON_WORDS.has(word)),
      isQuantity: own.some((word) => QUANTITY_WORDS.has(word)),
      isOffer: LIST_WORDS.has(own.at(-1) ?? '') || ownerOf(all, THING_WORDS) === 'other',
      isShops: meaning === null || SHOPS_HAN.test(last) || ownerOf(all) === 'other',
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

  /** The category that a key names and its value bears out, in the company of its siblings; null for none. */
  const readKey = (
    { candidates, isSealed }: KeyReading,
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
      if (!(isSealed && SEALED.test(text)) && !isPlausible(candidate.detector, text, isAnswer)) continue
      if (candidate.beside !== undefined && !standsBeside(candidate.beside, siblings)) continue
      if (CALLED.has(candidate.category) && HAN.test(text) && meaningOf(text) !== undefined) continue
      if (candidate.bare && isOfOthers(candidate.category, siblings, isAnswer)) return null
      return candidate
    }
    return null
  }

  const patterned = detectors.filter((detector) => detector.id !== 'not_personal' && detector.isPattern !== undefined)

  /** The category that a whole value can only be, where its key does not say that it is an order's or a shop's. */
  const readPattern = (
    reading: KeyReading,
    siblings: readonly string[],
    value: string,
    kinds: number,
  ): KeyMatch | null => {
    if (!mayBePattern(reading, kinds, value.length) || MASKED.test(value)) return null
    const isNumber = isOnly(kinds, DIGIT)
    const text = value.trim()
    const mobile = /^(?:\+?86[- ]?)?1[3-9]\d{9}$/.test(text)
    const detector = (mobile ? detectorOf('phone') : undefined) ?? patterned.find((one) => one.isPattern?.(text))
    if (detector === undefined || detector.id === 'not_personal' || !isPersonal(detector.id)) return null
    if (SHOPS_HAVE.has(detector.id) && (reading.isShops || companyOf(siblings).isBusiness)) return null
    // A number plate may look like a model's name.
    if (reading.isNumber && detector.id === 'vehicle_plate') return null
    return isNumber && mobile && reading.isSerial ? null : { category: detector.id, detector }
  }

  return { readingOf, readKey, readPattern, mayBePattern }
}

export type KeyReader = ReturnType<typeof createKeyReader>
