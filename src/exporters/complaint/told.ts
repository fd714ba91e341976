import type { Finding, Inspection } from '../../core/model/inspection'
import { compareSeverity } from '../../core/model/outcome'
import type { Detail } from './detail'

/** The findings that a text tells one by one; what was seen before what is inferred, each the gravest first. */
export const toldFindings = ({ findings }: Pick<Inspection, 'findings'>, detail: Detail): Finding[] => {
  const certain = (finding: Finding) => (finding.outcome === 'violation' ? 0 : 1)
  // Everything in the order of the document where nothing is left out.
  if (findings.length <= detail.findings && detail.records === 'full') return [...findings]
  return findings
    .toSorted((a, b) => certain(a) - certain(b) || compareSeverity(b.severity, a.severity))
    .slice(0, detail.findings)
}
