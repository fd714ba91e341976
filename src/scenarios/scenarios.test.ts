import { describe, expect, it } from 'vitest'
import { CATEGORY_IDS } from '../core/model/categories'
import type { Citation, Scenario, Statute } from '../core/model/rule'

interface RecognitionCase {
  why: string
  url: string
  title: string
  text: string
  categories: string[]
  expect: string
}

const scenarioFiles = import.meta.glob<Scenario>(['./*.json', '!./*.cases.json'], { eager: true, import: 'default' })
const caseFiles = import.meta.glob<RecognitionCase[]>('./*.cases.json', { eager: true, import: 'default' })
const statuteFiles = import.meta.glob<Statute>('../statutes/*.json', { eager: true, import: 'default' })

const baseName = (path: string) => path.replace(/^.*\//, '').replace(/(\.cases)?\.json$/, '')
const scenarios = Object.entries(scenarioFiles)
const ids = scenarios.map(([path]) => baseName(path))
const statutes = new Map(Object.values(statuteFiles).map((statute) => [statute.id, statute]))
const CODES = ['N', 'C', 'O', 'X', 'P']

const expectCitations = (law: Citation[], where: string) => {
  expect(law.length, where).toBeGreaterThan(0)
  for (const citation of law) {
    expect(statutes.has(citation.statute), `${where}: ${citation.statute}`).toBe(true)
    expect(['direct', 'by_analogy'], where).toContain(citation.applies)
  }
  expect(
    law.some((citation) => statutes.get(citation.statute)?.authority !== 'draft'),
    `${where} rests on a draft alone`,
  ).toBe(true)
}

describe('scenarios', () => {
  it('hold the fourteen of the matrix and the unknown', () => {
    expect(ids).toEqual(
      expect.arrayContaining([
        'dine_in',
        'pickup',
        'delivery',
        'parking',
        'kids_training',
        'supermarket_instore',
        'online_grocery',
        'loan',
        'estate',
        'car_4s',
        'powerbank',
        'ev_charging',
        'e_invoice',
        'queue',
        'unknown',
      ]),
    )
  })

  it.each(scenarios)('%s is named after its file and speaks both languages', (path, scenario) => {
    expect(scenario.id).toBe(baseName(path))
    for (const text of [scenario.title, scenario.needs]) {
      expect(text['zh-CN']).toMatch(/\p{Script=Han}/u)
      expect(text.en).toMatch(/[a-z]/)
    }
    expect(CODES).toContain(scenario.unlisted.ordinary)
    expect(CODES).toContain(scenario.unlisted.sensitive)
  })

  it.each(scenarios)('%s has recognition that compiles and weighs', (_, scenario) => {
    const { texts, urls, params, categories, not = [] } = scenario.recognise
    for (const { pattern, weight } of [...texts, ...urls, ...not]) {
      expect(() => new RegExp(pattern, 'iu')).not.toThrow()
      expect(new RegExp(pattern, 'iu').test('')).toBe(false)
      expect(weight).toBeGreaterThan(0)
    }
    for (const { signal } of [...texts, ...not]) expect(signal.trim()).not.toBe('')
    for (const { names } of params) for (const name of names) expect(name).toBe(name.toLowerCase())
    for (const entry of categories) for (const id of entry.ids) expect(CATEGORY_IDS).toContain(id)
  })

  it.each(scenarios)('%s cites its cells', (_, scenario) => {
    for (const [category, cell] of Object.entries(scenario.cells)) {
      const where = `${scenario.id}.${category}`
      expect(CATEGORY_IDS, where).toContain(category)
      expect(CODES, where).toContain(cell.code)
      expectCitations(cell.law, where)
      if (cell.note) expect(cell.note['zh-CN'] && cell.note.en, where).toBeTruthy()
      if (cell.code === 'C') expect(cell.note, `${where}: a conditional cell says its condition`).toBeDefined()
    }
  })

  it.each(scenarios)('%s has cases, look-alikes among them', (path, scenario) => {
    const cases = caseFiles[path.replace('.json', '.cases.json')]
    expect(cases?.length).toBeGreaterThanOrEqual(4)
    expect(cases?.some((one) => one.expect === scenario.id)).toBe(true)
    if (scenario.id !== 'unknown') expect(cases?.some((one) => one.expect !== scenario.id)).toBe(true)
    for (const one of cases ?? []) {
      expect(ids).toContain(one.expect)
      expect(() => new URL(one.url)).not.toThrow()
      for (const category of one.categories) expect(CATEGORY_IDS).toContain(category)
    }
  })

  it('knows nothing by heart where nothing is known', () => {
    const unknown = scenarios.find(([, scenario]) => scenario.id === 'unknown')?.[1]
    expect(unknown?.cells).toEqual({})
    expect(unknown?.unlisted).toEqual({ ordinary: 'C', sensitive: 'C' })
    expect(unknown?.recognise.params).toEqual([])
  })
})

describe('the matrix', () => {
  const cell = (scenario: string, category: string) =>
    scenarioFiles[`./${scenario}.json`]?.cells[category as keyof Scenario['cells']]?.code

  it.each([
    ['dine_in', 'phone', 'P'],
    ['dine_in', 'location_precise', 'P'],
    ['dine_in', 'id_number', 'X'],
    ['dine_in', 'dietary_note', 'O'],
    ['pickup', 'phone', 'O'],
    ['pickup', 'location_precise', 'P'],
    ['delivery', 'delivery_address', 'N'],
    ['delivery', 'location_precise', 'C'],
    ['online_grocery', 'phone', 'N'],
    ['parking', 'vehicle_plate', 'N'],
    ['parking', 'phone', 'P'],
    ['parking', 'location_track', 'X'],
    ['kids_training', 'child_photo', 'X'],
    ['supermarket_instore', 'face', 'C'],
    ['loan', 'contacts_list', 'X'],
    ['loan', 'phone', 'N'],
    ['estate', 'income', 'X'],
    ['car_4s', 'driving_licence', 'C'],
    ['powerbank', 'gender', 'P'],
    ['ev_charging', 'phone', 'P'],
    ['e_invoice', 'invoice_title', 'N'],
    ['queue', 'phone', 'O'],
    ['queue', 'name', 'X'],
  ])('%s: %s is %s', (scenario, category, code) => {
    expect(cell(scenario, category)).toBe(code)
  })
})
