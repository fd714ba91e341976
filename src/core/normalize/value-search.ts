import type { KnownValue } from '../model/engine'
import { degreesIn, sameDegree } from './coordinates'
import { fold, type KnownForm, type KnownForms, type Spellers, spellValue } from './known-values'

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
/** Five bits a code unit: the hash knows the last four (or two) alone. */
const MASK = (1 << 20) - 1
const SHORT_MASK = (1 << 10) - 1
const SLOTS = MASK + 1

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/** Digits never match inside a longer run of digits, nor short words inside a longer word (`anna` in `savannah`). */
const stands = (text: string, at: number, form: KnownForm): boolean => {
  const end = at + form.text.length
  const [first, last] = [form.text.charCodeAt(0), form.text.charCodeAt(form.text.length - 1)]
  const [before, after] = [at > 0 ? text.charCodeAt(at - 1) : 0, end < text.length ? text.charCodeAt(end) : 0]
  if ((isDigit(first) && isDigit(before)) || (isDigit(last) && isDigit(after))) return false
  if (form.text.length >= 8 && !form.token) return true
  if (form.token) return !(isDigit(before) || isLetter(before) || isDigit(after) || isLetter(after))
  return !((isLetter(first) && isLetter(before)) || (isLetter(last) && isLetter(after)))
}

interface Entry {
  form: KnownForm
  index: number
}

type Found = (text: string, entry: Entry, at: number) => void

/** Forms by their first four code units (two for the shortest): one pass over a text tries only what can begin there. */
const indexForms = (entries: readonly Entry[], units: 2 | 4) => {
  const filter = new Uint8Array(SLOTS)
  const byStart = new Map<string, Entry[]>()
  for (const entry of entries) {
    const start = entry.form.text.slice(0, units)
    let hash = 0
    for (let at = 0; at < units; at++) hash = ((hash << 5) ^ start.charCodeAt(at)) & MASK
    if (units === 2) hash &= SHORT_MASK
    filter[hash] = 1
    const list = byStart.get(start)
    if (list === undefined) byStart.set(start, [entry])
    else list.push(entry)
  }
  return (text: string, found: Found): void => {
    if (entries.length === 0) return
    let hash = 0
    const mask = units === 4 ? MASK : SHORT_MASK
    for (let end = 0; end < text.length; end++) {
      hash = ((hash << 5) ^ text.charCodeAt(end)) & mask
      if (filter[hash] === 1 && end >= units - 1) {
        const at = end - units + 1
        const list = byStart.get(text.slice(at, end + 1))
        if (list !== undefined)
          for (const entry of list) if (text.startsWith(entry.form.text, at)) found(text, entry, at)
      }
    }
  }
}

/**
 * Keeps the spellings of known values and gives searches over them. Spelling a value (with its digests) is the dear
 * part and done once; a search is one pass over a text whatever the number of values.
 */
export const createValueSearch = (spellers: Spellers): ((known: readonly KnownValue[]) => Search) => {
  const cache = new Map<string, KnownForms>()
  const formsOf = (known: KnownValue): KnownForms => {
    // The list of digests grows once, when the last of them is ready.
    const key = `${spellers.digests.length}${known.source}\u0000${known.value}`
    const cached = cache.get(key)
    if (cached !== undefined) return cached
    const forms = spellValue(known, spellers)
    if (cache.size >= MAX_CACHED) cache.delete(cache.keys().next().value as string)
    cache.set(key, forms)
    return forms
  }

  let last: { id: string; search: Search } | null = null
  const build = (known: readonly KnownValue[]): Search => {
    const spelled = known.map(formsOf)
    const entries = spelled.flatMap((forms, index) => forms.inside.map((form) => ({ form, index })))
    const long = entries.filter((entry) => entry.form.text.length >= 4)
    const brief = entries.filter((entry) => entry.form.text.length > 1 && entry.form.text.length < 4)
    const folded = indexForms(
      long.filter((entry) => !entry.form.exact),
      4,
    )
    const exact = indexForms(
      long.filter((entry) => entry.form.exact),
      4,
    )
    const short2 = indexForms(brief, 2)
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
      short2(low, take)
      exact(text, take)
      if (short) for (const entry of whole.get(low.trim()) ?? []) add(entry.index, entry.form.encoding, true)
      if (degrees.length > 0 && text.includes('.'))
        for (const found of degreesIn(text))
          for (const { degree, index } of degrees)
            if (sameDegree(found, degree)) add(index, [], found.length === text.trim().length)
      return hits === null ? NOTHING : [...(hits as Map<number, Hit>).values()]
    }
  }

  return (known) => {
    const id = `${spellers.digests.length}${known.map((one) => `${one.key}\u0000${one.source}\u0000${one.category}\u0000${one.value}`).join('\u0001')}`
    if (last?.id !== id) last = { id, search: build(known) }
    return last.search
  }
}
