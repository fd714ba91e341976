import type { Checklist, ChecklistItem } from '../core/model/checklist'
import type { CellCode, Condition, FactKind, Rule } from '../core/model/rule'

/** The rules that stand for an item: they cite its article, name its pattern, or are named by it. */
export const rulesFor = (checklist: Checklist, item: ChecklistItem, rules: readonly Rule[]): Rule[] =>
  rules.filter(
    (rule) =>
      item.rules?.includes(rule.id) === true ||
      rule.pattern === item.id ||
      rule.law.some((citation) => citation.statute === checklist.statute && citation.article === item.id),
  )

/** The templates that judge a cell of the necessity matrix with this code. */
export const templatesFor = (code: CellCode, rules: readonly Rule[]): Rule[] =>
  rules.filter((rule) => rule.each?.codes.includes(code) === true)

const kindsOf = (condition: Condition): FactKind[] => {
  if ('all' in condition) return condition.all.flatMap(kindsOf)
  if ('any' in condition) return condition.any.flatMap(kindsOf)
  if ('none' in condition) return condition.none.flatMap(kindsOf)
  return [condition.some]
}

/** The kinds of records that a finding of this rule rests on: what an inspector has to secure. */
export const evidenceNeeded = ({ applies, violation, review }: Rule): FactKind[] => {
  const decisive = [violation, review].flatMap((one) => (one === undefined ? [] : kindsOf(one)))
  const kinds = decisive.some((kind) => kind !== 'visit')
    ? decisive
    : [...decisive, ...(applies === undefined ? [] : kindsOf(applies))]
  return [...new Set(kinds)].filter((kind) => kind !== 'visit')
}
