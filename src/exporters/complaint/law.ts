import type { Finding, Inspection, LawReference } from '../../core/model/inspection'
import { citeInBrief, citeLaw, citeTogether, describeStanding, standingOf } from '../citation'
import type { Texts } from '../exporter'
import type { Detail } from './detail'
import { toldFindings } from './told'

/** Each cited text once, with the findings that it was cited for. */
const citedLaw = (findings: readonly Finding[]): { law: LawReference; findings: Finding[] }[] => {
  const cited = new Map<string, { law: LawReference; findings: Finding[] }>()
  for (const finding of findings)
    for (const law of finding.law) {
      const known = cited.get(law.ref)
      if (!known) cited.set(law.ref, { law, findings: [finding] })
      else if (!known.findings.includes(finding)) known.findings.push(finding)
    }
  return [...cited.values()]
}

const listEach = (findings: readonly Finding[], texts: Texts): string[] => {
  const separator = texts.language.startsWith('zh') ? '；' : '; '
  return citedLaw(findings).map(({ law, findings: concerned }, index) => {
    const line = texts.say('complaint.lawLine', {
      citation: citeLaw(law, texts),
      standing: describeStanding(law, texts),
    })
    const titles = concerned.map((finding) => texts.pick(finding.title)).join(separator)
    return `${index + 1}. ${line}\n   ${texts.say('complaint.lawFor', { titles })}`
  })
}

/** `PIPL 6, 16; Online Trading Measures 13*`, the mark as in `citeTogether`. */
const citeShort = (laws: readonly LawReference[], texts: Texts): string => {
  const compared = laws.filter(({ verified }) => verified)
  const others = laws.filter(({ verified }) => !verified).map((law) => `${citeInBrief([law], texts)}*`)
  return [...(compared.length > 0 ? [citeInBrief(compared, texts)] : []), ...others].join('; ')
}

const STANDINGS = ['direct', 'by_analogy', 'guidance'] as const

/** The articles of a text together, what binds before what is only cited by analogy or tells how an authority reads the law. */
const group = (
  findings: readonly Finding[],
  texts: Texts,
  standings: readonly string[],
  isTight: boolean,
): string[] => {
  const laws = citedLaw(findings).map(({ law }) => law)
  const lines = STANDINGS.filter((standing) => standings.includes(standing)).flatMap((standing) => {
    const mine = laws.filter((law) => standingOf(law) === standing && law.authority !== 'draft')
    if (mine.length === 0) return []
    // In English the titles of laws are longer than what is said of them: `PIPL 6, 16`.
    const law = isTight && !texts.language.startsWith('zh') ? citeShort(mine, texts) : citeTogether(mine, texts)
    return standing === 'direct'
      ? [law]
      : [texts.say('complaint.lawGroup', { standing: texts.say(`applies.${standing}`), law })]
  })
  const shown = laws.filter((law) => standings.includes(standingOf(law)))
  if (shown.some(({ verified, authority }) => !verified && authority !== 'draft'))
    lines.push(texts.say('complaint.lawUnverified'))
  return lines
}

/** What certainly concerns the page apart from what does so only if an inference proves true. */
const listGrouped = (
  findings: readonly Finding[],
  texts: Texts,
  standings: readonly string[],
  isTight: boolean,
): string[] => {
  const seen = findings.filter(({ outcome }) => outcome === 'violation')
  const known = new Set(seen.flatMap(({ law }) => law.map(({ ref }) => ref)))
  const inferred = findings
    .filter(({ outcome }) => outcome === 'needs_review')
    .map((finding) => ({ ...finding, law: finding.law.filter(({ ref }) => !known.has(ref)) }))
  const further = group(inferred, texts, standings, isTight)
  return [
    ...group(seen, texts, standings, isTight),
    ...(further.length > 0 ? [texts.say('complaint.lawIfTrue'), ...further] : []),
  ]
}

/** The provisions that appear to be breached, with their standing: binding, by analogy, guidance. */
export const composeLaw = (inspection: Inspection, texts: Texts, detail: Detail): string => {
  const findings = toldFindings(inspection, detail)
  const lines =
    detail.law === 'each'
      ? listEach(findings, texts)
      : listGrouped(findings, texts, detail.law === 'direct' ? ['direct'] : STANDINGS, detail.size === 'tight')
  if (lines.length === 0) return texts.say('complaint.noLaw')
  if (inspection.operator.size === 'small_or_unknown' && detail.law === 'each')
    lines.push('', texts.say('complaint.smallOperator'))
  return lines.join('\n')
}
