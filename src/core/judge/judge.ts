import type { CategoryId } from '../model/categories'
import { ENGINE_GENERATION } from '../model/engine'
import type { BlindSpot, Check, Finding, LocalizedText, Place } from '../model/inspection'
import type { Severity } from '../model/outcome'
import type { Ruleset, Scenario } from '../model/rule'
import type { Draft } from '../normalize/assemble'
import { atStep, stepEvidence } from '../normalize/steps'
import { type ConcreteRule, expandRules } from './expand'
import { collectFacts, type FactSources } from './facts'
import { judgeRule, openBooks, type Ruling } from './rule'
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
  /** What of the law could not be used, to be told beside what could not be seen. */
  blindSpots: BlindSpot[]
}

const textOf = (rule: ConcreteRule, part: 'title' | 'explanation' | 'advice' | 'inspector'): LocalizedText => ({
  'zh-CN': rule.texts['zh-CN'][part] ?? rule.texts['zh-CN'].explanation,
  en: rule.texts.en[part] ?? rule.texts.en.explanation,
})

const join = (text: LocalizedText, more: LocalizedText | undefined): LocalizedText =>
  more === undefined ? text : { 'zh-CN': text['zh-CN'] + more['zh-CN'], en: `${text.en} ${more.en}` }

const findingOf = (rule: ConcreteRule, { check, severity, law, evidence, relief }: Ruling): Finding[] =>
  check.outcome !== 'violation' && check.outcome !== 'needs_review'
    ? []
    : [
        {
          id: '',
          rule: rule.id,
          ruleset: check.ruleset,
          ...(rule.pattern === undefined ? {} : { pattern: rule.pattern }),
          outcome: check.outcome,
          group: rule.group,
          severity,
          title: textOf(rule, 'title'),
          explanation: join(textOf(rule, 'explanation'), relief?.consumer),
          inspector: join(textOf(rule, 'inspector'), relief?.inspector),
          law,
          evidence,
          advice: textOf(rule, 'advice'),
        },
      ]

/** What an engine must be at least to use the whole of a ruleset. */
const engineNeeded = (ruleset: Ruleset): number =>
  Math.max(ruleset.minEngine, ...ruleset.rules.map((rule) => rule.minEngine))

const seenCategories = (draft: Draft): ReadonlySet<CategoryId> =>
  new Set([
    ...draft.fields.flatMap((field) => (field.visible && field.category !== null ? [field.category] : [])),
    ...draft.accesses.map((access) => access.category),
  ])

/**
 * Judges a document by rulesets: pure, and repeatable for an old document under a newer ruleset. Every rule ends in a
 * check; violations and what needs review become findings, worst first. `overrides` replaces properties of the visit's
 * own facts, for trying a rule out. A ruleset of which any part needs a later engine is not used at all.
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
  const scenario = atStep(parts.scenarios.find((one) => one.id === draft.scenario.id) ?? null, stepEvidence(draft))
  const checks: Check[] = []
  const findings: Finding[] = []
  const blindSpots: BlindSpot[] = []
  for (const ruleset of rulesets) {
    const needed = engineNeeded(ruleset)
    if (needed > ENGINE_GENERATION) {
      const reason = `the ruleset ${ruleset.id} ${ruleset.version} needs engine generation ${needed}, this is ${ENGINE_GENERATION}`
      checks.push({ rule: ruleset.id, ruleset: ruleset.id, outcome: 'error', reason })
      blindSpots.push({ kind: 'rules_too_new', page: null, detail: reason })
      continue
    }
    const books = openBooks(ruleset)
    for (const rule of expandRules(ruleset, scenario, seenCategories(draft), parts.categoryNames)) {
      const ruled = judgeRule(rule, draft, facts, books, options.place)
      checks.push(ruled.check)
      findings.push(...findingOf(rule, ruled))
    }
  }
  const sorted = sortFindings(findings)
  return { checks, findings: sorted, verdict: verdictOf(sorted), blindSpots }
}
