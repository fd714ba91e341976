import { ENGINE_GENERATION } from '../model/engine'
import type { Check, LawReference, Place } from '../model/inspection'
import type { Outcome, Severity } from '../model/outcome'
import type { Statute } from '../model/rule'
import type { Draft } from '../normalize/assemble'
import { evaluate, type Facts } from './conditions'
import type { ConcreteRule } from './expand'
import { isInForce, resolveLaw } from './law'
import { capSeverity } from './verdict'

/** What one rule concluded, with everything that a finding needs. */
export interface Ruling {
  check: Check
  severity: Severity
  law: LawReference[]
  evidence: string[]
}

const ruling = (rule: ConcreteRule, outcome: Outcome, reason?: string): Ruling => ({
  check: { rule: rule.id, outcome, ...(reason === undefined ? {} : { reason }) },
  severity: rule.severity,
  law: [],
  evidence: [],
})

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const judgeOrThrow = (
  rule: ConcreteRule,
  draft: Draft,
  facts: Facts,
  statutes: ReadonlyMap<string, Statute>,
  place: Place | undefined,
): Ruling => {
  if (rule.minEngine > ENGINE_GENERATION)
    return ruling(rule, 'error', `needs engine generation ${rule.minEngine}, this is ${ENGINE_GENERATION}`)
  if (rule.scenarios !== 'any' && !rule.scenarios.includes(draft.scenario.id))
    return ruling(rule, 'inapplicable', 'another service')
  if (rule.needs?.includes('scenario') && draft.scenario.id === 'unknown')
    return ruling(rule, 'inapplicable', 'the service was not recognised')
  const law = resolveLaw(rule.law, statutes, draft.startedAt, place)
  if (!isInForce(law)) return ruling(rule, 'inapplicable', 'no law in force')
  const small = draft.operator.size === 'small_or_unknown'
  const severity = small ? (rule.severitySmall ?? rule.severity) : rule.severity
  const applies = rule.applies === undefined ? { holds: true, evidence: [] } : evaluate(rule.applies, facts)
  if (!applies.holds) return ruling(rule, 'inapplicable')
  if (rule.needs?.includes('policy') && draft.policy.unread !== null) return ruling(rule, 'error', draft.policy.unread)

  const conclude = (outcome: 'violation' | 'needs_review', evidence: readonly string[]): Ruling => {
    if (severity === 'none') return ruling(rule, 'inapplicable', 'lighter duties of small operators')
    const own = evidence.length > 0 ? evidence : applies.evidence
    // What is missing can only be shown by where it was looked for.
    const shown = own.length > 0 ? own : draft.pages.slice(0, 1).map((page) => page.id)
    return {
      check: { rule: rule.id, outcome },
      severity: outcome === 'violation' ? severity : capSeverity(severity),
      law,
      evidence: [...shown],
    }
  }
  const violation = rule.violation === undefined ? null : evaluate(rule.violation, facts)
  if (violation?.holds) {
    const unsure = rule.unsure !== undefined && evaluate(rule.unsure, facts).holds
    return conclude(unsure ? 'needs_review' : 'violation', violation.evidence)
  }
  const review = rule.review === undefined ? null : evaluate(rule.review, facts)
  return review?.holds ? conclude('needs_review', review.evidence) : ruling(rule, 'pass')
}

/**
 * Judges one rule. Order: too new → error; another service, unknown service, no law in force, not `applies` →
 * inapplicable; a policy it needs could not be read → error; violation (needs_review where unsure); review; else pass.
 * A breach of a duty that small operators do not have is inapplicable to them. A rule that throws is an error with its reason and no other rule's business.
 */
export const judgeRule = (
  rule: ConcreteRule,
  draft: Draft,
  facts: Facts,
  statutes: ReadonlyMap<string, Statute>,
  place: Place | undefined,
): Ruling => {
  try {
    return judgeOrThrow(rule, draft, facts, statutes, place)
  } catch (error) {
    return ruling(rule, 'error', reasonOf(error))
  }
}
