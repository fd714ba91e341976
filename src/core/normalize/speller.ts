import type { KnownValue } from '../model/engine'
import { spellDigests } from './digest-forms'
import { type KnownForm, type KnownForms, type Spellers, spellValue, uniqueForms } from './known-forms'
import { MAX_KNOWN } from './limits'

/** Spellings of a value as far as they are known. */
interface Spelled {
  forms: KnownForms
  /** What is left to do; null when all digests are taken. */
  digests: Generator<void, KnownForm[]> | null
}

/** Three visits' values and more. */
const MAX_CACHED = 1_000

/** What a person had written on the way to a value: nobody takes the digest of half a telephone number. */
export const isBeginning = (one: KnownValue, known: readonly KnownValue[]): boolean =>
  one.source === 'typed' &&
  known.some(({ key, value }) => key === one.key && value.length > one.value.length && value.startsWith(one.value))

/**
 * Keeps the spellings of known values: each value is spelled once and each of its digests taken once, whatever number of
 * requests it is looked for in. Digests are the dear part and can be taken in slices.
 */
export const createSpeller = (spellers: Spellers) => {
  const cache = new Map<string, Spelled>()

  const idOf = ({ source, chosen, value }: KnownValue): string =>
    `${source}${chosen === true ? '1' : '0'}\u0000${value}`

  const spelledOf = (known: KnownValue): Spelled => {
    const id = idOf(known)
    const spelled = cache.get(id) ?? { forms: spellValue(known, spellers), digests: spellDigests(known, spellers) }
    // The one used last is forgotten last.
    cache.delete(id)
    cache.set(id, spelled)
    if (cache.size > MAX_CACHED) cache.delete(cache.keys().next().value as string)
    return spelled
  }

  const finish = (spelled: Spelled, isLate: () => boolean): boolean => {
    while (spelled.digests !== null) {
      if (isLate()) return false
      const step = spelled.digests.next()
      if (!step.done) continue
      spelled.digests = null
      spelled.forms = { ...spelled.forms, inside: uniqueForms([...spelled.forms.inside, ...step.value]) }
    }
    return true
  }

  const isDone = (one: KnownValue, known: readonly KnownValue[]): boolean =>
    isBeginning(one, known) || cache.get(idOf(one))?.digests === null

  /**
   * Takes digests of values until `isLate`; true when none is left. A value that is not spelled yet begins a slice of its own:
   * the first of its kind costs as much as one.
   */
  const spell = (known: readonly KnownValue[], isLate: () => boolean): boolean => {
    let hasWorked = false
    return known.slice(0, MAX_KNOWN).every((one) => {
      if (isDone(one, known)) return true
      if (isLate() || (hasWorked && !cache.has(idOf(one)))) return false
      hasWorked = true
      return finish(spelledOf(one), isLate)
    })
  }

  /** Takes all digests of values that are left. */
  const spellAll = (known: readonly KnownValue[]): void => {
    for (const one of known.slice(0, MAX_KNOWN)) if (!isDone(one, known)) finish(spelledOf(one), () => false)
  }

  return {
    spell,
    /** The forms of values, in their order; with `asFarAsKnown` without the digests that are not taken yet. */
    formsOf: (known: readonly KnownValue[], asFarAsKnown: boolean): KnownForms[] => {
      if (!asFarAsKnown) spellAll(known)
      return known.map((one) => spelledOf(one).forms)
    },
  }
}

export type Speller = ReturnType<typeof createSpeller>
