import { readEntries } from '../detectors/phrasebook/entries'
import { isPersonal } from '../model/categories'
import type { Detector } from '../model/detection'
import { splitKeys } from './keys'
import { lazily } from './lazily'

/** A detector by one of the names under which its data travel. */
export interface Named {
  detector: Detector
  /** The name is as often another's. */
  isHint: boolean
  beside?: RegExp
}

/** The detectors that know a name, its words written as one: `usermobile`. */
export type KeyNames = (run: string) => readonly Named[]

/** Shorter ones are initials of much else. */
const LEAST_INITIALS = 4
const NONE: readonly Named[] = []

/** Names of the detectors themselves, and those of a word list that are no detector's already. */
export const createKeyNames = (detectors: readonly Detector[], list = ''): KeyNames => {
  const all = lazily(() => {
    const named = new Map<string, Named[]>()
    const enlist = (key: string, one: Named): void => {
      const run = splitKeys(key).join('')
      if (run === '') return
      const known = named.get(run)
      if (known === undefined) named.set(run, [one])
      else if (!known.some(({ detector }) => detector.id === one.detector.id)) known.push(one)
    }
    const personal = detectors.filter(({ id }) => id !== 'not_personal' && isPersonal(id))
    const taken = new Set(detectors.flatMap(({ wireKeys = [] }) => wireKeys.map((key) => splitKeys(key).join(''))))
    const listed = readEntries(list, (phrase) => phrase).filter(
      ({ phrase }) => phrase.length >= LEAST_INITIALS && /^[a-z]+$/.test(phrase) && !taken.has(phrase),
    )
    for (const detector of personal) {
      for (const key of detector.wireKeys ?? []) enlist(key, { detector, isHint: false })
      for (const { phrase, category } of listed)
        if (category === detector.id) enlist(phrase, { detector, isHint: false })
      for (const { keys, plausible, beside } of detector.wireHints ?? [])
        for (const key of keys)
          enlist(key, {
            detector: { ...detector, plausible },
            isHint: true,
            ...(beside === undefined ? {} : { beside }),
          })
    }
    return named
  })
  return (run) => all().get(run) ?? NONE
}
