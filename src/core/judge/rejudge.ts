import type { Finding, Inspection } from '../model/inspection'
import type { Concluded, Rejudgement } from '../model/rejudgement'
import type { Scenario } from '../model/rule'
import type { Draft } from '../normalize/assemble'
import { createNecessity, isRecognised } from '../normalize/necessity'
import { describeScenario } from '../normalize/scenario'
import { atStep, stepEvidence } from '../normalize/steps'
import { countTally } from '../normalize/tally'

/** The facts of a document, with what today's data says of its service and of how needed each datum is. */
export const draftOf = (document: Inspection, scenarios: readonly Scenario[]): Draft => {
  const { tool: _tool, checks: _checks, findings: _findings, verdict: _verdict, ...facts } = document
  const service = atStep(scenarios.find((one) => one.id === facts.scenario.id) ?? null, stepEvidence(facts))
  const necessityOf = createNecessity(service)
  const fields = facts.fields.map((field) => ({ ...field, necessity: necessityOf(field.category) }))
  const accesses = facts.accesses.map((access) => ({ ...access, necessity: necessityOf(access.category) }))
  return {
    ...facts,
    scenario: { ...facts.scenario, ...describeScenario(facts.scenario.id, scenarios) },
    fields,
    accesses,
    blindSpots: facts.blindSpots.filter((spot) => spot.kind !== 'rules_too_new'),
    tally: countTally({ ...facts, fields, accesses }, isRecognised(service) ? necessityOf : null),
  }
}

const concluded = (finding: Finding | undefined): Concluded =>
  finding === undefined ? null : { outcome: finding.outcome, severity: finding.severity, title: finding.title }

const isSame = (a: Concluded, b: Concluded): boolean => a?.outcome === b?.outcome && a?.severity === b?.severity

/** Both judgements of one inspection, rule by rule. */
export const compareJudgements = (before: Inspection, after: Inspection): Rejudgement => {
  const was = new Map(before.findings.map((finding) => [finding.rule, finding]))
  const is = new Map(after.findings.map((finding) => [finding.rule, finding]))
  const pairs = [...new Set([...is.keys(), ...was.keys()])].map((rule) => ({
    rule,
    before: concluded(was.get(rule)),
    after: concluded(is.get(rule)),
  }))
  const changes = pairs.filter((pair) => !isSame(pair.before, pair.after))
  return {
    schema: 'scanwarden.rejudgement/1',
    before: { tool: before.tool, verdict: before.verdict, findings: before.findings },
    after,
    changes: changes.toSorted((a, b) => Number(a.before !== null) - Number(b.before !== null)),
    unchanged: pairs.length - changes.length,
  }
}
