import type { CategoryId } from '../../model/categories'
import { lazily } from '../../normalize/lazily'
import { remember } from '../../normalize/remember'
import { normalizeText } from '../../normalize/text'
import { type Entry, readEntries } from './entries'
import { createLikeness } from './likeness'
import { foldAccents, type Script, scriptOf } from './pieces'
import { isPolite, plainForms } from './plain'

/** What a text means by the word lists. */
export interface Reading {
  category: CategoryId | null
  /** 0 to 1, as measured on phrases that the lists did not have. */
  confidence: number
  /** The phrase of the lists that it is, or is like. */
  like: string
  /** It is the phrase. */
  exact: boolean
}

export interface Phrasebook {
  /** The meaning of a normalized text where it is a phrase of the lists; null where it is none. */
  exactly(text: string, languages?: 'all' | 'home'): Reading | null
  /** The meaning of a normalized text by the phrases it is like; null where it is like none. */
  nearly(text: string): Reading | null
}

const EXACT = 0.93
/** What is a phrase but for its spelling or its courtesy. */
const PLAIN = 0.91
/** What is only like a phrase is never as sure. */
const MOST = 0.9
/** Forms ask for more that no list has than the lists themselves: likeness to a person's data is worth less than it seems. */
const DISCOUNT = 0.8
/** The head of a Chinese name is its end: what only begins alike is another thing of the same. */
const OTHER_HEAD = 0.85
/** How a number looks, and no words: xxxx-xxxx is like the list's AAAAMMDDXXXX. */
const SHAPE = /^[x\d\s\p{P}\p{S}]+$/u
/** Longer texts are sentences; what they are about is not told by likeness. */
const LONGEST = 60

/** How often a score proved right when a fifth of the lists was asked for with the other four (`npm run bench -- phrases`). */
const RIGHT: readonly (readonly [score: number, right: number])[] = [
  [0, 0.2],
  [0.15, 0.32],
  [0.25, 0.48],
  [0.35, 0.6],
  [0.45, 0.71],
  [0.55, 0.82],
  [0.65, 0.87],
  [0.75, 0.91],
  [0.85, 0.95],
  [1, 0.97],
]

const calibrated = (score: number): number => {
  const above = RIGHT.findIndex(([at]) => at >= score)
  if (above <= 0) return RIGHT[0]?.[1] ?? 0
  const [low, lowRight] = RIGHT[above - 1] as readonly [number, number]
  const [high, highRight] = RIGHT[above] as readonly [number, number]
  return lowRight + ((highRight - lowRight) * (score - low)) / (high - low)
}

const AFTER_HEAD = /[\s\p{P}\p{S}呢么的了]+$/u
/** Questions have no head, and Japanese ends in its verbs. */
const HEADLESS = /[吗没?？]$|是否|[\p{Script=Hiragana}\p{Script=Katakana}]/u

/** True where a Chinese text ends otherwise than the phrase that it is like. */
const isHeadedOtherwise = (text: string, phrase: string): boolean =>
  scriptOf(text) === 'han' &&
  !HEADLESS.test(text) &&
  text.replace(AFTER_HEAD, '').at(-1) !== phrase.replace(AFTER_HEAD, '').at(-1)

/** The word lists of all languages as one; an index of likeness is made for a script when a text of it is first asked for. */
export const createPhrasebook = (lists: readonly string[]): Phrasebook => {
  const opened = lazily(() => {
    const entries = lists.flatMap((list) => readEntries(list, normalizeText))
    const exact = new Map<string, Entry[]>()
    const polite = new Map<string, Entry[]>()
    const put = (map: Map<string, Entry[]>, phrase: string, entry: Entry): void => {
      const same = map.get(phrase)
      if (!same) map.set(phrase, [entry])
      else if (!same.some(({ category }) => category === entry.category)) same.push(entry)
    }
    for (const entry of entries) {
      put(exact, entry.phrase, entry)
      if (entry.abroad && isPolite(entry.phrase))
        for (const form of plainForms(entry.phrase)) if (form.length > 1) put(polite, form, entry)
    }
    return { entries, exact, polite }
  })
  const indexes = new Map<Script, ReturnType<typeof createLikeness>>()
  // Latin words of three letters are themselves or nothing: `sim` stands in too many others.
  const indexOf = (script: Script) => {
    const index =
      indexes.get(script) ??
      createLikeness(
        opened().entries.filter(
          ({ phrase }) => scriptOf(phrase) === script && !(script === 'other' && phrase.length <= 3),
        ),
      )
    indexes.set(script, index)
    return index
  }
  const plainly = remember((folded: string): Reading | null => {
    const { exact, polite } = opened()
    for (const form of [...plainForms(folded), folded]) {
      const [entry, ...others] = exact.get(form) ?? polite.get(form) ?? []
      if (entry && others.length === 0)
        return { category: entry.category, confidence: PLAIN, like: entry.phrase, exact: true }
    }
    return null
  })
  return {
    exactly: (text, languages = 'all') => {
      const folded = foldAccents(text)
      const known = opened().exact.get(folded)
      const found = languages === 'all' ? known : known?.filter(({ abroad }) => !abroad)
      if (found?.length) {
        const [{ phrase, category }] = found as [Entry]
        // One word of two languages: the first list decides, and is less sure.
        return { category, confidence: found.length > 1 ? 0.7 : EXACT, like: phrase, exact: true }
      }
      return languages !== 'all' || folded.length > LONGEST ? null : plainly(folded)
    },
    nearly: remember((text) => {
      if (text.length > LONGEST || SHAPE.test(text)) return null
      const folded = foldAccents(text)
      const found = indexOf(scriptOf(folded))(folded)
      if (!found) return null
      const { category, score, like } = found
      const trust = category === null ? 1 : DISCOUNT * (isHeadedOtherwise(folded, like) ? OTHER_HEAD : 1)
      const confidence = Math.min(MOST, calibrated(score)) * trust
      return { category, confidence, like, exact: false }
    }),
  }
}
