import { CATEGORY_IDS, type CategoryId, isPersonal, isSensitive } from '../model/categories'
import type { Cell, Citation, Condition, Rule, Ruleset, RuleTexts, Scenario } from '../model/rule'

/** A rule ready to be judged, with the law of its cell where it stands for one. */
export interface ConcreteRule extends Rule {
  law: Citation[]
}

type Names = Record<'zh-CN' | 'en', Record<string, string>>

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(category|scenario|note)\}/g, (whole, name: string) => values[name] ?? whole)

const fillDeep = (value: unknown, values: Readonly<Record<string, string>>): unknown => {
  if (typeof value === 'string') return fill(value, values)
  if (Array.isArray(value)) return value.map((one) => fillDeep(one, values))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fillDeep(one, values)]))
  return value
}

const conditionsOf = ({ applies, violation, unsure, review, fullDuty }: Rule) =>
  Object.fromEntries(
    Object.entries({ applies, violation, unsure, review, fullDuty }).filter(([, condition]) => condition !== undefined),
  )

const fillTexts = (texts: RuleTexts, values: Readonly<Record<string, string>>): RuleTexts =>
  fillDeep(texts, values) as RuleTexts

/** A cell's law counts where the ruleset holds it: the matrix serves rulesets of other places, its sources do not. */
const lawOf = (rule: Rule, cell: Cell | undefined, statutes: ReadonlySet<string>): Citation[] => {
  const law = [...rule.law, ...(cell?.law ?? []).filter(({ statute }) => statutes.has(statute))]
  const seen = new Set<string>()
  return law.filter(({ statute, article }) => {
    const id = `${statute} ${article}`
    return seen.has(id) ? false : seen.add(id)
  })
}

/** The cells of a scenario, and of the seen categories that none names the scenario's word for the unlisted. */
const cellsOf = (scenario: Scenario, seen: ReadonlySet<CategoryId>): [CategoryId, Cell][] =>
  CATEGORY_IDS.flatMap((id): [CategoryId, Cell][] => {
    const cell = scenario.cells[id]
    if (cell !== undefined) return [[id, cell]]
    if (!seen.has(id) || !isPersonal(id)) return []
    return [
      [
        id,
        { code: isSensitive(id) ? scenario.unlisted.sensitive : scenario.unlisted.ordinary, law: [], ownReading: true },
      ],
    ]
  })

/**
 * The rules of a ruleset as they stand for one visit: templates become one rule a fitting cell of the visit's scenario,
 * other scenarios' cells are not listed, and of an unknown service none is. `{category}` and `{scenario}` are ids in ids and conditions, names in texts.
 */
export const expandRules = (
  { rules, statutes }: Pick<Ruleset, 'rules' | 'statutes'>,
  scenario: Scenario | null,
  seen: ReadonlySet<CategoryId>,
  names: Names,
): ConcreteRule[] => {
  const held = new Set(statutes.map((statute) => statute.id))
  return rules.flatMap((rule): ConcreteRule[] => {
    const texts = (ids: { category?: CategoryId; cell?: Cell }): Rule['texts'] => {
      const of = (language: 'zh-CN' | 'en'): RuleTexts =>
        fillTexts(rule.texts[language], {
          scenario: scenario?.title[language] ?? '',
          ...(ids.category === undefined ? {} : { category: names[language][ids.category] ?? ids.category }),
          note: ids.cell?.note?.[language] ?? '',
        })
      return { 'zh-CN': of('zh-CN'), en: of('en') }
    }
    const { each, ...plain } = rule
    if (each === undefined) {
      const values = { scenario: scenario?.id ?? 'unknown' }
      const conditions = fillDeep(conditionsOf(rule), values)
      return [{ ...plain, ...(conditions as Record<string, Condition>), texts: texts({}) }]
    }
    if (
      scenario === null ||
      scenario.id === 'unknown' ||
      (rule.scenarios !== 'any' && !rule.scenarios.includes(scenario.id))
    )
      return []
    return cellsOf(scenario, seen).flatMap(([category, cell]): ConcreteRule[] => {
      if (!each.codes.includes(cell.code)) return []
      const values = { category, scenario: scenario.id }
      const conditions = fillDeep(conditionsOf(rule), values)
      return [
        {
          ...plain,
          ...(conditions as Record<string, Condition>),
          id: fill(each.id, values),
          law: lawOf(rule, cell, held),
          texts: texts({ category, cell }),
        },
      ]
    })
  })
}
