import type { KnownValue } from '../model/engine'
import { degreesIn, isExact, isRough, sameDegree } from './coordinates'
import { sextetAt } from './encodings'
import { fold, foldUnit } from './fold'
import type { Entry } from './form-chains'
import { createFormTable } from './form-table'
import { createFormWindows, type FormWindows } from './form-windows'
import { hasLongNumber, isDigitByDigit, isSeparator, UNSEEN, ungrouped, unspaced } from './grouped'
import { BEYOND, CONTROL, GROUPS, kindsOf, LONG_DIGITS, LONG_NUMBER, ODD, POINT } from './kinds'
import type { KnownDegree, KnownForm, KnownForms } from './known-forms'
import { MAX_KNOWN } from './limits'
import type { Speller } from './speller'
import { looseForms } from './spellings'
import { createSubstitutedFinder, createSubstitutedInside } from './substituted'
import { createXoredFinder } from './xored'

/** A known value found in a text. */
export interface Hit {
  known: KnownValue
  /** Form in which it stands there, outermost first. */
  encoding: readonly string[]
  /** The text is this value and nothing else. */
  whole: boolean
  /** A position so rough that others are at it. */
  rough: boolean
}

/** What one pass over a text tells: what its characters are, and which known values stand in it. */
export interface Look {
  kinds: number
  hits: readonly Hit[]
}

/** Where known values are written in a text: the places, ascending, or in a long one by what they are found while it is read. */
export interface Marks {
  places: readonly number[]
  windows: FormWindows
}

export interface Search {
  (text: string): Look
  /** Forms that are told only where they stand alone, folded. */
  wholes: readonly string[]
  marksFor(text: string): Marks
  /** Whether what stands between two places of a text may hold a known value that is marked nowhere (see `marksFor`) and is none of the wholes. */
  mayHold(text: string, from: number, to: number, kinds: number, digits: number): boolean
}

const NOTHING: readonly Hit[] = []

/** Names so short may have a space between any two of their characters, and are easily part of other words. */
const SHORT_NAME = 5
const MAX_HITS = 64
/** Searches kept: as many visits take turns. */
const MAX_KEPT = 4
/** Characters of a text that is worth filters of its own. */
const LONG_TEXT = 20_000
/** Characters of a text that is read as a number written in groups, and of one that is compared as a whole. */
const MAX_GROUPED = 400
const LEAST_GROUPED = 6
const MAX_WHOLE = 60

const POINT_SIGN = 46
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
/** Letters of scripts without spaces are letters, too. */
const isWordly = (code: number): boolean =>
  isDigit(code) || isLetter(code) || (code >= 0xc0 && code < 0xff00 && !(code >= 0x2000 && code < 0x3040))

/** A date, a time, a version or a range is one thing: a short number in it is not somebody's. */
const joinsDigits = (code: number): boolean => code === 45 || code === 46 || code === 47 || code === 58

/** From so many digits on a number is known again with more digits at one of its ends. */
const LEAST_JOINED = 11
/** Seconds or milliseconds, from 2017 to 2033. */
const TIME = /^1[5-9]\d{8}(?:\d{3})?$/

/** Whether the digits beside a number are a time alone, as scripts make an id of both, or zeros that fill it up. */
const isJoinedToTime = (text: string, at: number, end: number): boolean => {
  let [from, to] = [at, end]
  while (isDigit(text.charCodeAt(from - 1))) from--
  while (isDigit(text.charCodeAt(to))) to++
  const [before, behind] = [text.slice(from, at), text.slice(end, to)]
  if (before === '') return TIME.test(behind)
  return behind === '' && (TIME.test(before) || /^0{2,}$/.test(before))
}

/** Digits never match inside a longer run of digits, nor short words inside a longer word (`anna` in `savannah`). */
const stands = (text: string, at: number, { text: form, edges, behind }: KnownForm): boolean => {
  const end = at + form.length
  if (behind !== undefined && sextetAt(text, end) >> (6 - behind.count) !== behind.bits) return false
  if (edges === 'free') return true
  const before = at > 0 ? foldUnit(text.charCodeAt(at - 1)) : 0
  const after = end < text.length ? foldUnit(text.charCodeAt(end)) : 0
  const [first, last] = [form.charCodeAt(0), form.charCodeAt(form.length - 1)]
  if (isDigit(last) && after === POINT_SIGN && isDigit(text.charCodeAt(end + 1))) return false
  if (isDigit(first) && before === POINT_SIGN && isDigit(text.charCodeAt(at - 2))) return false
  if (edges === 'word')
    return !(
      isWordly(before) ||
      isWordly(after) ||
      (isDigit(first) && joinsDigits(before) && isDigit(text.charCodeAt(at - 2))) ||
      (isDigit(last) && joinsDigits(after) && isDigit(text.charCodeAt(end + 1)))
    )
  if ((isDigit(first) && isDigit(before)) || (isDigit(last) && isDigit(after)))
    return form.length >= LEAST_JOINED && isJoinedToTime(text, at, end)
  return edges === 'digits' || !((isLetter(first) && isLetter(before)) || (isLetter(last) && isLetter(after)))
}

/** Whether a decimal in a text is a known one; of one that was worked out it must be exact to a metre, as there are several. */
const isDegree = (found: string, { text, encoding }: KnownDegree): boolean =>
  sameDegree(found, text) && (encoding.length === 0 || isExact(found))

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at])

const NO_WINDOWS = createFormWindows([])
const NO_MARKS: Marks = { places: [], windows: NO_WINDOWS }

/** The look of where no value is known. */
export const lookOnly: Search = Object.assign((text: string): Look => ({ kinds: kindsOf(text), hits: NOTHING }), {
  wholes: [],
  marksFor: () => NO_MARKS,
  mayHold: () => false,
})

const buildSearch = (known: readonly KnownValue[], spelled: readonly KnownForms[]): Search => {
  const entries = spelled.flatMap(({ inside }, index) => inside.map((form): Entry => ({ form, index })))
  const find = createFormTable(entries)
  let windows: FormWindows | null = null
  const whole = new Map<string, Entry[]>()
  spelled.forEach((forms, index) => {
    for (const form of forms.whole) whole.set(form.text, [...(whole.get(form.text) ?? []), { form, index }])
  })
  const lengths = new Uint8Array(MAX_WHOLE + 1)
  for (const text of whole.keys()) if (text.length <= MAX_WHOLE) lengths[text.length] = 1
  const loose = known.flatMap(({ value }, index) =>
    looseForms(value).map(
      (text): Entry => ({
        form: { text: fold(text), encoding: [], exact: false, edges: text.length < SHORT_NAME ? 'word' : 'digits' },
        index,
      }),
    ),
  )
  const findLoose = createFormTable(loose)
  const beginnings = [
    ...new Set(
      loose
        .map(({ form }) => form.text.slice(0, form.text.length < SHORT_NAME ? 1 : 2))
        .filter((text) => /^\p{Script=Han}/u.test(text)),
    ),
  ]
  /** By most bits of its first unit: hardly a character begins any. */
  const starts = new Uint8Array(1 << 12)
  for (const text of beginnings) starts[text.charCodeAt(0) & 0xfff] = 1
  const beginsLoose = (text: string, from = 0, to = text.length): boolean => {
    for (let at = from; at < to; at++)
      if (starts[text.charCodeAt(at) & 0xfff] === 1 && beginnings.some((one) => text.startsWith(one, at))) return true
    return false
  }
  const mayBeLoose = (text: string, kinds: number): boolean =>
    (kinds & (GROUPS | ODD)) !== 0 && ((kinds & LONG_NUMBER) !== 0 || ((kinds & BEYOND) !== 0 && beginsLoose(text)))
  /** Digits of the shortest number that is found in groups. */
  const leastDigits = Math.min(
    ...loose.flatMap(({ form }) => (/^\d/.test(form.text) ? [form.text.replace(/\D/g, '').length] : [])),
  )
  const degrees = spelled.flatMap((forms, index) => forms.degrees.map((degree) => ({ degree, index })))

  const hidden = known.map(({ value, chosen }) => (chosen === true ? '' : value.trim()))
  const findXored = createXoredFinder(hidden)
  const findSubstituted = createSubstitutedFinder(hidden)
  const findInside = createSubstitutedInside(hidden)

  let hits = new Map<number, Hit>()
  const add = (index: number, encoding: readonly string[], isWhole: boolean, rough = false): void => {
    const before = hits.get(index)
    if (before !== undefined && before.encoding.length <= encoding.length && (before.whole || !isWhole)) return
    if (before === undefined && hits.size >= MAX_HITS) return
    hits.set(index, {
      known: known[index] as KnownValue,
      encoding,
      whole: isWhole || (before?.whole ?? false),
      rough: rough && (before?.rough ?? true),
    })
  }
  const take = (subject: string, { form, index }: Entry, at: number): void => {
    if (stands(subject, at, form)) add(index, form.encoding, form.text.length === subject.trim().length)
  }
  const search = (text: string): Look => {
    const kinds = find(text, take)
    if (whole.size > 0 && text.length <= MAX_WHOLE) {
      const trimmed = text.trim()
      if (lengths[trimmed.length] === 1)
        for (const { form, index } of whole.get(fold(trimmed)) ?? []) add(index, form.encoding, true)
    }
    if (text.length <= MAX_GROUPED && text.length > LEAST_GROUPED) {
      // Digits in circles or in bold are digits.
      const closed = (kinds & ODD) !== 0 ? text.replace(UNSEEN, '').normalize('NFKC') : text
      const joined = unspaced(closed) ?? closed
      if (joined !== text) find(joined, take)
    }
    if (loose.length > 0 && text.length <= MAX_GROUPED && mayBeLoose(text, kinds)) {
      const compact = ungrouped(text)
      if (compact !== text) findLoose(compact, take)
    }
    if (degrees.length > 0 && (kinds & (POINT | ODD)) !== 0)
      for (const found of degreesIn(text))
        for (const { degree, index } of degrees)
          if (isDegree(found, degree))
            add(
              index,
              degree.encoding,
              found.length === text.trim().length,
              degree.encoding.length > 0 || isRough(found),
            )
    for (const { index, encoding } of findXored(text)) add(index, encoding, true)
    if (hits.size === 0) for (const index of findSubstituted(text.trim())) add(index, ['substituted', 'base64'], true)
    if (hits.size === 0) for (const index of findInside(text)) add(index, ['substituted', 'base64'], false)
    if (hits.size === 0) return { kinds, hits: NOTHING }
    const all = [...hits.values()]
    hits = new Map()
    return { kinds, hits: all }
  }
  return Object.assign(search, {
    wholes: [...whole.keys()],
    marksFor: (text: string): Marks => {
      if (text.length >= LONG_TEXT) {
        windows ??= createFormWindows(entries)
        return { places: [], windows }
      }
      const places: number[] = []
      find(text, (_text, _entry, at) => places.push(at))
      return { places: places.sort((a, b) => a - b), windows: NO_WINDOWS }
    },
    mayHold: (text: string, from: number, to: number, kinds: number, digits: number): boolean => {
      if (findXored.mayBe(text, from, to) || (kinds & ODD) !== 0) return true
      if (digits >= LONG_DIGITS && digits < to - from && isDigitByDigit(text, from)) return true
      if ((kinds & (GROUPS | CONTROL)) === 0) return false
      if (degrees.length > 0 && (kinds & (POINT | ODD)) !== 0) return true
      if (to - from > MAX_GROUPED) return false
      const isRegular =
        to - from > LEAST_GROUPED && (isSeparator(text, from + 1, from + 3) || isSeparator(text, from + 2, from + 5))
      return (
        isRegular ||
        (digits >= leastDigits && hasLongNumber(text, from, to, leastDigits)) ||
        ((kinds & BEYOND) !== 0 && beginsLoose(text, from, to))
      )
    },
  })
}

/**
 * Gives searches for known values over the spellings that the speller keeps; a search is one pass over a text whatever
 * the number of values.
 */
export const createValueSearch = (speller: Speller) => {
  const kept: { known: readonly KnownValue[]; spelled: readonly KnownForms[]; search: Search }[] = []
  return (all: readonly KnownValue[], asFarAsKnown: boolean): Search => {
    if (all.length === 0) return lookOnly
    const known = all.slice(0, MAX_KNOWN)
    const spelled = speller.formsOf(known, asFarAsKnown)
    const before = kept.find(
      (one) =>
        isSame(one.spelled, spelled) &&
        one.known.every((value, at) => value.key === known[at]?.key && value.category === known[at]?.category),
    )
    if (before !== undefined) return before.search
    const search = buildSearch(known, spelled)
    kept.unshift({ known, spelled, search })
    kept.length = Math.min(kept.length, MAX_KEPT)
    return search
  }
}
