import type { Inspection } from '../core/model/inspection'
import type { Observation } from '../core/model/observation'
import type { TextSeen } from '../core/model/seen-page'
import { handsOver } from '../core/normalize/hand-over-words'
import { namesProfile } from '../core/normalize/profile-rows'

/** Fewer characters are no page: what it shows stands in a closed shadow root or in a frame. */
const SPEAKS = 20
/** One field may be a search; several are filled in together. */
const LEAST_FIELDS = 2

/** A shop asks where to, and only then to be paid. */
const ASKS_WHERE = /([选選][择擇]|添加|新增|填[写寫])[^，。\s]{0,4}地址/

/** The page's last words, where they show that it asks for something: by a button that hands answers over, by an address to be chosen, by rows of a profile, or by being next to none. */
const askingWords = (observations: readonly Observation[]): TextSeen | null => {
  const last = observations.findLast((observation) => observation.kind === 'text')
  return last &&
    (last.buttons.some(handsOver) ||
      ASKS_WHERE.test(last.sample) ||
      namesProfile(last.sample) ||
      last.sample.length < SPEAKS)
    ? last
    : null
}

/**
 * Names what shows that a page evidently asks for something: it changes where another look may find more. Null for a page that
 * asks for nothing, as far as its known controls and its words tell.
 */
export const whyItAsks = ({ fields }: Inspection, observations: readonly Observation[]): string | null => {
  const shown = fields.filter(({ visible }) => visible)
  const isPersonal = shown.some(({ category }) => category !== null)
  const words = isPersonal ? null : askingWords(observations)
  if (words) return `${fields.length} ${words.id}`
  return isPersonal || shown.length >= LEAST_FIELDS ? `${fields.length}` : null
}
