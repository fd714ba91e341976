import type { Finding } from '../model/inspection'
import { compareSeverity, type Severity, worstSeverity } from '../model/outcome'

/** What needs a person's eye weighs `caution` at most: it accuses nobody yet. */
export const capSeverity = (severity: Severity): Severity =>
  compareSeverity(severity, 'caution') > 0 ? 'caution' : severity

/** The worst severity of the findings. */
export const verdictOf = (findings: readonly Pick<Finding, 'outcome' | 'severity'>[]): Severity =>
  worstSeverity(findings.map((one) => (one.outcome === 'violation' ? one.severity : capSeverity(one.severity))))

/** Findings worst first; at the same severity what is sure before what needs review; else in the ruleset's order. */
export const sortFindings = (findings: readonly Finding[]): Finding[] =>
  [...findings]
    .sort(
      (a, b) =>
        compareSeverity(b.severity, a.severity) ||
        Number(a.outcome === 'needs_review') - Number(b.outcome === 'needs_review'),
    )
    .map((finding, at) => ({ ...finding, id: `n${at + 1}` }))
