import type { Check, LawReference, Place } from '../model/inspection'
import type { Outcome, Severity } from '../model/outcome'
import type { Relief, Ruleset, Statute } from '../model/rule'
import type { Draft } from '../normalize/assemble'
import { evaluate, type Facts } from './conditions'
import type { ConcreteRule } from './expand'
import { isInForce, lawDay, resolveLaw } from './law'
import { capSeverity } from './verdict'

/** What one rule concluded, with everything that a finding needs. */
export interface Ruling {
  check: Check
  severity: Severity
  law: LawReference[]
  evidence: string[]
  /** The relief that made the duty lighter for this operator. */
  relief: Relief | null
}

/** The law by which a visit is judged: a ruleset's statutes and reliefs. */
export interface Books {
  ruleset: string
  statutes: ReadonlyMap<string, Statute>
  relief: Relief | null
}

export const openBooks = (ruleset: Ruleset): Books => ({
  ruleset: ruleset.id,
  statutes: new Map(ruleset.statutes.map((statute) => [statute.id, statute])),
  relief: ruleset.relief ?? null,
})

const ruling = (rule: ConcreteRule, books: Books, outcome: Outcome, reason?: string): Ruling => ({
  check: { rule: rule.id, ruleset: books.ruleset, outcome, ...(reason === undefined ? {} : { reason }) },
  severity: rule.severity,
  law: [],
  evidence: [],
  relief: null,
})

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The relief that this rule's duty has for this operator on this day; null where it owes the whole of it. */
const reliefFor = (rule: ConcreteRule, draft: Draft, facts: Facts, { statutes, relief }: Books): Relief | null => {
  if (rule.severitySmall === undefined || relief === null || draft.operator.size !== 'small_or_unknown') return null
  const statute = statutes.get(relief.statute)
  if (statute === undefined) throw new Error(`unknown statute: ${relief.statute}`)
  if (lawDay(draft.startedAt) < statute.from) return null
  return rule.fullDuty !== undefined && evaluate(rule.fullDuty, facts).holds ? null : relief
}

const judgeOrThrow = (
  rule: ConcreteRule,
  draft: Draft,
  facts: Facts,
  books: Books,
  place: Place | undefined,
): Ruling => {
  const end = (outcome: Outcome, reason?: string): Ruling => ruling(rule, books, outcome, reason)
  if (rule.scenarios !== 'any' && !rule.scenarios.includes(draft.scenario.id))
    return end('inapplicable', 'another service')
  if (rule.needs?.includes('scenario') && draft.scenario.id === 'unknown')
    return end('inapplicable', 'the service was not recognised')
  const law = resolveLaw(rule.law, books.statutes, draft.startedAt, place)
  // Drafts inform: what has no violation and weighs nothing may rest on one alone.
  const informs = rule.violation === undefined && rule.severity === 'info'
  if (!(isInForce(law) || (informs && law.length > 0))) return end('inapplicable', 'no law in force')
  const applies = rule.applies === undefined ? { holds: true, evidence: [] } : evaluate(rule.applies, facts)
  if (!applies.holds) return end('inapplicable')
  if (rule.needs?.includes('policy') && draft.policy.unread !== null) return end('error', draft.policy.unread)

  const conclude = (outcome: 'violation' | 'needs_review', evidence: readonly string[]): Ruling => {
    const relief = reliefFor(rule, draft, facts, books)
    const severity = relief === null ? rule.severity : (rule.severitySmall ?? rule.severity)
    if (severity === 'none') return end('inapplicable', 'lighter duties of small operators')
    const own = evidence.length > 0 ? evidence : applies.evidence
    // What is missing can only be shown by where it was looked for.
    const shown = own.length > 0 ? own : draft.pages.slice(0, 1).map((page) => page.id)
    return {
      ...end(outcome),
      severity: outcome === 'violation' ? severity : capSeverity(severity),
      law,
      evidence: [...shown],
      relief,
    }
  }
  const violation = rule.violation === undefined ? null : evaluate(rule.violation, facts)
  if (violation?.holds) {
    const unsure = rule.unsure !== undefined && evaluate(rule.unsure, facts).holds
    return conclude(unsure ? 'needs_review' : 'violation', violation.evidence)
  }
  const review = rule.review === undefined ? null : evaluate(rule.review, facts)
  return review?.holds ? conclude('needs_review', review.evidence) : end('pass')
}

/**
 * Judges one rule. Order: another service, unknown service, no law in force, not `applies` → inapplicable; a policy it
 * needs could not be read → error; violation (needs_review where unsure); review; else pass. A breach of a duty that
 * small operators do not have is inapplicable to them. A rule that throws is an error with its reason and no other
 * rule's business.
 */
export const judgeRule = (
  rule: ConcreteRule,
  draft: Draft,
  facts: Facts,
  books: Books,
  place: Place | undefined,
): Ruling => {
  try {
    return judgeOrThrow(rule, draft, facts, books, place)
  } catch (error) {
    return ruling(rule, books, 'error', reasonOf(error))
  }
}
