import type { CategoryId } from '../model/categories'
import type { Check, Finding, LocalizedText, Place } from '../model/inspection'
import type { Severity } from '../model/outcome'
import type { Ruleset, Scenario } from '../model/rule'
import type { Draft } from '../normalize/assemble'
import { type ConcreteRule, expandRules } from './expand'
import { collectFacts, type FactSources } from './facts'
import { judgeRule, type Ruling } from './rule'
import { sortFindings, verdictOf } from './verdict'

/** What judging needs beside the document and the ruleset. */
export interface JudgeParts extends FactSources {
  scenarios: readonly Scenario[]
  categoryNames: Record<'zh-CN' | 'en', Record<string, string>>
}

export interface JudgeResult {
  checks: Check[]
  findings: Finding[]
  verdict: Severity
}

const textOf = (rule: ConcreteRule, part: 'title' | 'explanation' | 'advice'): LocalizedText => ({
  'zh-CN': rule.texts['zh-CN'][part],
  en: rule.texts.en[part],
})

const findingOf = (rule: ConcreteRule, { check, severity, law, evidence }: Ruling): Finding[] =>
  check.outcome !== 'violation' && check.outcome !== 'needs_review'
    ? []
    : [
        {
          id: '',
          rule: rule.id,
          ...(rule.pattern === undefined ? {} : { pattern: rule.pattern }),
          outcome: check.outcome,
          group: rule.group,
          severity,
          title: textOf(rule, 'title'),
          explanation: textOf(rule, 'explanation'),
          law,
          evidence,
          advice: textOf(rule, 'advice'),
        },
      ]

const seenCategories = (draft: Draft): ReadonlySet<CategoryId> =>
  new Set([
    ...draft.fields.flatMap((field) => (field.visible && field.category !== null ? [field.category] : [])),
    ...draft.accesses.map((access) => access.category),
  ])

/**
 * Judges a document by rulesets: pure, and repeatable for an old document under a newer ruleset. Every rule ends in a
 * check; violations and what needs review become findings, worst first. `overrides` replaces properties of the visit's
 * own facts, for trying a rule out.
 */
export const judge = (
  draft: Draft,
  rulesets: readonly Ruleset[],
  parts: JudgeParts,
  options: { place?: Place; overrides?: Readonly<Record<string, unknown>> } = {},
): JudgeResult => {
  const collected = collectFacts(draft, parts)
  const facts =
    options.overrides === undefined
      ? collected
      : {
          ...collected,
          visit: collected.visit.map((one) => ({ ...one, properties: { ...one.properties, ...options.overrides } })),
        }
  const scenario = parts.scenarios.find((one) => one.id === draft.scenario.id) ?? null
  const checks: Check[] = []
  const findings: Finding[] = []
  for (const ruleset of rulesets) {
    const statutes = new Map(ruleset.statutes.map((statute) => [statute.id, statute]))
    for (const rule of expandRules(ruleset.rules, scenario, seenCategories(draft), parts.categoryNames)) {
      const ruled = judgeRule(rule, draft, facts, statutes, options.place)
      checks.push(ruled.check)
      findings.push(...findingOf(rule, ruled))
    }
  }
  const sorted = sortFindings(findings)
  return { checks, findings: sorted, verdict: verdictOf(sorted) }
}
