import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it, vi } from 'vitest'

const { settings } = vi.hoisted(() => ({ settings: { keepDays: null as number | null } }))
vi.mock('../storage/settings', () => ({ readSettings: async () => settings }))
vi.mock('./ready', () => ({ ready: Promise.resolve() }))
vi.mock('./tabs', () => ({ findVisit: () => null }))
vi.mock('./visits', () => ({ finishVisit: vi.fn() }))

const NOW = Date.UTC(2026, 10, 26)
const DAY = 86_400_000

const load = async () => {
  vi.resetModules()
  const [retention, filings, visits, notes] = await Promise.all([
    import('./retention'),
    import('../storage/filings'),
    import('../storage/visits'),
    import('./filings'),
  ])
  return { ...retention, ...filings, ...visits, ...notes }
}
const visit = (id: string, daysAgo: number | null, incognito = false) => ({
  id,
  site: 'a.example',
  startedAt: NOW - 100 * DAY,
  browser: { name: 'Chromium', version: '1', mobile: false, emulates: null },
  endedAt: daysAgo === null ? null : NOW - daysAgo * DAY,
  incognito,
  ...(daysAgo === null && { open: 1 as const }),
})
const note = (inspection: string, answer = '') => ({
  id: `note-${inspection}`,
  inspection,
  destination: 'cac_12377',
  reference: ' No. 7 ',
  answer,
})

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  settings.keepDays = null
})

it('erases what is older than wanted, but nothing that was reported or still lasts', async () => {
  const { endedVisits, expireVisits, noteFiling, openVisits, putVisit } = await load()
  for (const one of [visit('old', 31), visit('reported', 80), visit('new', 29), visit('open', null)])
    await putVisit(one)
  await noteFiling(note('reported'))
  await expireVisits(NOW)
  expect(await endedVisits()).toHaveLength(3)
  settings.keepDays = 30
  await expireVisits(NOW)
  expect((await endedVisits()).map(({ id }) => id).sort()).toEqual(['new', 'reported'])
  expect(await openVisits()).toHaveLength(1)
})

it('keeps notes with the time of each, and none of a private window or of a visit that is gone', async () => {
  const { allFilings, noteFiling, putVisit } = await load()
  await putVisit(visit('a', 1))
  await putVisit(visit('private', 1, true))
  expect(await noteFiling(note('private'))).toEqual({ kept: false })
  expect(await noteFiling(note('gone'))).toEqual({ kept: false })
  expect(await noteFiling(note('a'))).toEqual({ kept: true })
  const [first] = await allFilings()
  expect([first?.reference, first?.answeredAt, first?.site]).toEqual(['No. 7', null, 'a.example'])
  await noteFiling(note('a', '已立案'))
  const filings = await allFilings()
  expect(filings).toHaveLength(1)
  expect([filings[0]?.at, filings[0]?.answer]).toEqual([first?.at, '已立案'])
  expect(filings[0]?.answeredAt).toBeGreaterThan(0)
})

it('erases chosen visits with their notes', async () => {
  const { allFilings, endedVisits, eraseVisits, noteFiling, putVisit } = await load()
  await putVisit(visit('a', 1))
  await putVisit(visit('b', 1))
  await noteFiling(note('a'))
  expect(await eraseVisits({ inspections: ['a'] })).toEqual({ erased: 1 })
  expect((await endedVisits()).map(({ id }) => id)).toEqual(['b'])
  expect(await allFilings()).toEqual([])
})
