import type { CategoryId } from '../core/model/categories'
import type { Field, Inspection } from '../core/model/inspection'
import { compareSeverity } from '../core/model/outcome'
import type { Texts } from '../exporters/exporter'
import type { OnPageNotice } from '../messages/contract'
import { askingFields } from './marks'

/** At the edge of a phone nobody reads a longer list. */
const MOST_NAMED = 3

const isNeedless = ({ necessity }: Field): boolean => necessity === 'excessive' || necessity === 'prohibited_to_force'

const listOf = (categories: readonly CategoryId[], texts: Texts): string => {
  const names = [...new Set(categories)].map((category) => texts.say(`categories.${category}`))
  if (names.length <= MOST_NAMED) return texts.list(names)
  return texts.say('ui.onPage.notice.more', { list: texts.list(names.slice(0, MOST_NAMED)), count: names.length })
}

/**
 * What matters enough to be said unasked, in one line, as long as it was not said in this visit: that a control which
 * the service does not need must be filled in (when it comes into view), or that the visit looks like a breach.
 */
export const noticeFor = (
  inspection: Inspection,
  keyOf: (field: Field) => string | undefined,
  noticed: readonly string[],
  texts: Texts,
): OnPageNotice | null => {
  const forced = askingFields(inspection).filter((field) => field.required && isNeedless(field))
  if (forced.length > 0) {
    const reason = 'forced'
    if (noticed.includes(reason)) return null
    const list = listOf(
      forced.map(({ category }) => category),
      texts,
    )
    return {
      reason,
      tone: inspection.verdict,
      text: texts.say('ui.onPage.notice.forced', { list }),
      when: forced.flatMap((field) => keyOf(field) ?? []),
    }
  }
  if (compareSeverity(inspection.verdict, 'likely_breach') < 0 || noticed.length > 0) return null
  const [worst] = inspection.findings.toSorted((a, b) => compareSeverity(b.severity, a.severity))
  if (!worst) return null
  return {
    reason: inspection.verdict,
    tone: inspection.verdict,
    text: texts.pick(worst.title),
    when: [],
  }
}
