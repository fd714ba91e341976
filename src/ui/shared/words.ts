import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Texts } from '../../exporters/exporter'
import { readSettings } from '../../storage/settings'
import { chooseLanguage, textsFor } from '../../texts'
import { browserLanguage } from './browser'

/** The words that a screen speaks in. */
export const Words = createContext<Texts>(textsFor('en'))

export const useTexts = (): Texts => useContext(Words)

/** The texts in the person's language, and the document told which one it is in. Works without the background, too. */
export const loadTexts = async (): Promise<Texts> => {
  const chosen = await readSettings().then(
    (settings) => settings.language,
    () => null,
  )
  const texts = textsFor(chooseLanguage(chosen, browserLanguage()))
  document.documentElement.lang = texts.language
  return texts
}
