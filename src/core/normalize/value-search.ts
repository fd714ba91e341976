import type { Digest, KnownValue } from '../model/engine'
import { degreesIn, sameDegree } from './coordinates'
import { fold, type KnownForm, type KnownForms, spellValue } from './known-values'

/** A known value found in a text. */
export interface Hit {
  known: KnownValue
  /** Form in which it stands there, outermost first. */
  encoding: readonly string[]
  /** The text is this value and nothing else. */
  whole: boolean
}

export type Search = (text: string) => readonly Hit[]

const NOTHING: readonly Hit[] = []

const MAX_CACHED = 400
const MAX_HITS = 64
const SLOTS = 1 << 14

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/** Digits never match inside a longer run of digits, nor short words inside a longer word (`anna` in `savannah`). */
const stands = (text: string, at: number, form: KnownForm): boolean => {
  const end = at + form.text.length
  const [first, last] = [form.text.charCodeAt(0), form.text.charCodeAt(form.text.length - 1)]
  const [before, after] = [at > 0 ? text.charCodeAt(at - 1) : 0, end < text.length ? text.charCodeAt(end) : 0]
  if ((isDigit(first) && isDigit(before)) || (isDigit(last) && isDigit(after))) return false
  if (form.text.length >= 8) return true
  return !((isLetter(first) && isLetter(before)) || (isLetter(last) && isLetter(after)))
}

interface Entry {
  form: KnownForm
  index: number
}

/** Forms by their first two code units: one pass over a text tries only what can begin at each place. */
const indexForms = (entries: readonly Entry[]) => {
  const filter = new Uint8Array(SLOTS)
  const byStart = new Map<number, Entry[]>()
  for (const entry of entries) {
    const key = entry.form.text.charCodeAt(0) * 0x10000 + entry.form.text.charCodeAt(1)
    filter[((entry.form.text.charCodeAt(0) * 31) ^ entry.form.text.charCodeAt(1)) & (SLOTS - 1)] = 1
    const list = byStart.get(key)
    if (list === undefined) byStart.set(key, [entry])
    else list.push(entry)
  }
  return (text: string, found: (text: string, entry: Entry, at: number) => void): void => {
    if (entries.length === 0) return
    let code = text.charCodeAt(0)
    for (let at = 0; at + 1 < text.length; at++) {
      const next = text.charCodeAt(at + 1)
      if (filter[((code * 31) ^ next) & (SLOTS - 1)] === 1) {
        const list = byStart.get(code * 0x10000 + next)
        if (list !== undefined)
          for (const entry of list) if (text.startsWith(entry.form.text, at)) found(text, entry, at)
      }
      code = next
    }
  }
}

/**
 * Keeps the spellings of known values and gives searches over them. Spelling a value (with its digests) is the dear
 * part and done once; a search is one pass over a text whatever the number of values.
 */
export const createValueSearch = (digests: readonly Digest[]): ((known: readonly KnownValue[]) => Search) => {
  const cache = new Map<string, KnownForms>()
  const formsOf = (known: KnownValue): KnownForms => {
    const key = `${known.source}\u0000${known.value}`
    const cached = cache.get(key)
    if (cached !== undefined) return cached
    const forms = spellValue(known, digests)
    if (cache.size >= MAX_CACHED) cache.delete(cache.keys().next().value as string)
    cache.set(key, forms)
    return forms
  }

  return (known) => {
    const spelled = known.map(formsOf)
    const entries = spelled.flatMap((forms, index) => forms.inside.map((form) => ({ form, index })))
    const folded = indexForms(entries.filter((entry) => !entry.form.exact && entry.form.text.length > 1))
    const exact = indexForms(entries.filter((entry) => entry.form.exact && entry.form.text.length > 1))
    const whole = new Map<string, Entry[]>()
    spelled.forEach((forms, index) => {
      for (const form of forms.whole) whole.set(form.text, [...(whole.get(form.text) ?? []), { form, index }])
    })
    const degrees = spelled.flatMap((forms, index) => forms.degrees.map((degree) => ({ degree, index })))

    const shortest = Math.min(...entries.map((entry) => entry.form.text.length), ...(degrees.length > 0 ? [5] : []))

    return (text) => {
      const short = whole.size > 0 && text.length <= 24
      if (text.length < shortest && !short) return NOTHING
      let hits: Map<number, Hit> | null = null
      const add = (index: number, encoding: readonly string[], isWhole: boolean): void => {
        hits ??= new Map()
        const before = hits.get(index)
        if (before !== undefined && before.encoding.length <= encoding.length && (before.whole || !isWhole)) return
        if (before === undefined && hits.size >= MAX_HITS) return
        hits.set(index, { known: known[index] as KnownValue, encoding, whole: isWhole || (before?.whole ?? false) })
      }
      const low = fold(text)
      const take = (subject: string, entry: Entry, at: number): void => {
        if (entry.form.bounded && !stands(subject, at, entry.form)) return
        add(entry.index, entry.form.encoding, entry.form.text.length === subject.trim().length)
      }
      folded(low, take)
      exact(text, take)
      if (short) for (const entry of whole.get(low.trim()) ?? []) add(entry.index, entry.form.encoding, true)
      if (degrees.length > 0 && text.includes('.'))
        for (const found of degreesIn(text))
          for (const { degree, index } of degrees)
            if (sameDegree(found, degree)) add(index, [], found.length === text.trim().length)
      return hits === null ? NOTHING : [...(hits as Map<number, Hit>).values()]
    }
  }
}
