import type { Glance, GlanceRow } from '../../core/model/glance'
import type { Inspection } from '../../core/model/inspection'
import type { Texts } from '../exporter'
import { type CategoryRow, categoryRows, recipientsOf } from './rows'
import { composeSentence, sawTheWhole } from './sentence'

const ASKED: Record<CategoryRow['asking'], string> = {
  required: 'ui.popup.table.required',
  optional: 'ui.popup.table.optional',
  on_load: 'ui.popup.table.onLoad',
  access: 'ui.popup.table.access',
  unasked: 'ui.popup.table.unasked',
}

const whoGotIt = (row: CategoryRow, texts: Texts): string => {
  const { own, thirds } = recipientsOf(row.transmissions)
  if (own && thirds.length > 0) return texts.say('ui.popup.table.ownAndThird', { count: thirds.length })
  if (own) return texts.say('ui.popup.table.own')
  const [only] = thirds
  if (only?.operator && thirds.length === 1) return only.operator
  return thirds.length > 0
    ? texts.say('ui.popup.table.thirds', { count: thirds.length })
    : texts.say('ui.popup.table.notSeen')
}

const severityOf = (severity: NonNullable<CategoryRow['severity']>, texts: Texts) => ({
  id: severity,
  name: texts.say(`severity.${severity}`),
})

const rowOf = (row: CategoryRow, texts: Texts): GlanceRow => ({
  category: row.category,
  name: texts.say(`categories.${row.category}`),
  asking: row.asking,
  asked: texts.say(ASKED[row.asking]),
  needed: texts.say(`necessity.${row.necessity}`),
  severity: row.severity && row.severity !== 'info' ? severityOf(row.severity, texts) : null,
  recipients: whoGotIt(row, texts),
  sent: row.transmissions.length > 0,
})

/** What is said of a visit at a glance, its rows in the order of `categoryRows`. */
export const glanceOf = (inspection: Inspection, texts: Texts, rows = categoryRows(inspection)): Glance => ({
  language: texts.language,
  verdict:
    inspection.verdict === 'info' && !sawTheWhole(inspection)
      ? { id: 'unseen', name: texts.say('ui.popup.unseen') }
      : severityOf(inspection.verdict, texts),
  site: inspection.site,
  scenario: texts.pick(inspection.scenario.title),
  off: texts.say('ui.popup.off.switch', { site: inspection.site }),
  sentence: composeSentence(inspection, texts, rows),
  table: {
    caption: texts.say('ui.popup.table.caption'),
    asked: texts.say('ui.popup.table.asked'),
    needed: texts.say('ui.popup.table.needed'),
    sentTo: texts.say('ui.popup.table.sentTo'),
  },
  rows: rows.map((row) => rowOf(row, texts)),
  actions: {
    group: texts.say('ui.popup.action.group'),
    advice: texts.say('ui.popup.action.advice'),
    report: texts.say('ui.popup.action.report'),
    evidence: texts.say('ui.popup.action.evidence'),
  },
})
