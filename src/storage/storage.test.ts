import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { deleteDB, openDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Inspection } from '../core/model/inspection'
import type { Observation } from '../core/model/observation'
import type { VisitRecord } from './db'

const { areas, browser } = vi.hoisted(() => {
  const areas = { local: new Map<string, unknown>(), session: new Map<string, unknown>() }
  const areaOf = (items: Map<string, unknown>) => ({
    get: async (key: string | null) => {
      await new Promise((resolve) => setTimeout(resolve, 1))
      return Object.fromEntries([...items].filter(([name]) => key === null || name === key))
    },
    set: async (values: object) => {
      await new Promise((resolve) => setTimeout(resolve, 1))
      for (const [name, value] of Object.entries(values)) items.set(name, structuredClone(value))
    },
    remove: async (names: string | string[]) => {
      for (const name of [names].flat()) items.delete(name)
    },
    clear: async () => items.clear(),
  })
  return { areas, browser: { storage: { local: areaOf(areas.local), session: areaOf(areas.session) } } }
})
vi.mock('../browser/browser', () => ({ default: browser }))

const load = async () => {
  vi.resetModules()
  const [db, observations, visits, inspections, settings, live, policies, filings] = await Promise.all([
    import('./db'),
    import('./observations'),
    import('./visits'),
    import('./inspections'),
    import('./settings'),
    import('./live'),
    import('./policies'),
    import('./filings'),
  ])
  return { ...db, ...observations, ...visits, ...inspections, ...settings, ...live, ...policies, ...filings }
}

const input = (id: string): Observation => ({ kind: 'input', id, at: 1, document: 'd', frame: '', key: 'f1' })
const visit = (id: string, more: Partial<VisitRecord> = {}): VisitRecord => ({
  id,
  site: 'teahouse.example',
  startedAt: 1,
  browser: { name: 'Chromium', version: '1', mobile: false, emulates: null },
  endedAt: null,
  incognito: false,
  open: 1,
  ...more,
})

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  areas.local.clear()
  areas.session.clear()
})

describe('the database', () => {
  it('has its stores and indexes', async () => {
    const { database } = await load()
    const db = await database()
    expect([...db.objectStoreNames]).toEqual(['filings', 'inspections', 'observations', 'policies', 'visits'])
    expect([...db.transaction('observations').store.indexNames]).toEqual(['visit'])
    expect(db.transaction('observations').store.autoIncrement).toBe(true)
  })

  it('makes way for a newer version and opens again', async () => {
    const { appendObservations, database, DATABASE, DATABASE_VERSION, observationsOf } = await load()
    await appendObservations('v1', [input('a')])
    const newer = await openDB(DATABASE, DATABASE_VERSION + 1)
    expect(newer.version).toBe(DATABASE_VERSION + 1)
    newer.close()
    await deleteDB(DATABASE)
    expect((await database()).version).toBe(DATABASE_VERSION)
    expect(await observationsOf('v1')).toEqual([])
  })

  it('of the first version is brought to the present one with all that is in it', async () => {
    const { database, DATABASE, observationsOf, swapPolicy } = await load()
    const first = await openDB(DATABASE, 1, {
      upgrade: (db) => {
        db.createObjectStore('visits', { keyPath: 'id' }).createIndex('open', 'open')
        db.createObjectStore('observations', { autoIncrement: true }).createIndex('visit', 'visit')
        db.createObjectStore('inspections', { keyPath: 'id' })
      },
    })
    await first.add('observations', { visit: 'v1', observation: input('a') })
    first.close()
    expect((await observationsOf('v1')).map(({ id }) => id)).toEqual(['a'])
    await swapPolicy({ url: 'https://a.example/p', sha256: '', text: 'x', at: 1 }, false)
    expect(await (await database()).count('policies')).toBe(1)
  })
})

describe('policies', () => {
  const policy = (number: number, text = 'x') => ({ url: `https://a.example/${number}`, sha256: '', text, at: number })

  it('give what was read before, and keep nothing where they should forget', async () => {
    const { swapPolicy } = await load()
    expect(await swapPolicy(policy(1, 'old'), false)).toBeNull()
    expect((await swapPolicy(policy(1, 'private'), true))?.text).toBe('old')
    expect((await swapPolicy(policy(1, 'new'), false))?.text).toBe('old')
  })

  it('are kept of two hundred addresses, the latest', async () => {
    const { database, swapPolicy } = await load()
    for (let number = 1; number <= 203; number++) await swapPolicy(policy(number), false)
    const kept = await (await database()).getAllKeysFromIndex('policies', 'at')
    expect(kept).toHaveLength(200)
    expect(kept[0]).toBe('https://a.example/4')
  })

  it('go when everything is erased', async () => {
    const { database, eraseAllVisits, swapPolicy } = await load()
    await swapPolicy(policy(1), false)
    await eraseAllVisits()
    expect(await (await database()).count('policies')).toBe(0)
  })
})

describe('observations', () => {
  it('come back in order, each once, of one visit alone, to another life too', async () => {
    const { appendObservations } = await load()
    await appendObservations('v1', [input('a'), input('b')])
    await appendObservations('v2', [input('x')])
    await appendObservations('v1', [input('a'), input('c')])
    const { observationsOf } = await load()
    expect((await observationsOf('v1')).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(await observationsOf('nobody')).toEqual([])
  })

  it('twenty writers at once lose nothing', async () => {
    const { appendObservations, observationsOf } = await load()
    await Promise.all(Array.from({ length: 20 }, (_, index) => appendObservations('v', [input(`o${index}`)])))
    expect(await observationsOf('v')).toHaveLength(20)
  })
})

describe('filings', () => {
  const filing = (id: string, inspection: string, at: number) => ({
    id,
    inspection,
    site: 'a.example',
    destination: 'samr_12315_report',
    at,
    reference: '',
    answer: '',
    answeredAt: null,
  })

  it('come back the latest first, and the same one again in the place of the old', async () => {
    const { allFilings, eraseFiling, filingsOf, putFiling } = await load()
    await putFiling(filing('1', 'a', 1))
    await putFiling(filing('2', 'a', 2))
    await putFiling(filing('3', 'b', 3))
    await putFiling({ ...filing('1', 'a', 1), reference: 'No. 7' })
    expect((await allFilings()).map(({ id }) => id)).toEqual(['3', '2', '1'])
    expect((await filingsOf('a')).map(({ reference }) => reference)).toEqual(['', 'No. 7'])
    await eraseFiling('2')
    expect((await filingsOf('a')).map(({ id }) => id)).toEqual(['1'])
  })

  it('go with their visit', async () => {
    const { allFilings, eraseAllVisits, eraseVisit, putFiling, putVisit } = await load()
    await putVisit(visit('a'))
    await putFiling(filing('1', 'a', 1))
    await putFiling(filing('2', 'b', 2))
    await eraseVisit('a')
    expect((await allFilings()).map(({ id }) => id)).toEqual(['2'])
    await eraseAllVisits()
    expect(await allFilings()).toEqual([])
  })
})

describe('visits', () => {
  it('open ones are found until they end', async () => {
    const { endedVisits, openVisits, putVisit } = await load()
    await putVisit(visit('a'))
    await putVisit(visit('b'))
    const { open: _, ...ended } = visit('a', { endedAt: 5 })
    await putVisit(ended)
    expect((await openVisits()).map(({ id }) => id)).toEqual(['b'])
    expect((await endedVisits()).map(({ id }) => id)).toEqual(['a'])
  })

  it('are erased with everything of theirs, and of theirs alone', async () => {
    const {
      appendObservations,
      eraseAllVisits,
      eraseVisit,
      mapInspections,
      observationsOf,
      putInspection,
      putVisit,
      readInspection,
      readVisit,
    } = await load()
    for (const id of ['a', 'b']) {
      await putVisit(visit(id))
      await appendObservations(id, [input(id)])
      await putInspection({ id, startedAt: id } as Inspection)
    }
    expect(await mapInspections(({ id }) => id)).toEqual(['b', 'a'])
    await eraseVisit('a')
    expect([await readVisit('a'), await readInspection('a'), await observationsOf('a')]).toEqual([null, null, []])
    expect(await observationsOf('b')).toHaveLength(1)
    expect(await eraseAllVisits()).toBe(1)
    expect([await readVisit('b'), await readInspection('b'), await observationsOf('b')]).toEqual([null, null, []])
  })
})

describe('settings of an organisation', () => {
  it('go before the person’s, who keeps their own for the day they are gone', async () => {
    const { changeSettings, managedSettings, readSettings } = await load()
    await changeSettings({ notices: true, language: 'en' })
    const storage = browser.storage as unknown as { managed?: { get(): Promise<object> } }
    storage.managed = {
      get: async () => ({ notices: false, keepDays: 30, rulesets: 'cn', guards: { 'a.example': {} } }),
    }
    try {
      expect(await readSettings()).toMatchObject({
        notices: false,
        keepDays: 30,
        language: 'en',
        rulesets: null,
        guards: {},
      })
      expect([...(await managedSettings())].sort()).toEqual(['keepDays', 'notices', 'rulesets'])
      expect((await changeSettings({ notices: true, keepDays: 90 })).keepDays).toBe(30)
    } finally {
      storage.managed = { get: () => Promise.reject(new Error('Managed storage manifest not found')) }
    }
    expect(await readSettings()).toMatchObject({ notices: true, keepDays: 90, language: 'en' })
    delete storage.managed
  })
})

describe('settings', () => {
  it('are the defaults at first and then what was chosen', async () => {
    const { changeSettings, DEFAULT_SETTINGS, readSettings } = await load()
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS)
    expect(await changeSettings({ policyFetching: false })).toEqual({ ...DEFAULT_SETTINGS, policyFetching: false })
    expect(areas.local.get('settings')).toEqual({ version: 1, value: { ...DEFAULT_SETTINGS, policyFetching: false } })
  })

  it('takes no ruleset for no choice', async () => {
    const { changeSettings } = await load()
    expect(await changeSettings({ rulesets: ['eu'] })).toMatchObject({ rulesets: ['eu'] })
    expect(await changeSettings({ rulesets: [] })).toMatchObject({ rulesets: null })
  })

  it('changes at once do not undo each other', async () => {
    const { changeSettings, DEFAULT_SETTINGS, readSettings } = await load()
    await Promise.all([changeSettings({ policyFetching: false }), changeSettings({ language: 'en' })])
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, policyFetching: false, language: 'en' })
  })

  it.each([null, 'x', { version: 9 }, { version: 1, value: { policyFetching: 'no', language: 7, rulesets: [3] } }])(
    'survive an item that is none: %j',
    async (item) => {
      areas.local.set('settings', item)
      const { DEFAULT_SETTINGS, readSettings } = await load()
      expect(await readSettings()).toEqual(DEFAULT_SETTINGS)
    },
  )
})

describe('what lives for a visit only', () => {
  it('has a key for each thing and is read back by the next life', async () => {
    const { readLive, removeKnown, writeKnown, writePending, writeTab } = await load()
    const tab = { tab: 1, visits: [], navigations: [], documents: {}, current: null }
    const known = (key: string) => ({ visit: 'v', key, source: 'typed' as const, category: null, values: [] })
    const pending = { id: 'r', visit: 'v' } as Parameters<typeof writePending>[0]
    await Promise.all([
      writeTab(tab),
      writeTab({ ...tab, tab: 2 }),
      writeKnown(known('f1')),
      writeKnown(known('f:2')),
      writePending(pending),
    ])
    expect([...areas.session.keys()].sort()).toEqual(['known:v:f1', 'known:v:f:2', 'pending:r', 'tab:1', 'tab:2'])
    const live = await (await load()).readLive()
    expect([live.tabs.length, live.known.length, live.pending.length]).toEqual([2, 2, 1])
    await removeKnown('v', ['f1', 'f:2'])
    expect((await readLive()).known).toEqual([])
  })

  it('asks for no access level where the browser has none', async () => {
    const { restrictLive } = await load()
    await expect(restrictLive()).resolves.toBeUndefined()
  })
})
