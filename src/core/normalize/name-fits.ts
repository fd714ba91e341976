import type { Detector } from '../model/detection'
import { looksLikeName } from './name-forms'

const PLACE_NAME = /[省市区县州盟旗镇乡村道街路]$/u
const LATIN_NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}$/u

/** A detector of names for where many things have one: of a usual surname, or of several words, and no place's. */
export const strictly = (detector: Detector): Detector => ({
  ...detector,
  plausible: (value) => (looksLikeName(value) && !PLACE_NAME.test(value)) || LATIN_NAME.test(value),
})

/** What holds one word of a name in Latin letters. */
export const NAME_PARTS: ReadonlySet<string> = new Set(['firstname', 'lastname', 'givenname', 'familyname', 'surname'])
/** A detector of names for one word of a name. */
export const loosely = (detector: Detector): Detector => ({
  ...detector,
  plausible: (value) => /^\p{Lu}[\p{L}'’-]{1,24}$/u.test(value) || detector.plausible?.(value) === true,
})
