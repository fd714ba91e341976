import { describe, expect, it } from 'vitest'
import type { CategoryId } from '../core/model/categories'
import type { ScenarioId } from '../core/model/inspection'
import type { Scenario } from '../core/model/rule'
import { createScenarioReader } from '../core/normalize/scenario'

interface Case {
  why: string
  url: string
  title: string
  text: string
  categories: CategoryId[]
  expect: ScenarioId
}

const scenarios = Object.values(
  import.meta.glob<Scenario>(['./*.json', '!./*.cases.json'], { eager: true, import: 'default' }),
)
const cases = import.meta.glob<Case[]>('./*.cases.json', { eager: true, import: 'default' })
const recognise = createScenarioReader(scenarios)

describe.each(Object.entries(cases))('%s', (_, list) => {
  it.each(list.map((one): [string, Case] => [one.why, one]))(
    '%s',
    (__, { url, title, text, categories, expect: id }) => {
      const recognised = recognise({ urls: [url], title, text, categories })
      expect(recognised.id, JSON.stringify(recognised)).toBe(id)
      if (id !== 'unknown') expect(recognised.confidence).toBeGreaterThan(0.4)
    },
  )
})
