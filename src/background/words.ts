import type { Texts } from '../exporters/exporter'
import type { StoredSettings } from '../storage/settings'
import { chooseLanguage, textsFor } from '../texts'

/** The words in the language that the person chose, or that the browser speaks. */
export const textsOf = ({ language }: StoredSettings): Texts => textsFor(chooseLanguage(language, navigator.language))
