import type { Finding, FindingGroup, Inspection, LawReference } from '../core/model/inspection'
import { citeLaw, describeStanding } from './citation'
import type { Texts } from './exporter'
import { factLines } from './facts'

/** A file that goes with a complaint. */
export interface AttachedFile {
  name: string
  /** Bytes. */
  size: number
  /** Lower-case hex. */
  sha256: string
}

/** The blocks that the authorities' forms ask for. */
export interface Complaint {
  facts: string
  address: string
  law: string
  demands: string
  attachments: string
}

export const COMPLAINT_BLOCKS = [
  'facts',
  'address',
  'law',
  'demands',
  'attachments',
] as const satisfies (keyof Complaint)[]

/** What may lawfully be asked for, by what was found. */
const DEMANDS: Record<FindingGroup, readonly string[]> = {
  over_collect: ['stop', 'delete'],
  force: ['plainPath', 'stop'],
  induce: ['fairConsent'],
  misuse: ['recipients', 'delete'],
  transparency: ['explain'],
  security: ['secure'],
}
const DEMAND_ORDER = ['stop', 'plainPath', 'fairConsent', 'recipients', 'delete', 'explain', 'secure']

const findingBlock = (inspection: Inspection, finding: Finding, number: number, texts: Texts): string =>
  [
    `${number}. ${texts.pick(finding.title)}`,
    `   ${texts.pick(finding.explanation)}`,
    ...factLines(inspection, finding.evidence, texts).map((fact) => `   - ${texts.say('complaint.record', { fact })}`),
  ].join('\n')

const findingBlocks = (inspection: Inspection, findings: readonly Finding[], texts: Texts): string =>
  findings.length === 0
    ? texts.say('complaint.none')
    : findings.map((finding, index) => findingBlock(inspection, finding, index + 1, texts)).join('\n')

/** What could not be seen, in sentences; what a shop's servers do is always among it. */
export const unseenLines = (inspection: Inspection, texts: Texts): string[] => [
  ...inspection.blindSpots.map((spot) => texts.say(`blindSpots.${spot.kind}`, { detail: spot.detail })),
  texts.say('complaint.server'),
]

const composeFacts = (inspection: Inspection, texts: Texts): string => {
  const intro = texts.say('complaint.intro', {
    start: texts.moment(inspection.startedAt),
    end: texts.moment(inspection.endedAt),
    site: inspection.site,
    scenario: texts.pick(inspection.scenario.title),
    version: inspection.tool.version,
  })
  const seen = inspection.findings.filter((finding) => finding.outcome === 'violation')
  const inferred = inspection.findings.filter((finding) => finding.outcome === 'needs_review')
  return [
    intro,
    '',
    texts.say('complaint.seenHeading'),
    findingBlocks(inspection, seen, texts),
    '',
    texts.say('complaint.inferredHeading'),
    findingBlocks(inspection, inferred, texts),
    '',
    texts.say('complaint.invisibleHeading'),
    ...unseenLines(inspection, texts).map((line) => `- ${line}`),
  ].join('\n')
}

const composeAddress = (inspection: Inspection, texts: Texts): string => {
  const { operator } = inspection
  return [
    texts.say('complaint.site', { site: inspection.site }),
    operator.name ? texts.say('complaint.operator', { name: operator.name }) : texts.say('complaint.operatorUnknown'),
    ...(operator.icp ? [texts.say('complaint.icp', { icp: operator.icp })] : []),
    ...inspection.pages.map((page) => texts.say('complaint.page', { time: texts.moment(page.at), url: page.url })),
    texts.say('complaint.start', { time: texts.moment(inspection.startedAt) }),
    texts.say('complaint.end', { time: texts.moment(inspection.endedAt) }),
    texts.say('complaint.browser', { name: inspection.browser.name, version: inspection.browser.version }),
    ...inspection.tool.rulesets.map((ruleset) => texts.say('complaint.ruleset', { ...ruleset })),
  ].join('\n')
}

/** Each cited text once, with the findings that it was cited for. */
export const citedLaw = (inspection: Inspection): { law: LawReference; findings: Finding[] }[] => {
  const cited = new Map<string, { law: LawReference; findings: Finding[] }>()
  for (const finding of inspection.findings)
    for (const law of finding.law) {
      const known = cited.get(law.ref)
      if (!known) cited.set(law.ref, { law, findings: [finding] })
      else if (!known.findings.includes(finding)) known.findings.push(finding)
    }
  return [...cited.values()]
}

const composeLaw = (inspection: Inspection, texts: Texts): string => {
  const cited = citedLaw(inspection)
  if (cited.length === 0) return texts.say('complaint.noLaw')
  const separator = texts.language.startsWith('zh') ? '；' : '; '
  const lines = cited.map(({ law, findings }, index) => {
    const line = texts.say('complaint.lawLine', {
      citation: citeLaw(law, texts),
      standing: describeStanding(law, texts),
    })
    const titles = findings.map((finding) => texts.pick(finding.title)).join(separator)
    return `${index + 1}. ${line}\n   ${texts.say('complaint.lawFor', { titles })}`
  })
  if (inspection.operator.size === 'small_or_unknown') lines.push('', texts.say('complaint.smallOperator'))
  return lines.join('\n')
}

const composeDemands = (inspection: Inspection, texts: Texts): string => {
  const wanted = new Set(inspection.findings.flatMap((finding) => DEMANDS[finding.group]))
  return [...DEMAND_ORDER.filter((demand) => wanted.has(demand)), 'verify']
    .map((demand, index) => `${index + 1}. ${texts.say(`complaint.demand.${demand}`)}`)
    .join('\n')
}

/** The list of attachments, with the digest of each; points to the package's own list where none are given. */
export const composeAttachments = (files: readonly AttachedFile[], texts: Texts): string => {
  const lines = files.map(
    ({ name, size, sha256 }, index) => `${index + 1}. ${texts.say('complaint.attachment', { name, size, sha256 })}`,
  )
  if (lines.length === 0) lines.push(texts.say('complaint.attachmentsByPackage'))
  return [...lines, '', texts.say('complaint.limits')].join('\n')
}

/**
 * What a person may say to an authority, from the document alone: what was seen, what is inferred and what is not
 * visible kept apart, the law with its standing. Blocks after the form of the national 12315 platform.
 */
export const composeComplaint = (inspection: Inspection, texts: Texts): Complaint => ({
  facts: composeFacts(inspection, texts),
  address: composeAddress(inspection, texts),
  law: composeLaw(inspection, texts),
  demands: composeDemands(inspection, texts),
  attachments: composeAttachments([], texts),
})

/** The blocks as one text, each under its heading. */
export const joinComplaint = (inspection: Inspection, complaint: Complaint, texts: Texts): string => {
  const chinese = texts.language.startsWith('zh')
  const blocks = COMPLAINT_BLOCKS.map((block) => {
    const heading = texts.say(`complaint.${block}`)
    return `${chinese ? `【${heading}】` : heading.toUpperCase()}\n${complaint[block].trimEnd()}`
  })
  return `${[texts.say('complaint.title', { site: inspection.site }), ...blocks].join('\n\n')}\n`
}
