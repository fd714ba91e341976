import type { KnownValue } from '../core/model/engine'
import { createRedactor, type Redactor } from '../core/normalize/redact'
import { type KnownEntry, removeKnown, writeKnown } from '../storage/live'
import { engine } from './engine'

/** How long the beginnings of what is typed are looked for: pages send each keystroke, but `2024` must not be found in every date later. */
const PREFIX_LIFE = 5000
const MAX_KEYS = 300
const MAX_VALUES = 24
const MAX_GRANTED_VALUES = 60

/** Values of the visits. A cache of `storage.session`, which it is read from at start and written through to. */
const known = new Map<string, Map<string, KnownEntry>>()

const ofVisit = (visit: string): Map<string, KnownEntry> => {
  const entries = known.get(visit) ?? new Map<string, KnownEntry>()
  known.set(visit, entries)
  return entries
}

export const restoreKnown = (restored: readonly KnownEntry[]): void => {
  for (const entry of restored) ofVisit(entry.visit).set(entry.key, entry)
}

const withValue = (entry: KnownEntry, text: string, now: number): KnownEntry['values'] => {
  const others = entry.values.filter((value) => value.text !== text)
  if (entry.source === 'granted') return [...others, { text, at: now }].slice(-MAX_GRANTED_VALUES)
  const fresh = others.filter((value) => now - value.at < PREFIX_LIFE || !text.startsWith(value.text))
  return [...fresh, { text, at: now }].slice(-MAX_VALUES)
}

/** Remembers values of a visit in memory and in `storage.session`, never on disk. Tells whether any of them is new. */
export const learnValues = (
  visit: string,
  values: readonly KnownValue[],
  now = Date.now(),
): { isNew: boolean; written: Promise<unknown> } => {
  const entries = ofVisit(visit)
  const changed = new Map<string, KnownEntry>()
  for (const { key, source, category, value, chosen = false } of values) {
    const before = entries.get(key) ?? { visit, key, source, category, chosen, values: [] }
    if (value === '' || before.values.at(-1)?.text === value) continue
    if (!entries.has(key) && entries.size >= MAX_KEYS) continue
    if (source === 'typed' && engine.namesDatum(value)) continue
    const entry = { ...before, source, category, chosen, values: withValue(before, value, now) }
    entries.set(key, entry)
    changed.set(key, entry)
  }
  const written = Promise.all(
    [...changed.values()].map((entry) =>
      writeKnown(entry).catch((error: unknown) => {
        console.error('storage.session', error instanceof Error ? error.name : '')
      }),
    ),
  )
  return { isNew: changed.size > 0, written }
}

/** Every value that may be found in what this visit sends now, of each field the latest first: it says more than its own beginning. */
export const knownValues = (visit: string, now = Date.now()): KnownValue[] =>
  [...(known.get(visit)?.values() ?? [])].flatMap(({ key, source, category, chosen, values }) => {
    const latest = values.at(-1)?.text ?? ''
    return values
      .filter(
        ({ text, at }) => source === 'granted' || text === latest || now - at < PREFIX_LIFE || !latest.startsWith(text),
      )
      .toReversed()
      .map(({ text }): KnownValue => ({ key, source, category, value: text, ...(chosen ? { chosen } : {}) }))
  })

/** What masks the visit's facts: the words that the person typed, also those of fields that were emptied since. */
export const redactorOf = (visit: string): Redactor => {
  const typed = [...(known.get(visit)?.values() ?? [])].filter(({ source, chosen }) => source === 'typed' && !chosen)
  const redactor = createRedactor(typed.flatMap(({ values }) => values.map(({ text }) => text)))
  if (typed.length === 0) return redactor
  const coded = typed.flatMap(({ key, source, category, values }) =>
    values.slice(-1).map(({ text }): KnownValue => ({ key, source, category, value: text })),
  )
  const masked = new Map<string, string>()
  // A page's own address may hold a value in code, as what it sends may.
  const address = (url: string): string => {
    const before = masked.get(url)
    if (before !== undefined) return before
    const request = { method: 'GET', url: redactor.address(url), contentType: '', body: null, form: null }
    const analysis = engine.analyzeRequest(request, coded, true)
    const after = analysis.items.some(({ source }) => source === 'typed') ? analysis.url : request.url
    masked.set(url, after)
    return after
  }
  return { ...redactor, address }
}

/** Erases the values of a visit everywhere. */
export const eraseKnown = async (visit: string): Promise<void> => {
  const keys = [...(known.get(visit)?.keys() ?? [])]
  known.delete(visit)
  if (keys.length > 0) await removeKnown(visit, keys)
}

/** Visits of which values are known: those whose tab was lost must not keep them. */
export const visitsWithValues = (): string[] => [...known.keys()]
