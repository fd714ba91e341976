import type { LocalizedText } from '../core/model/inspection'
import type { Texts, Values } from './exporter'

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

const fill = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole))

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
  // British English has no comma before "and", which reads better in short lists.
  const lists = new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' })
  const numbers = new Intl.NumberFormat(language)
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
  const date = (part: (name: string) => string): string => `${part('year')}-${part('month')}-${part('day')}`
  const clock = (part: (name: string) => string): string => `${part('hour')}:${part('minute')}:${part('second')}`
  return {
    language,
    say: (key, values = {}) => fill(lookUp(locale, key) ?? key, values),
    knows: (key) => lookUp(locale, key) !== null,
    pick: (text: LocalizedText) => (chinese ? text['zh-CN'] : text.en),
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
