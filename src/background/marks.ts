import { type CategoryId, isPersonal } from '../core/model/categories'
import type { Field, Finding, Inspection } from '../core/model/inspection'
import type { Observation } from '../core/model/observation'
import { compareSeverity, worstSeverity } from '../core/model/outcome'
import { citeInBrief } from '../exporters/citation'
import type { Texts } from '../exporters/exporter'
import type { OnPageMark } from '../messages/contract'

const whereOf = (frame: string, selector: string): string => `${frame}\u0000${selector}`

/** The keys by which content scripts know the controls of a document's fields: of each place the latest. */
export const keysOf = (observations: readonly Observation[]): ((field: Field) => string | undefined) => {
  const keys = new Map<string, string>()
  for (const seen of observations) if (seen.kind === 'field') keys.set(whereOf(seen.frame, seen.selector), seen.key)
  return ({ frame, selector }) => keys.get(whereOf(frame, selector))
}

/** Fields about which a person wants to know something: visible ones that ask for personal data. */
export const askingFields = ({ fields }: Inspection): (Field & { category: CategoryId })[] =>
  fields.filter(
    (field): field is Field & { category: CategoryId } =>
      field.visible && field.category !== null && isPersonal(field.category),
  )

const findingsAt = (inspection: Inspection, field: Field): Finding[] =>
  inspection.findings
    .filter(({ evidence }) => evidence.includes(field.id))
    .sort((a, b) => compareSeverity(b.severity, a.severity))

const markOf = (inspection: Inspection, field: Field & { category: CategoryId }, key: string, texts: Texts) => {
  const findings = findingsAt(inspection, field)
  const [worst] = findings
  const title = texts.say(`categories.${field.category}`)
  const asked = texts.say(field.required ? 'ui.onPage.required' : 'ui.onPage.optional')
  const needed = texts.say(`necessityLong.${field.necessity}`)
  const lines = [asked, needed]
  if (worst) lines.push(texts.pick(worst.explanation), texts.pick(worst.advice))
  return {
    key,
    tone: worst ? worstSeverity(findings.map(({ severity }) => severity)) : ('info' as const),
    title,
    name: texts.say('ui.onPage.mark', { title, asked, needed }),
    lines,
    law: worst ? citeInBrief(worst.law, texts) : '',
  }
}

/** What is to be said at each control that asks for personal data: its category, whether it must be given, whether the service needs it, and the gravest finding about it. */
export const marksFor = (
  inspection: Inspection,
  keyOf: (field: Field) => string | undefined,
  texts: Texts,
): OnPageMark[] =>
  askingFields(inspection).flatMap((field) => {
    const key = keyOf(field)
    return key === undefined ? [] : [markOf(inspection, field, key, texts)]
  })
