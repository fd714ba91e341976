import 'fake-indexeddb/auto'
import { expect, it, vi } from 'vitest'
import type { Inspection } from '../core/model/inspection'

vi.mock('./engine', async () => ({ engine: (await import('../catalog')).createCatalogEngine() }))
vi.mock('./badge', () => ({ showVerdict: vi.fn() }))
vi.mock('./glances', () => ({ keepGlance: vi.fn() }))
vi.mock('./choices', () => ({ seekChoices: vi.fn() }))
vi.mock('./on-page', () => ({ showOnPage: vi.fn() }))
vi.mock('./tabs', () => ({ findVisit: () => null }))
vi.mock('../storage/settings', () => ({ readSettings: async () => ({ rulesets: null }) }))

const { inspectVisit, rejudgeVisit } = await import('./inspections')
const { putInspection } = await import('../storage/inspections')
const { putVisit } = await import('../storage/visits')
const { appendObservations } = await import('../storage/observations')
const { SAMPLE_VISIT, seen } = await import('../core/normalize/sample')

it('tells both judgements of a visit where the rules have changed since, and of no other', async () => {
  await putVisit({ ...SAMPLE_VISIT, endedAt: SAMPLE_VISIT.startedAt + 1000, incognito: false })
  await appendObservations(SAMPLE_VISIT.id, [
    seen('page', 0),
    seen('consent', 1, { control: 'checkbox', text: '同意隐私政策', prechecked: true }),
  ])
  expect(await rejudgeVisit(SAMPLE_VISIT.id)).toBeNull()
  const now = (await inspectVisit(SAMPLE_VISIT.id)) as Inspection
  await putInspection(now)
  expect(await rejudgeVisit(SAMPLE_VISIT.id)).toBeNull()
  const older = now.tool.rulesets.map((ruleset) => ({ ...ruleset, version: '2025-01-01', sha256: '00' }))
  await putInspection({ ...now, findings: [], verdict: 'info', tool: { ...now.tool, rulesets: older } })
  const both = await rejudgeVisit(SAMPLE_VISIT.id)
  expect(both?.before.tool.rulesets[0]?.version).toBe('2025-01-01')
  expect(both?.after).toEqual(now)
  expect(both?.changes.map(({ before, after }) => [before, after !== null])).toContainEqual([null, true])
})
