import { isPersonal } from '../../core/model/categories'
import type { Inspection } from '../../core/model/inspection'
import type { Texts } from '../exporter'
import { isEarly } from './flow'
import { type CategoryRow, categoryRows } from './rows'

const MOST_NAMED = 4

const nameAll = (rows: readonly CategoryRow[], texts: Texts): string => {
  const names = rows.map((row) => texts.say(`categories.${row.category}`))
  if (names.length <= MOST_NAMED) return texts.list(names)
  const separator = texts.language.startsWith('zh') ? '、' : ', '
  return texts.say('ui.listMore', { list: names.slice(0, MOST_NAMED).join(separator), count: names.length })
}

/** Personal data that left for such a party before anything was submitted. */
const leftEarly = (rows: readonly CategoryRow[], party: 'first' | 'third'): CategoryRow[] =>
  rows.filter(
    ({ category, transmissions }) =>
      isPersonal(category) &&
      transmissions.some(
        (transmission) =>
          transmission.recipient.party === party &&
          isEarly(transmission) &&
          transmission.items.some((item) => item.category === category && item.source !== 'key'),
      ),
  )

/** What the service can do without and left although the person had refused something: before a submission, or for others. */
const leftRefused = (rows: readonly CategoryRow[]): CategoryRow[] =>
  rows.filter(
    ({ category, necessity, transmissions }) =>
      isPersonal(category) &&
      necessity !== 'necessary' &&
      transmissions.some(
        (transmission) =>
          transmission.afterRefusal &&
          (transmission.recipient.party === 'third' || isEarly(transmission)) &&
          transmission.items.some((item) => item.category === category && item.source !== 'key'),
      ),
  )

const refusedSentence = (rows: readonly CategoryRow[], texts: Texts): string[] => {
  const refused = leftRefused(rows)
  return refused.length > 0 ? [texts.say('ui.popup.sentence.sentRefused', { list: nameAll(refused, texts) })] : []
}

const earlySentence = (rows: readonly CategoryRow[], texts: Texts): string[] => {
  const toThird = leftEarly(rows, 'third')
  if (toThird.length > 0) return [texts.say('ui.popup.sentence.sentThird', { list: nameAll(toThird, texts) })]
  const needless = leftEarly(rows, 'first').filter((row) => row.necessity !== 'necessary')
  return needless.length > 0 ? [texts.say('ui.popup.sentence.sentOwn', { list: nameAll(needless, texts) })] : []
}

const UNSEEN: ReadonlySet<string> = new Set(['late_start', 'no_permission', 'unwritten', 'not_answered'])

/** False where part of the page was not looked at: then what was not found may be there. */
export const sawTheWhole = (inspection: Inspection): boolean =>
  !inspection.blindSpots.some(({ kind }) => UNSEEN.has(kind))

/**
 * What a person would say to a friend: what the service needs, what the page also wants, and what had already left
 * before anything was submitted. The good word is said only where the whole was seen and nothing was found.
 */
export const composeSentence = (inspection: Inspection, texts: Texts, rows = categoryRows(inspection)): string[] => {
  const asked = rows.filter((row) => row.asking !== 'unasked')
  const early = [...earlySentence(rows, texts), ...refusedSentence(rows, texts)]
  const clean = inspection.verdict === 'info' && early.length === 0
  const blind = sawTheWhole(inspection) ? [] : [texts.say('ui.popup.sentence.blind')]
  if (asked.length === 0 && clean) return blind.length > 0 ? blind : [texts.say('ui.popup.sentence.nothing')]
  if (inspection.scenario.id === 'unknown') {
    const list = nameAll(asked, texts)
    return [
      ...(asked.length > 0 ? [texts.say('ui.popup.sentence.asks', { list })] : []),
      ...early,
      texts.say('ui.popup.sentence.unknownService'),
    ]
  }
  const needs = texts.pick(inspection.scenario.needs)
  const needless = asked.filter((row) => row.necessity === 'excessive' || row.necessity === 'prohibited_to_force')
  if (needless.length > 0) {
    const list = nameAll(needless, texts)
    return [needs, texts.say('ui.popup.sentence.wants', { list }), ...early]
  }
  if (clean) return [needs, ...(blind.length > 0 ? blind : [texts.say('ui.popup.sentence.fair')])]
  const review = inspection.findings.filter((finding) => finding.outcome === 'needs_review').length
  const said = [needs, ...early]
  if (review > 0) said.push(texts.say('ui.popup.sentence.review', { count: review }))
  return said
}
