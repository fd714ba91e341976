import { describe, expect, it } from 'vitest'
import { engineParts } from '../catalog'
import type { Checklist } from '../core/model/checklist'
import { rulesFor, templatesFor } from './coverage'
import { type CaseTold, renderRulesDoc } from './rules-doc'
import { THEMES } from './themes'

const checklists = Object.values(
  import.meta.glob<Checklist>('../checklists/*.json', { eager: true, import: 'default' }),
)
const cases = new Map(
  Object.entries(import.meta.glob<CaseTold[]>('../rules/*.cases.json', { eager: true, import: 'default' })).map(
    ([path, told]) => [path.replace(/^.*\/|\.cases\.json$/g, ''), told],
  ),
)
const usual = engineParts.rulesets.find((one) => one.usual === true)?.rules ?? []
const scenarios = engineParts.scenarios.filter((one) => one.id !== 'unknown').toSorted((a, b) => a.order - b.order)

describe('the law is covered', () => {
  it.each(checklists.map((one): [string, Checklist] => [one.id, one]))('%s', (_, checklist) => {
    const known = new Set(usual.map((rule) => rule.id))
    const problems = checklist.items.flatMap((item) => {
      const where = `${checklist.id} ${item.id}`
      const covered = rulesFor(checklist, item, usual).length > 0
      return [
        ...(item.rules ?? []).filter((id) => !known.has(id)).map((id) => `${where} names ${id}, which is no rule`),
        ...(item.seen !== 'no' && !covered ? [`${where} has no rule, nor a reason why none can be`] : []),
        ...(item.seen === 'no' && !item.reason?.en ? [`${where} is not seen and does not say why`] : []),
        ...(item.seen === 'no' && covered ? [`${where} has a rule though it is said not to be seen`] : []),
      ]
    })
    expect(problems).toEqual([])
  })

  it('has the thirty-one behaviours, four of them out of sight', () => {
    const items = checklists.find((one) => one.id === 'app_methods')?.items ?? []
    expect(items.length).toBe(31)
    expect(['yes', 'partly', 'no'].map((seen) => items.filter((item) => item.seen === seen).length)).toEqual([
      15, 12, 4,
    ])
  })

  it('names no pattern that is not on the list', () => {
    const listed = new Set(
      checklists
        .filter((one) => one.id === 'patterns' || one.id === 'signals')
        .flatMap((one) => one.items.map((item) => item.id)),
    )
    const rules = engineParts.rulesets.flatMap((ruleset) => ruleset.rules)
    expect(
      rules.filter((rule) => rule.pattern !== undefined && !listed.has(rule.pattern)).map((one) => one.id),
    ).toEqual([])
  })

  it('judges every cell of the matrix that can be overstepped', () => {
    for (const ruleset of engineParts.rulesets)
      for (const code of ['O', 'X', 'P'] as const)
        expect(templatesFor(code, ruleset.rules).length, code).toBeGreaterThan(0)
    expect(templatesFor('C', usual).length).toBeGreaterThan(0)
  })

  it('sorts every finding under one of the four themes', () => {
    const groups = THEMES.flatMap((theme) => theme.groups)
    expect(new Set(groups).size).toBe(groups.length)
    for (const ruleset of engineParts.rulesets) for (const rule of ruleset.rules) expect(groups).toContain(rule.group)
  })
})

it('docs/rules.md says what the files say (npm run docs writes it)', async () => {
  const text = renderRulesDoc({ rulesets: engineParts.rulesets, scenarios, checklists, cases })
  await expect(text).toMatchFileSnapshot('../../docs/rules.md')
})
