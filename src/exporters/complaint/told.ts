import type { Finding, Inspection } from '../../core/model/inspection'
import { compareSeverity } from '../../core/model/outcome'
import type { Detail } from './detail'

/** How many findings of the same rule stand before each: four fields forced alike say less than one and what was sent. */
const turnsOf = (findings: readonly Finding[]): Map<Finding, number> => {
  const counts = new Map<string, number>()
  return new Map(
    findings.map((finding) => {
      const turn = counts.get(finding.rule) ?? 0
      counts.set(finding.rule, turn + 1)
      return [finding, turn]
    }),
  )
}

/**
 * The findings that a text tells one by one; what was seen before what is inferred, each the gravest first, and of those
 * alike one of each rule before the second of any.
 */
export const toldFindings = ({ findings }: Pick<Inspection, 'findings'>, detail: Detail): Finding[] => {
  const certain = (finding: Finding) => (finding.outcome === 'violation' ? 0 : 1)
  // Everything in the order of the document where nothing is left out.
  if (findings.length <= detail.findings && detail.records === 'full') return [...findings]
  const turns = turnsOf(findings)
  const turn = (finding: Finding) => turns.get(finding) ?? 0
  return findings
    .toSorted((a, b) => certain(a) - certain(b) || compareSeverity(b.severity, a.severity) || turn(a) - turn(b))
    .slice(0, detail.findings)
}
