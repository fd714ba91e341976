import { CATEGORY_IDS } from '../model/categories'
import type { Citation, Condition, PolicyElementTest, Rule, Scenario, Statute, Test } from '../model/rule'

/** What rules and scenarios may refer to. */
export interface Known {
  scenarios: ReadonlySet<string>
  statutes: ReadonlyMap<string, Pick<Statute, 'id' | 'authority'>>
  elements: ReadonlySet<string>
}

/** The references of a set of data. */
export const knownIn = (data: {
  scenarios: readonly Pick<Scenario, 'id'>[]
  statutes: readonly Pick<Statute, 'id' | 'authority'>[]
  policyElements: readonly Pick<PolicyElementTest, 'id'>[]
}): Known => ({
  scenarios: new Set(data.scenarios.map((one) => one.id)),
  statutes: new Map(data.statutes.map((one) => [one.id, one])),
  elements: new Set(data.policyElements.map((one) => one.id)),
})

/** Path inside the file and what is wrong there. */
export interface Problem {
  path: string
  reason: string
}

type Leaf = Extract<Condition, { some: unknown }>

const leavesOf = (condition: Condition, path: string): [string, Leaf][] => {
  for (const word of ['all', 'any', 'none'] as const)
    if (word in condition)
      return (condition as Record<typeof word, Condition[]>)[word].flatMap((one, at) =>
        leavesOf(one, `${path}/${word}/${at}`),
      )
  return [[path, condition as Leaf]]
}

const scalarsOf = (test: Test): unknown[] => {
  if (test === null || typeof test !== 'object') return [test]
  if (Array.isArray(test)) return test
  return test.not === undefined ? [] : [test.not].flat()
}

/** Why an expression cannot be compiled; null where it can. */
const brokenExpression = (pattern: string): string | null => {
  try {
    new RegExp(pattern, 'iu')
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const testProblems = (kind: string, property: string, test: Test, known: Known): string[] => {
  const broken =
    test !== null && typeof test === 'object' && !Array.isArray(test) && test.matches !== undefined
      ? brokenExpression(test.matches)
      : null
  const values = scalarsOf(test).filter((value): value is string => typeof value === 'string')
  const unknown = (what: string, has: (value: string) => boolean): string[] =>
    values.filter((value) => !has(value)).map((value) => `there is no ${what} ${value}`)
  const isCategory = (value: string): boolean => value === '{category}' || CATEGORY_IDS.some((id) => id === value)
  return [
    ...(broken === null ? [] : [broken]),
    ...(/^(category|categories|clearCategories)$/.test(property) ? unknown('data category', isCategory) : []),
    ...(kind === 'element' && property === 'id' ? unknown('policy element', (id) => known.elements.has(id)) : []),
    ...(kind === 'visit' && property === 'scenario' ? unknown('scenario', (id) => known.scenarios.has(id)) : []),
  ]
}

const lawProblems = (law: readonly Citation[], path: string, known: Known): Problem[] =>
  law.flatMap(({ statute }, at) =>
    known.statutes.has(statute) ? [] : [{ path: `${path}/${at}/statute`, reason: `there is no statute ${statute}` }],
  )

/** What the shape of a rule cannot show: references to nothing, expressions that do not compile, parts that need others. */
export const problemsOfRule = (rule: Rule, known: Known): Problem[] => {
  const problem = (path: string, reason: string): Problem => ({ path, reason })
  const conditions = (['applies', 'violation', 'unsure', 'review', 'fullDuty'] as const).flatMap((part) => {
    const condition = rule[part]
    return condition === undefined ? [] : leavesOf(condition, `/${part}`)
  })
  const drafts = rule.law.length > 0 && rule.law.every((one) => known.statutes.get(one.statute)?.authority === 'draft')
  return [
    ...((rule.violation ?? rule.review)
      ? []
      : [problem('', 'it has neither violation nor review: it could find nothing')]),
    ...(rule.unsure && !rule.violation ? [problem('/unsure', 'there is no violation that it could make unsure')] : []),
    ...(rule.fullDuty && !rule.severitySmall ? [problem('/fullDuty', 'there is no severitySmall to take back')] : []),
    ...(rule.each && !(rule.each.id.includes('{scenario}') && rule.each.id.includes('{category}'))
      ? [problem('/each/id', 'it must have {scenario} and {category} in it')]
      : []),
    ...(rule.law.length === 0 ? [problem('/law', 'a rule rests on law')] : []),
    ...(drafts && (rule.violation || rule.severity !== 'info')
      ? [problem('/law', 'drafts inform, they never accuse: only review, and only with severity info')]
      : []),
    ...(rule.scenarios === 'any' ? [] : rule.scenarios)
      .filter((id) => !known.scenarios.has(id))
      .map((id) => problem('/scenarios', `there is no scenario ${id}`)),
    ...lawProblems(rule.law, '/law', known),
    ...conditions.flatMap(([path, leaf]) =>
      Object.entries(leaf.where ?? {}).flatMap(([property, test]) =>
        testProblems(leaf.some, property, test, known).map((reason) => problem(`${path}/where/${property}`, reason)),
      ),
    ),
  ]
}

/** As for rules: expressions of the recognition and law of the cells. */
export const problemsOfScenario = ({ recognise, cells, steps = [] }: Scenario, known: Known): Problem[] => [
  ...(['texts', 'urls', 'not'] as const).flatMap((part) =>
    (recognise[part] ?? []).flatMap(({ pattern }, at) => {
      const broken = brokenExpression(pattern)
      if (broken !== null) return [{ path: `/recognise/${part}/${at}/pattern`, reason: broken }]
      return new RegExp(pattern, 'iu').test('')
        ? [{ path: `/recognise/${part}/${at}/pattern`, reason: 'it matches everything' }]
        : []
    }),
  ),
  ...Object.entries(cells).flatMap(([category, cell]) => [
    ...lawProblems(cell.law, `/cells/${category}/law`, known),
    ...(cell.law.length > 0 || cell.ownReading === true
      ? []
      : [{ path: `/cells/${category}`, reason: 'it cites no law and does not say ownReading' }]),
  ]),
  ...steps.flatMap(({ title, signals = [], without = [], codes }, at) => {
    const broken = title === undefined ? null : brokenExpression(title)
    const names = new Set((recognise.texts ?? []).map(({ signal }) => signal))
    return [
      ...(broken === null ? [] : [{ path: `/steps/${at}/title`, reason: broken }]),
      ...[...signals, ...without]
        .filter((signal) => !names.has(signal))
        .map((signal) => ({ path: `/steps/${at}`, reason: `the recognition has no signal “${signal}”` })),
      ...Object.keys(codes)
        .filter((category) => !(category in cells))
        .map((category) => ({ path: `/steps/${at}/codes/${category}`, reason: 'the scenario has no such cell' })),
    ]
  }),
]
