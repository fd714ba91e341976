import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { engineParts } from './catalog'
import { readEntries } from './core/detectors/phrasebook/entries'
import { CATEGORY_IDS, type CategoryId } from './core/model/categories'
import type { Rule, Scenario, Statute } from './core/model/rule'
import { normalizeText } from './core/normalize/text'

const root = import.meta.dirname
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'))
const dataFiles = (folder: string) =>
  readdirSync(join(root, folder)).filter((name) => name.endsWith('.json') && !name.endsWith('.cases.json'))
const id = (file: string) => basename(file, '.json')

describe('a file is named after what it holds', () => {
  it('detectors', () => {
    for (const detector of engineParts.detectors)
      expect(existsSync(join(root, `core/detectors/${detector.id}.ts`)), detector.id).toBe(true)
  })
})

describe('word lists', () => {
  const lists = readdirSync(join(root, 'phrases')).map((file) => ({
    file,
    entries: readEntries(readFileSync(join(root, 'phrases', file), 'utf8'), normalizeText),
  }))

  it('give each phrase of a language one meaning', () => {
    const twice = lists.flatMap(({ file, entries }) => {
      const meanings = new Map<string, Set<string | null>>()
      for (const { phrase, category } of entries)
        meanings.set(phrase, (meanings.get(phrase) ?? new Set()).add(category))
      return [...meanings].flatMap(([phrase, set]) =>
        set.size > 1 ? [`${file}: ${phrase}: ${[...set].join(', ')}`] : [],
      )
    })
    expect(twice).toEqual([])
  })

  it('have the common data and what is nobody’s, in every language', () => {
    const common = ['name', 'phone', 'email', 'delivery_address', 'birth_date', 'vehicle_plate', 'child_name', null]
    for (const { file, entries } of lists) {
      const has = new Set(entries.map(({ category }) => category))
      expect(
        common.filter((category) => !has.has(category as CategoryId | null)),
        file,
      ).toEqual([])
    }
  })
})

describe('detectors', () => {
  it('each have a test', () => {
    for (const detector of engineParts.detectors)
      expect(existsSync(join(root, `core/detectors/${detector.id}.test.ts`)), detector.id).toBe(true)
  })

  it('cover every category that the law names', () => {
    const covered = new Set(engineParts.detectors.map((detector) => detector.id))
    expect(CATEGORY_IDS.filter((category) => !covered.has(category))).toEqual([])
  })
})

describe('rules', () => {
  const rules = dataFiles('rules').map((file): Rule => read(`rules/${file}`))
  const statutes = new Map(dataFiles('statutes').map((file) => [id(file), read(`statutes/${file}`) as Statute]))

  it('belong to a ruleset', () => {
    const known = new Set(engineParts.rulesets.flatMap((ruleset) => ruleset.rules.map((rule) => rule.id)))
    expect(rules.map((rule) => rule.id).filter((rule) => !known.has(rule))).toEqual([])
  })

  it('each have a case that breaks them, one that passes and one that they do not concern', () => {
    const problems = rules.flatMap((rule) => {
      const path = `rules/${rule.id}.cases.json`
      if (!existsSync(join(root, path))) return [`${rule.id}: no cases`]
      const outcomes = new Set(read(path).map((given: { expect: string }) => given.expect))
      const broken = rule.violation ? 'violation' : 'needs_review'
      return [broken, 'pass', 'inapplicable']
        .filter((outcome) => !outcomes.has(outcome))
        .map((o) => `${rule.id}: no ${o}`)
    })
    expect(problems).toEqual([])
  })

  it('cite law that is in the books, with its dates', () => {
    for (const rule of rules) {
      expect(rule.law.length, rule.id).toBeGreaterThan(0)
      for (const citation of rule.law) {
        expect(statutes.has(citation.statute), `${rule.id} cites ${citation.statute}`).toBe(true)
        expect(statutes.get(citation.statute)?.from).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      }
    }
  })

  it('speak in every language of judgement', () => {
    for (const rule of rules)
      for (const language of ['zh-CN', 'en'] as const)
        for (const part of ['title', 'explanation', 'advice'] as const)
          expect(rule.texts[language][part]?.trim(), `${rule.id} ${language} ${part}`).toBeTruthy()
  })

  it('never accuse from a draft alone', () => {
    for (const rule of rules) {
      if (!rule.violation) continue
      const authorities = rule.law.map((citation) => statutes.get(citation.statute)?.authority)
      expect(
        authorities.some((authority) => authority !== 'draft'),
        rule.id,
      ).toBe(true)
    }
  })
})

describe('scenarios', () => {
  const scenarios = dataFiles('scenarios').map((file): Scenario => read(`scenarios/${file}`))

  it('cite law that is in the books', () => {
    const statutes = new Set(dataFiles('statutes').map(id))
    for (const scenario of scenarios)
      for (const [category, cell] of Object.entries(scenario.cells))
        for (const citation of cell.law)
          expect(statutes.has(citation.statute), `${scenario.id}.${category} cites ${citation.statute}`).toBe(true)
  })

  it('ground every cell in a text or say that it is a reading of our own', () => {
    for (const scenario of scenarios)
      for (const [category, cell] of Object.entries(scenario.cells))
        expect(cell.law.length > 0 || cell.ownReading === true, `${scenario.id}.${category}`).toBe(true)
  })
})

describe('exporters', () => {
  it('each have a golden', () => {
    const exporters = readdirSync(join(root, 'exporters')).filter((f) => f.endsWith('.ts') && !f.endsWith('.test.ts'))
    const withContent = exporters.filter((file) =>
      /export const exporter\b/.test(readFileSync(join(root, 'exporters', file), 'utf8')),
    )
    expect(withContent.length).toBeGreaterThan(0)
    for (const file of withContent)
      expect(existsSync(join(root, 'exporters', file.replace('.ts', '.test.ts'))), file).toBe(true)
  })
})
