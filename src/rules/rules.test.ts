import { describe, expect, it } from 'vitest'
import { CATEGORY_IDS } from '../core/model/categories'
import type { Condition, PolicyElementTest, Rule, Statute, Test } from '../core/model/rule'

interface RuleCase {
  why: string
  scenario: string
  given: Record<string, unknown>
  expect: string
  as?: string
}

const ruleFiles = import.meta.glob<Rule>(['./*.json', '!./*.cases.json'], { eager: true, import: 'default' })
const caseFiles = import.meta.glob<RuleCase[]>('./*.cases.json', { eager: true, import: 'default' })
const statuteFiles = import.meta.glob<Statute>('../statutes/*.json', { eager: true, import: 'default' })
const scenarioFiles = import.meta.glob<{ id: string }>(['../scenarios/*.json', '!../scenarios/*.cases.json'], {
  eager: true,
  import: 'default',
})

const rules = Object.entries(ruleFiles)
const statutes = new Map(Object.values(statuteFiles).map((statute) => [statute.id, statute]))
const scenarioIds = Object.values(scenarioFiles).map(({ id }) => id)
const elementIds = Object.values(
  import.meta.glob<PolicyElementTest>('../policy-elements/*.json', { eager: true, import: 'default' }),
).map(({ id }) => id)
const categoryIds: string[] = [...CATEGORY_IDS, '{category}']

const leavesOf = (condition: Condition): Extract<Condition, { some: unknown }>[] => {
  if ('all' in condition) return condition.all.flatMap(leavesOf)
  if ('any' in condition) return condition.any.flatMap(leavesOf)
  if ('none' in condition) return condition.none.flatMap(leavesOf)
  return [condition]
}

const scalarsOf = (test: Test): unknown[] => {
  if (test === null || typeof test !== 'object') return [test]
  if (Array.isArray(test)) return test
  return test.not === undefined ? [] : [test.not].flat()
}

const conditionsOf = (rule: Rule) =>
  [rule.applies, rule.violation, rule.unsure, rule.review, rule.fullDuty].filter(
    (one): one is Condition => one !== undefined,
  )

describe('rules', () => {
  it('are found', () => {
    expect(rules.length).toBeGreaterThan(50)
  })

  it.each(rules)('%s is named after its file and can be evaluated', (path, rule) => {
    expect(`./${rule.id}.json`).toBe(path)
    expect(rule.id).toMatch(/^(cn|eu)\.[a-z_]+$/)
    expect(rule.violation ?? rule.review).toBeDefined()
    if (rule.unsure) expect(rule.violation).toBeDefined()
    if (rule.each) {
      expect(rule.each.id).toContain('{scenario}')
      expect(rule.each.id).toContain('{category}')
    }
    if (rule.scenarios !== 'any') for (const id of rule.scenarios) expect(scenarioIds).toContain(id)
    for (const leaf of conditionsOf(rule).flatMap(leavesOf))
      for (const [property, test] of Object.entries(leaf.where ?? {})) {
        if (test !== null && typeof test === 'object' && !Array.isArray(test) && test.matches !== undefined) {
          const { matches } = test
          expect(() => new RegExp(matches, 'u'), property).not.toThrow()
        }
        const values = scalarsOf(test).filter((value) => value !== null)
        if (/^(category|categories|clearCategories)$/.test(property))
          for (const value of values) expect(categoryIds).toContain(value)
        if (leaf.some === 'element' && property === 'id')
          for (const value of values) expect(elementIds).toContain(value)
      }
  })

  it.each(rules)('%s rests on law in force and knows its standing', (_, rule) => {
    expect(rule.law.length).toBeGreaterThan(0)
    for (const { statute } of rule.law) expect(statutes.has(statute), statute).toBe(true)
    const accusing = rule.law.filter(({ statute }) => statutes.get(statute)?.authority !== 'draft')
    if (accusing.length === 0) {
      expect(rule.violation, 'a draft informs, it never accuses').toBeUndefined()
      expect(rule.severity).toBe('info')
    }
    if (rule.severity === 'clear_breach' && rule.violation)
      expect(
        accusing.some(
          ({ statute, applies }) =>
            applies === 'direct' && ['statute', 'admin_regulation'].includes(statutes.get(statute)?.authority ?? ''),
        ),
        'a clear breach needs a law that applies directly',
      ).toBe(true)
  })

  it.each(rules)('%s is softer for small shops only in form', (_, rule) => {
    // Order No. 25 of 2026 relaxes notices and lists; forcing, excess, sensitive data and passing data on stay as they are.
    if (rule.severitySmall) expect(rule.group).toBe('transparency')
  })

  it.each(rules)('%s speaks plainly in both languages', (_, rule) => {
    for (const language of ['zh-CN', 'en'] as const) {
      const texts = rule.texts[language]
      for (const text of [texts.title, texts.explanation, texts.advice, texts.inspector ?? '-']) {
        expect(text.trim()).not.toBe('')
        expect(text).not.toMatch(/[!！]/)
        for (const [, name] of text.matchAll(/\{(\w+)\}/g)) expect(['category', 'scenario', 'note']).toContain(name)
        if (text.includes('{category}')) expect(rule.each).toBeDefined()
      }
      expect(texts.title.length).toBeLessThanOrEqual(language === 'en' ? 60 : 24)
    }
    expect(rule.texts['zh-CN'].title).toMatch(/\p{Script=Han}/u)
    expect(rule.texts.en.title).not.toMatch(/\p{Script=Han}/u)
  })

  it.each(rules)('%s has cases on both sides of its border', (path, rule) => {
    const cases = caseFiles[path.replace(/\.json$/, '.cases.json')] ?? []
    const outcomes = new Set(cases.map((one) => one.expect))
    if (rule.violation) expect(outcomes).toContain('violation')
    if (rule.unsure || rule.review) expect(outcomes).toContain('needs_review')
    expect(outcomes).toContain('pass')
    expect(outcomes).toContain('inapplicable')
    for (const one of cases) {
      expect(one.why.trim()).not.toBe('')
      expect(scenarioIds).toContain(one.scenario)
      if (rule.each) expect(one.as, one.why).toMatch(/^(cn|eu)\.\w+\.\w+$/)
    }
  })
})

describe('statutes', () => {
  it.each(Object.entries(statuteFiles))('%s is dated, placed and sourced', (path, statute) => {
    expect(path).toBe(`../statutes/${statute.id}.json`)
    expect(statute.from).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(statute.to === null || /^\d{4}-\d{2}-\d{2}$/.test(statute.to)).toBe(true)
    expect(statute.place).toMatch(/^(CN(-[A-Z]{2})?|EU)$/)
    expect(statute.source.length).toBeGreaterThan(20)
    expect(statute.source).not.toMatch(/\[S\d+\]/)
    expect(statute.title['zh-CN']).toMatch(/\p{Script=Han}/u)
    expect(statute.short).toMatch(/\S/)
  })

  it('renumbers the Cybersecurity Law by two since 2026', () => {
    const { renumbered = [] } = statutes.get('csl') ?? {}
    expect(renumbered).toContainEqual({ from: '41', to: '43', since: '2026-01-01' })
    expect(renumbered).toContainEqual({ from: '42', to: '44', since: '2026-01-01' })
  })
})
