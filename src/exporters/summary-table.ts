import type { Inspection } from '../core/model/inspection'
import { compareSeverity, type Severity } from '../core/model/outcome'
import { citeInBrief } from './citation'
import { layOutTable } from './columns'
import { unseenLines } from './complaint/facts'
import { type Exporter, stemOf, type Texts } from './exporter'
import { readByOthers } from './facts'

/** The same four shapes as on the screen, in characters. */
const SHAPES: Record<Severity, string> = { info: '○', caution: '●', likely_breach: '▲', clear_breach: '■' }

/** A severity as shape and word. */
export const markOf = (severity: Severity, texts: Texts): string =>
  `${SHAPES[severity]} ${texts.say(`severity.${severity}`)}`

const headLines = (inspection: Inspection, texts: Texts): string[] => {
  const { tally } = inspection
  return [
    `${markOf(inspection.verdict, texts)}  ${inspection.site}  ${texts.pick(inspection.scenario.title)}`,
    texts.say('table.asked', { fields: tally.fields, required: tally.required, excessive: tally.excessive }),
    texts.say('table.sent', {
      items: tally.dataItems,
      third: tally.dataItemsToThirdParties,
      parties: tally.thirdParties,
    }),
  ]
}

const findingTable = (inspection: Inspection, texts: Texts): string => {
  if (inspection.findings.length === 0) return texts.say('table.none')
  const rows = inspection.findings
    .toSorted((a, b) => compareSeverity(b.severity, a.severity))
    .map((finding) => [
      markOf(finding.severity, texts),
      texts.pick(finding.title) + (finding.outcome === 'needs_review' ? texts.say('table.review') : ''),
      citeInBrief(finding.law, texts),
    ])
  const head = [texts.say('table.severity'), texts.say('table.finding'), texts.say('table.law')]
  return layOutTable(head, rows, [14, 44, 56])
}

/** Who read what was typed, a line a host; nothing where nobody did or nobody looked. */
const readLines = (inspection: Inspection, texts: Texts): string[] => {
  const reads = readByOthers(inspection)
  if (reads.length === 0) return []
  const hosts = [...new Set(reads.map(({ reader }) => reader.host))]
  const lines = hosts.map((host) => {
    const own = reads.filter(({ reader }) => reader.host === host)
    const kinds = [...new Set(own.map(({ category }) => texts.say(`categories.${category}`)))]
    const times = [...new Set(own.map(({ timing }) => texts.say(`timing.${timing}`)))]
    return `- ${texts.say('table.read', { host, items: texts.list(kinds), timing: texts.list(times) })}`
  })
  return ['', `${texts.say('table.reads')}:`, ...lines]
}

/** Findings with their law as a table for a terminal, at most 118 cells wide. */
export const exporter: Exporter = {
  id: 'summary-table',
  mediaType: 'text/plain;charset=utf-8',
  fileName: (inspection) => `${stemOf(inspection)}.findings.txt`,
  render: (inspection, texts) =>
    `${[
      ...headLines(inspection, texts),
      '',
      findingTable(inspection, texts),
      ...readLines(inspection, texts),
      '',
      `${texts.say('table.unseen')}:`,
      ...unseenLines(inspection, texts).map((line) => `- ${line}`),
    ].join('\n')}\n`,
}
