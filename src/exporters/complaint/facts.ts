import type { Finding, Inspection } from '../../core/model/inspection'
import { briefLines } from '../brief'
import type { Texts } from '../exporter'
import { factLines } from '../facts'
import type { Detail } from './detail'
import { toldFindings } from './told'

const recordsOf = (inspection: Inspection, { evidence }: Finding, texts: Texts, detail: Detail): string[] => {
  const tell = detail.records === 'full' ? factLines : briefLines
  // Two sendings to one host within a second are one record in brief.
  return [...new Set(tell(inspection, evidence, texts))].slice(0, detail.recordsEach)
}

const findingBlock = (
  inspection: Inspection,
  finding: Finding,
  number: number,
  texts: Texts,
  detail: Detail,
): string => {
  const title = `${number}. ${texts.pick(finding.title)}`
  const records = recordsOf(inspection, finding, texts, detail)
  if (detail.size !== 'whole')
    return records.length > 0 ? texts.say('complaint.compact', { title, record: records.join(' ') }) : title
  return [
    title,
    `   ${texts.pick(finding.explanation)}`,
    ...records.map((fact) => `   - ${texts.say('complaint.record', { fact })}`),
  ].join('\n')
}

/** What could not be seen, in sentences; what a shop's servers do is always among it. */
export const unseenLines = (inspection: Inspection, texts: Texts): string[] => [
  ...inspection.blindSpots.map((spot) => texts.say(`blindSpots.${spot.kind}`, { detail: spot.detail })),
  texts.say('complaint.server'),
]

const introOf = ({ records, size }: Detail): string => {
  if (records === 'full') return 'complaint.intro'
  return size === 'whole' ? 'complaint.introBrief' : 'complaint.introShort'
}

const intro = (inspection: Inspection, texts: Texts, detail: Detail): string =>
  texts.say(introOf(detail), {
    start: texts.moment(inspection.startedAt),
    end: texts.moment(inspection.endedAt),
    site: inspection.site,
    scenario: texts.pick(inspection.scenario.title),
    version: inspection.tool.version,
  })

/** The three certainties under their headings; short ones where there is little room, and none over nothing. */
const headings = (size: Detail['size']): string => (size === 'whole' ? 'Heading' : 'Short')

/** What was seen, what is inferred and what is not visible, kept apart. */
export const composeFacts = (inspection: Inspection, texts: Texts, detail: Detail): string => {
  const told = toldFindings(inspection, detail)
  const whole = detail.size === 'whole'
  const gap = whole ? [''] : []
  const part = (certainty: 'seen' | 'inferred', outcome: Finding['outcome']): string[] => {
    const findings = told.filter((finding) => finding.outcome === outcome)
    const blocks = findings.map((finding, index) => findingBlock(inspection, finding, index + 1, texts, detail))
    if (blocks.length === 0 && !whole) return []
    const lines = blocks.length > 0 ? blocks : [texts.say('complaint.none')]
    return [texts.say(`complaint.${certainty}${headings(detail.size)}`), ...lines, ...gap]
  }
  const left = inspection.findings.length - told.length
  return [
    intro(inspection, texts, detail),
    ...gap,
    ...part('seen', 'violation'),
    ...part('inferred', 'needs_review'),
    ...(left > 0 ? [texts.say('complaint.more', { count: left }), ...gap] : []),
    ...(detail.unseen === 'all'
      ? [texts.say('complaint.invisibleHeading'), ...unseenLines(inspection, texts).map((line) => `- ${line}`)]
      : [texts.say('complaint.serverShort')]),
  ].join('\n')
}
