import type { Texts } from './exporters/exporter'
import { createTexts, type Locale } from './exporters/texts'

const locales = new Map(
  Object.entries(import.meta.glob<Locale>('./locales/*.json', { eager: true, import: 'default' })).map(
    ([path, locale]) => [path.replace(/^.*\/|\.json$/g, ''), locale],
  ),
)

/** Names of the locales, `zh-CN`, `en`. */
export const LANGUAGES: readonly string[] = [...locales.keys()]

/** Language and script, `zh-Hant`: who reads Hong Kong's letters reads Taiwan's, and not Shanghai's as easily. */
const writingOf = (tag: string): string | null => {
  try {
    const { language, script } = new Intl.Locale(tag).maximize()
    return `${language}-${script}`
  } catch {
    return null
  }
}

const matching = (wanted: string): string | undefined => {
  const lower = wanted.toLowerCase()
  const writing = writingOf(wanted)
  return (
    LANGUAGES.find((language) => language.toLowerCase() === lower) ??
    LANGUAGES.find((language) => writing !== null && writingOf(language) === writing)
  )
}

/** The locale for a person: what they chose, else the browser's, else English. Names are BCP 47. */
export const chooseLanguage = (chosen: string | null, browserLanguage: string): string =>
  (chosen ? matching(chosen) : undefined) ?? matching(browserLanguage) ?? 'en'

/** The words of a locale; times in the device's zone. Throws for a language that is not in `LANGUAGES`. */
export const textsFor = (language: string): Texts => {
  const locale = locales.get(language)
  if (!locale) throw new Error(`no locale ${language}`)
  return createTexts(language, locale)
}
