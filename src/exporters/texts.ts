import type { LocalizedText } from '../core/model/inspection'
import type { Texts, Values } from './exporter'
import { printable } from './printable'

/** One locale file, as it lies in src/locales. */
export type Locale = { readonly [key: string]: string | Locale }

const lookUp = (locale: Locale, key: string): string | null => {
  let node: string | Locale | undefined = locale
  for (const step of key.split('.')) {
    if (typeof node !== 'object' || !Object.hasOwn(node, step)) return null
    node = node[step]
  }
  return typeof node === 'string' ? node : null
}

/** A text with its `{placeholders}` filled in; one without a value stays as it is. */
export const fillIn = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? printable(String(values[name])) : whole,
  )

/** Longest first: what is written as a word is not written letter by letter. */
const LONGEST_WORD = 4

/**
 * Writes what judgements say in Simplified letters in the letters of a locale that has others (`script`: the letters that
 * differ, in two rows, and the words in which one stands for another). Null for a locale that has none.
 */
const createScript = (locale: Locale): ((text: string) => string) | null => {
  const { script } = locale
  if (typeof script !== 'object' || typeof script.from !== 'string' || typeof script.to !== 'string') return null
  const to = [...script.to]
  const letters = new Map([...script.from].map((letter, index) => [letter, to[index] ?? letter]))
  const words = new Map(Object.entries(typeof script.words === 'object' ? script.words : {}))
  return (text) => {
    let written = ''
    for (let at = 0; at < text.length; ) {
      let length = LONGEST_WORD
      while (length > 1 && !words.has(text.slice(at, at + length))) length--
      const piece = text.slice(at, at + length)
      written += words.get(piece) ?? letters.get(piece) ?? piece
      at += length
    }
    return written
  }
}

const partsOf = (format: Intl.DateTimeFormat, at: string): Map<string, string> | null => {
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return null
  return new Map(format.formatToParts(date).map((part) => [part.type, part.value]))
}

/**
 * The words of one language, from its locale file. Times are told in `timeZone` (IANA name), by default the device's.
 * What is not a time is told as it stands.
 */
export const createTexts = (language: string, locale: Locale, timeZone?: string): Texts => {
  const chinese = language.startsWith('zh')
  const write = createScript(locale)
  // British English has no comma before "and", which reads better in short lists.
  const lists = new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' })
  const numbers = new Intl.NumberFormat(language)
  const plurals = new Intl.PluralRules(language)
  const times = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'shortOffset',
  })
  const tell = (at: string, shape: (part: (name: string) => string) => string): string => {
    const parts = partsOf(times, at)
    return parts ? shape((name) => parts.get(name) ?? '') : at
  }
  /** A language may word one thing (`{count}`) apart, under the key with `_one` after it. */
  const ofOne = (key: string, { count }: Values): string | null =>
    count !== undefined && plurals.select(Number(count)) === 'one' ? lookUp(locale, `${key}_one`) : null
  const date = (part: (name: string) => string): string => `${part('year')}-${part('month')}-${part('day')}`
  const clock = (part: (name: string) => string): string => `${part('hour')}:${part('minute')}:${part('second')}`
  return {
    language,
    say: (key, values = {}) => fillIn(ofOne(key, values) ?? lookUp(locale, key) ?? key, values),
    knows: (key) => lookUp(locale, key) !== null,
    pick: (text: LocalizedText) => (chinese ? (write?.(text['zh-CN']) ?? text['zh-CN']) : text.en),
    list: (parts) => lists.format(parts),
    count: (value) => numbers.format(value),
    clock: (at) => tell(at, clock),
    moment: (at) =>
      tell(
        at,
        (part) => `${date(part)} ${clock(part)} ${part('timeZoneName').replace(/^GMT/, 'UTC').replace('−', '-')}`,
      ),
    day: (at) => tell(at, date),
  }
}
