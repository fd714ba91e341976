import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Inspection } from '../core/model/inspection'
import type { Observation } from '../core/model/observation'
import type { Followed } from '../messages/contract'
import { createStage, onDisk, script, settle } from './testing/stage'

const { fake, engine } = await vi.hoisted(async () => ({
  fake: (await import('./testing/fake-browser')).createFakeBrowser(),
  engine: (await import('./testing/fake-engine')).createFakeEngine(),
}))
vi.mock('../browser/browser', () => ({ default: fake.browser }))
vi.mock('../catalog', () => ({ createCatalogEngine: () => engine }))

// Node 20 has none.
vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 Chrome/150.0.0.0 Safari/537.36', language: 'zh-CN', onLine: true })

const SHOP = 'https://m.teahouse.example/t?table=A1'
const NEWS = 'https://news.example.org/today'
const PHONE = '13912345678'

const stage = createStage(fake)
const pass = async (milliseconds: number) => {
  await vi.advanceTimersByTimeAsync(milliseconds)
  await settle()
}

/** Starts a background; one that ran before is gone with its memory and its timers. */
const start = async () => {
  const now = Date.now()
  vi.clearAllTimers()
  vi.setSystemTime(now)
  fake.stop()
  vi.resetModules()
  await import('./background')
  await settle()
}

const facts = async <K extends Observation['kind']>(kind: K) =>
  (await onDisk()).observations
    .map(({ observation }) => observation)
    .filter((seen): seen is Extract<Observation, { kind: K }> => seen.kind === kind)

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 1_800_000_000_000 })
  vi.stubGlobal('indexedDB', new IDBFactory())
  fake.tabs.clear()
  fake.badges.clear()
  fake.local.items.clear()
  fake.session.items.clear()
  fake.granted.all = true
  fake.content.answer = async () => {
    throw new Error('Could not establish connection. Receiving end does not exist.')
  }
  await start()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** A shop with a field, its page told. */
const enterShop = async (id = 1, url = SHOP) => {
  await stage.go(id, url)
  const words = script(`doc${id}`, url)
  await stage.deliver(id, url, { observations: [words.page(), words.field()] })
  await settle()
  return words
}

describe('start', () => {
  it('registers every listener in the first run, before anything is waited for', async () => {
    fake.stop()
    vi.resetModules()
    await import('./background')
    for (const name of [
      'message',
      'before',
      'completed',
      'failed',
      'updated',
      'removed',
      'alarm',
      'installed',
    ] as const)
      expect(fake.events[name].listeners.size, name).toBe(1)
  })

  it('closes the session area to content scripts', () => {
    expect(fake.session.levels).toContain('TRUSTED_CONTEXTS')
  })
})

describe('visits', () => {
  it('is one for one site in one tab, over several pages', async () => {
    await enterShop()
    await stage.go(1, 'https://order.teahouse.example/cart', { initiator: 'https://m.teahouse.example' })
    const { visits } = await onDisk()
    expect(visits).toMatchObject([{ site: 'teahouse.example', open: 1 }])
  })

  it('ends when the tab goes to another site, keeps what asked for something, erases what is known', async () => {
    const words = await enterShop()
    await stage.deliver(1, SHOP, { known: [words.typed(PHONE)], observations: [words.field()] })
    expect([...stage.live().keys()].some((key) => key.startsWith('known:'))).toBe(true)
    await stage.go(1, NEWS)
    await pass(2500)
    const { visits, inspections } = await onDisk()
    const shop = visits.find((visit) => visit.site === 'teahouse.example')
    expect(shop?.endedAt).not.toBeNull()
    expect(shop).not.toHaveProperty('open')
    expect(inspections.map((inspection) => inspection.site)).toEqual(['teahouse.example'])
    expect(JSON.stringify([...stage.live()])).not.toContain(PHONE)
    expect([...stage.live().keys()].some((key) => key.startsWith('known:'))).toBe(false)
  })

  it('leaves no history of ordinary browsing', async () => {
    await stage.go(1, NEWS)
    const words = script('doc', NEWS)
    await stage.deliver(1, NEWS, { observations: [words.page(), words.text([]), words.field('search')] })
    stage.request({ url: 'https://cdn.example.net/a.png', type: 'image', initiator: 'https://news.example.org' })
    await settle()
    expect((await onDisk()).observations.length).toBeGreaterThan(3)
    await stage.close(1)
    await pass(2500)
    expect(await onDisk()).toEqual({ visits: [], observations: [], inspections: [] })
    expect(stage.live().size).toBe(0)
  })

  it('keeps nothing of a private window after its end', async () => {
    stage.open(1, SHOP, { incognito: true })
    await enterShop()
    expect((await onDisk()).visits).toMatchObject([{ incognito: true }])
    await stage.close(1)
    await pass(2500)
    expect(await onDisk()).toEqual({ visits: [], observations: [], inspections: [] })
  })

  it('of an aborted request for another site, nothing is left and the visit goes on', async () => {
    await enterShop()
    const requestId = stage.request({ url: NEWS, type: 'main_frame' })
    await settle()
    fake.events.failed.emit({ requestId, tabId: 1, type: 'main_frame', error: 'net::ERR_ABORTED' })
    await pass(2500)
    expect((await onDisk()).visits).toMatchObject([{ site: 'teahouse.example', endedAt: null }])
  })

  it('follows a short link to the site where it ends', async () => {
    stage.open(1, 'about:blank')
    const requestId = stage.request({ url: 'https://s.example.net/x1', type: 'main_frame' })
    await settle()
    stage.request({ url: SHOP, type: 'main_frame', requestId })
    await settle()
    const { visits } = await onDisk()
    expect(visits.map((visit) => visit.site)).toEqual(['teahouse.example'])
    expect((await facts('request')).map((seen) => seen.url)).toEqual(['https://s.example.net/x1', SHOP])
  })

  it('sweeps at start what an earlier run of the browser left open', async () => {
    await enterShop()
    await stage.go(2, NEWS)
    fake.session.items.clear()
    fake.tabs.clear()
    await start()
    await settle(100)
    const { visits } = await onDisk()
    expect(visits.map((visit) => [visit.site, visit.endedAt !== null])).toEqual([['teahouse.example', true]])
  })

  it('goes on judging, and ends what has ended, when the clock is set back', async () => {
    const words = await enterShop()
    await stage.deliver(1, SHOP, { observations: [words.field()] })
    await pass(5000)
    expect((await onDisk()).inspections).toHaveLength(1)
    vi.setSystemTime(Date.now() - 3_600_000)
    stage.request({ url: 'https://t.example.net/late', initiator: 'https://m.teahouse.example' })
    await pass(5000)
    expect(JSON.stringify((await onDisk()).inspections)).toContain('https://t.example.net/late')

    await stage.go(1, NEWS)
    vi.setSystemTime(Date.now() - 3_600_000)
    await start()
    await pass(2500)
    expect((await onDisk()).visits.map(({ site, endedAt }) => [site, endedAt !== null])).toContainEqual([
      'teahouse.example',
      true,
    ])
  })

  it('erases at start what an earlier run of the browser left of a private window', async () => {
    stage.open(1, SHOP, { incognito: true })
    await enterShop()
    expect((await onDisk()).observations.length).toBeGreaterThan(0)
    fake.session.items.clear()
    fake.tabs.clear()
    await start()
    await settle(100)
    expect(await onDisk()).toEqual({ visits: [], observations: [], inspections: [] })
  })

  it('what a page says as it is left still belongs to its visit', async () => {
    const words = await enterShop()
    await stage.go(1, NEWS)
    await stage.deliver(1, SHOP, {
      observations: [words.field()],
      sent: [words.sent({ channel: 'beacon', body: '{"m":1}' })],
    })
    await settle()
    const { visits, observations } = await onDisk()
    const shop = visits.find((visit) => visit.site === 'teahouse.example')
    const beacon = observations.find(
      ({ observation }) => observation.kind === 'request' && observation.channel === 'beacon',
    )
    expect(beacon?.visit).toBe(shop?.id)
  })
})

describe('a background that is ended', () => {
  it('goes on in the same visit and the same document, and loses no fact', async () => {
    const words = await enterShop()
    await stage.deliver(1, SHOP, { known: [words.typed(PHONE)] })
    const before = await onDisk()
    await start()
    stage.request({
      url: `https://t.example.net/c?m=${PHONE}`,
      method: 'POST',
      initiator: 'https://m.teahouse.example',
    })
    await pass(1000)
    await stage.deliver(1, SHOP, { observations: [words.field()] })
    const after = await onDisk()
    expect(after.visits.map(({ id }) => id)).toEqual(before.visits.map(({ id }) => id))
    expect(after.observations.slice(0, before.observations.length)).toEqual(before.observations)
    expect(new Set(after.observations.map(({ observation }) => observation.document)).size).toBe(1)
    const sent = (await facts('request')).find((seen) => seen.url.startsWith('https://t.example.net'))
    expect(sent).toMatchObject({ url: 'https://t.example.net/c?m=***', items: [{ field: 'doc1-f1', source: 'typed' }] })
  })

  it('writes what waited for a keystroke when it was ended', async () => {
    const words = await enterShop()
    stage.request({ url: `https://t.example.net/c?m=${PHONE}`, initiator: 'https://m.teahouse.example' })
    await settle()
    expect((await facts('request')).some((seen) => seen.url.includes('t.example.net'))).toBe(false)
    await start()
    await stage.deliver(1, SHOP, { known: [words.typed(PHONE)] })
    await pass(1000)
    expect((await facts('request')).filter((seen) => seen.url.includes('t.example.net'))).toMatchObject([
      { url: 'https://t.example.net/c?m=***', items: [{ source: 'typed' }] },
    ])
  })

  it('erases the raw content of requests at its next start when their time is over', async () => {
    await enterShop()
    stage.request({ url: 'https://t.example.net/c?m=secret', initiator: 'https://m.teahouse.example' })
    await settle()
    expect([...stage.live().keys()].some((key) => key.startsWith('pending:'))).toBe(true)
    vi.setSystemTime(Date.now() + 60_000)
    await start()
    await pass(1000)
    expect([...stage.live().keys()].some((key) => key.startsWith('pending:'))).toBe(false)
  })

  it('a delivery that comes again counts once', async () => {
    const words = await enterShop()
    const delivery = { observations: [words.field()], sent: [words.sent({ body: '{}' })] }
    await stage.deliver(1, SHOP, delivery)
    await start()
    await stage.deliver(1, SHOP, delivery)
    const id = (await onDisk()).visits[0]?.id
    const { observationsOf } = await import('../storage/observations')
    const seen = await observationsOf(id ?? '')
    expect(seen.filter((one) => one.id === delivery.sent[0]?.id)).toHaveLength(1)
    expect(seen.filter((one) => one.id === delivery.observations[0]?.id)).toHaveLength(1)
  })

  it('finishes the visits of tabs that were closed in the meantime', async () => {
    await enterShop()
    fake.stop()
    fake.tabs.clear()
    await start()
    await pass(2500)
    expect((await onDisk()).visits).toMatchObject([{ site: 'teahouse.example' }])
    expect((await onDisk()).visits[0]?.endedAt).not.toBeNull()
    expect(stage.live().size).toBe(0)
  })
})

describe('what is typed', () => {
  it('is found in what is sent and never lies on disk', async () => {
    const words = await enterShop()
    for (let length = 1; length <= PHONE.length; length++) {
      const value = PHONE.slice(0, length)
      stage.request({
        url: `https://t.example.net/c?m=${value}`,
        method: 'POST',
        initiator: 'https://m.teahouse.example',
        requestBody: { raw: [{ bytes: new TextEncoder().encode(`{"m":"${value}"}`).buffer }] },
      })
      await stage.deliver(1, SHOP, {
        known: [words.typed(value)],
        sent: [words.sent({ url: `https://t.example.net/c?m=${value}`, body: `{"m":"${value}"}` })],
      })
      await pass(30)
    }
    await pass(6000)
    const everything = JSON.stringify([await onDisk(), [...fake.local.items]])
    for (let length = 4; length <= PHONE.length; length++) expect(everything).not.toContain(PHONE.slice(0, length))
    const sent = (await facts('request')).filter((seen) => seen.url.includes('t.example.net'))
    expect(sent.filter((seen) => seen.seenBy === 'browser')).toHaveLength(PHONE.length)
    expect(sent.filter((seen) => seen.seenBy === 'page')).toHaveLength(PHONE.length)
    expect(sent.every((seen) => seen.items.some((item) => item.source === 'typed'))).toBe(true)
  })

  it('is found in a request that was seen before the value was known', async () => {
    await stage.go(1, SHOP)
    const words = script('doc', SHOP)
    await stage.deliver(1, SHOP, { observations: [words.page()] })
    stage.request({
      url: 'https://t.example.net/c',
      method: 'POST',
      initiator: 'https://m.teahouse.example',
      requestBody: { formData: { mobile: [PHONE] } },
    })
    await settle()
    expect((await facts('request')).at(-1)?.items).toEqual([])
    await stage.deliver(1, SHOP, { observations: [words.field()], known: [words.typed(PHONE)] })
    const [late] = await facts('items')
    expect(late?.items).toMatchObject([{ field: 'doc-f1', source: 'typed', where: 'body:form:mobile' }])
    expect(late?.request).toBe((await facts('request')).at(-1)?.id)
    await stage.deliver(1, SHOP, { known: [words.typed(`${PHONE} `)] })
    expect(await facts('items')).toHaveLength(1)
  })

  it('is taken off the disk again where it came later than the hold lasts', async () => {
    const words = await enterShop()
    stage.request({ url: `https://t.example.net/c?m=${PHONE}`, initiator: 'https://m.teahouse.example' })
    await pass(1000)
    expect(JSON.stringify(await onDisk())).toContain(PHONE)
    await stage.deliver(1, SHOP, { known: [words.typed(PHONE)] })
    await pass(1000)
    expect(JSON.stringify(await onDisk())).not.toContain(PHONE)
    const [request] = (await facts('request')).filter((seen) => seen.url.includes('t.example.net'))
    const late = (await facts('items')).filter((seen) => seen.request === request?.id)
    expect(late).toHaveLength(1)
  })

  it('is not looked for in what was sent long before', async () => {
    await stage.go(1, SHOP)
    const words = script('doc', SHOP)
    stage.request({ url: `https://t.example.net/${PHONE}`, initiator: 'https://m.teahouse.example' })
    await pass(6000)
    await stage.deliver(1, SHOP, { observations: [words.field()], known: [words.typed(PHONE)] })
    expect(await facts('items')).toEqual([])
  })
})

describe('a page’s own address', () => {
  it('with a digest of what was typed is written when the digest is known', async () => {
    const words = await enterShop()
    let taken = false
    vi.spyOn(engine, 'spellValues').mockImplementation((_, isLate) => {
      taken ||= !isLate()
      return taken
    })
    const { analyzeRequest } = engine
    const digest = 'c0ffee12'
    vi.spyOn(engine, 'analyzeRequest').mockImplementation((raw, known, asFarAsKnown) => {
      const analysis = analyzeRequest(raw, known, asFarAsKnown)
      if (!taken || known.length === 0 || !raw.url.includes(digest)) return analysis
      const item = {
        category: null,
        field: 'f',
        source: 'typed' as const,
        where: 'query:h',
        encoding: ['murmur3'],
        masked: '***',
      }
      return { ...analysis, url: analysis.url.replace(digest, '***'), items: [...analysis.items, item] }
    })
    const page = script('doc1', `${SHOP}&h=${digest}`).page()
    const delivered = stage.deliver(1, SHOP, { observations: [page], known: [words.typed(PHONE)] })
    await settle()
    expect(JSON.stringify(await onDisk())).not.toContain(digest)
    await pass(10)
    await delivered
    expect((await facts('page')).map(({ url }) => url)).toEqual([SHOP, `${SHOP}&h=***`])
    expect(JSON.stringify(await onDisk())).not.toContain(digest)
  })
})

describe('webRequest', () => {
  const sent = async () => (await facts('request')).filter((seen) => seen.url !== SHOP)

  it('attributes requests of workers by their site, and drops those of nobody', async () => {
    await stage.go(1, SHOP)
    stage.request({ url: 'https://t.example.net/w', tabId: -1, frameId: -1, initiator: 'https://m.teahouse.example' })
    stage.request({
      url: 'https://t.example.net/x',
      tabId: -1,
      frameId: -1,
      originUrl: 'https://m.teahouse.example/w.js',
    })
    stage.request({ url: 'https://t.example.net/y', tabId: -1, frameId: -1 })
    stage.request({ url: 'https://t.example.net/z', tabId: -1, initiator: `chrome-extension://${fake.id}` })
    await settle()
    expect((await sent()).map((seen) => new URL(seen.url).pathname)).toEqual(['/w', '/x'])
  })

  it('a beacon at unload belongs to the visit that sent it', async () => {
    await enterShop()
    await stage.go(1, NEWS)
    stage.request({
      url: 'https://t.example.net/bye',
      type: 'ping',
      method: 'POST',
      frameId: 4,
      documentLifecycle: 'pending_deletion',
      initiator: 'https://m.teahouse.example',
    })
    await pass(600)
    const { visits, observations } = await onDisk()
    const bye = observations.find(
      ({ observation }) => observation.kind === 'request' && observation.url.endsWith('/bye'),
    )
    expect(bye?.visit).toBe(visits.find((visit) => visit.site === 'teahouse.example')?.id)
  })

  it('an event that comes twice is one fact, a redirect is another', async () => {
    await stage.go(1, SHOP)
    const requestId = stage.request({ url: 'https://t.example.net/a' })
    stage.request({ url: 'https://t.example.net/a', requestId })
    stage.request({ url: 'https://u.example.net/b', requestId })
    await settle()
    expect((await sent()).map((seen) => seen.url)).toEqual(['https://t.example.net/a', 'https://u.example.net/b'])
    expect(new Set((await sent()).map((seen) => seen.id)).size).toBe(2)
  })

  it('leaves out what is not the web, other extensions, and preflights', async () => {
    await stage.go(1, SHOP)
    stage.request({ url: 'chrome-extension://abc/x.js' })
    stage.request({ url: 'data:text/plain,x' })
    stage.request({ url: 'https://t.example.net/a', initiator: 'moz-extension://abc' })
    stage.request({ url: 'https://t.example.net/a', method: 'OPTIONS' })
    await settle()
    expect(await sent()).toEqual([])
  })

  it('what a page sends to another site as it goes there is told in both visits', async () => {
    await enterShop()
    stage.request({
      url: 'https://pay.example.net/start',
      type: 'main_frame',
      method: 'POST',
      initiator: 'https://m.teahouse.example',
      requestBody: { formData: { amount: ['18'] } },
    })
    await pass(600)
    const posts = (await onDisk()).observations.filter(
      ({ observation }) => observation.kind === 'request' && observation.url.includes('pay.example.net'),
    )
    expect(new Set(posts.map(({ visit }) => visit)).size).toBe(2)
  })

  it('tells apart the documents of one visit', async () => {
    const url = 'https://m.teahouse.example/menu'
    await enterShop()
    stage.request({ url: 'https://t.example.net/1', documentId: 'D1', initiator: 'https://m.teahouse.example' })
    await pass(600)
    stage.request({ url, type: 'main_frame', initiator: 'https://m.teahouse.example' })
    await settle()
    stage.request({ url: 'https://t.example.net/2', documentId: 'D2', initiator: 'https://m.teahouse.example' })
    stage.request({ url: 'https://t.example.net/3', documentId: 'D1', initiator: 'https://m.teahouse.example' })
    await pass(600)
    const next = script('next', url)
    const tab = fake.tabs.get(1)
    if (tab) tab.url = url
    await stage.deliver(1, url, { observations: [next.page()] })
    const documentOf = new Map((await facts('request')).map((seen) => [seen.url, seen.document]))
    const [first, second] = (await facts('page')).map((seen) => seen.document)
    expect(documentOf.get('https://t.example.net/1')).toBe(first)
    expect(documentOf.get('https://t.example.net/2')).toBe(second)
    expect(documentOf.get('https://t.example.net/3')).toBe(first)
    expect(first).not.toBe(second)
  })

  it('begins a blind visit where the page is older than the extension', async () => {
    stage.open(1, SHOP)
    stage.request({ url: 'https://t.example.net/a', initiator: 'https://m.teahouse.example' })
    await settle()
    expect(await facts('blind')).toMatchObject([{ spot: 'late_start' }])
    expect(await stage.ask('sight.get', { tab: 1 })).toEqual({ state: 'late' })
    expect(await stage.ask('inspection.get', { tab: 1 })).toBeNull()
  })
})

describe('deliveries', () => {
  it('twenty at once lose nothing', async () => {
    await stage.go(1, SHOP)
    const words = script('doc', SHOP)
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        stage.deliver(1, SHOP, {
          observations: [words.page(), words.field()],
          known: [{ key: `f${index}`, source: 'typed', category: null, value: `value-${index}` }],
          sent: [words.sent({ body: `{"n":${index}}` })],
        }),
      ),
    )
    expect(replies).toEqual(Array(20).fill({ ok: true, value: { received: true } }))
    const { visits, observations } = await onDisk()
    expect(visits).toHaveLength(1)
    expect(observations.filter(({ observation }) => observation.kind !== 'request')).toHaveLength(40)
    expect(observations.filter(({ observation }) => observation.kind === 'request')).toHaveLength(21)
    expect([...stage.live().keys()].filter((key) => key.startsWith('known:'))).toHaveLength(20)
  })

  it('are not acknowledged where the browser cannot write', async () => {
    await stage.go(1, SHOP)
    const words = script('doc', SHOP)
    const { database } = await import('../storage/db')
    const db = await database()
    vi.spyOn(db, 'transaction').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    const reply = await stage.deliver(1, SHOP, { observations: [words.page()] })
    expect(reply).toMatchObject({ ok: false })
  })

  it('that could not be written are said to be missing, and said to have been once there is room again', async () => {
    const { database } = await import('../storage/db')
    const db = await database()
    const full = vi.spyOn(db, 'transaction').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    const neither = vi.spyOn(db, 'put').mockRejectedValue(new DOMException('', 'QuotaExceededError'))
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    await stage.go(1, SHOP)
    const words = script('doc', SHOP)
    const delivery = { observations: [words.page(), words.field()] }
    expect(await stage.deliver(1, SHOP, delivery)).toMatchObject({ ok: false })
    expect(await stage.ask('tab.follow', { tab: 1, since: null })).toEqual({
      sight: { state: 'unwritten' },
      revision: null,
    })
    expect(fake.badges.get(1)?.text).toBe('?')

    full.mockRestore()
    neither.mockRestore()
    expect(await stage.deliver(1, SHOP, delivery)).toMatchObject({ ok: true })
    await pass(600)
    const { visits, inspections } = await onDisk()
    expect(visits).toHaveLength(1)
    expect(inspections).toHaveLength(1)
    expect(await facts('blind')).toMatchObject([{ spot: 'unwritten' }])
    expect(await stage.ask('sight.get', { tab: 1 })).toMatchObject({ state: 'watching' })
    expect(fake.badges.get(1)?.text).toBe('1')
  })

  it('drops what is misshapen and says that it did', async () => {
    await stage.go(1, SHOP)
    const words = script('doc', SHOP)
    const bad = [{ ...words.field(), signals: 'x' }, { ...words.page(), kind: 'request' }, null, 7] as never[]
    await stage.deliver(1, SHOP, { observations: [words.page(), ...bad] })
    expect((await onDisk()).observations.map(({ observation }) => observation.kind)).toEqual([
      'request',
      'page',
      'blind',
    ])
  })

  it('an answer that shows what is kept becomes a fact without values', async () => {
    const words = await enterShop()
    await stage.deliver(1, SHOP, { answers: [words.answer('{"mobile":"13800138000"}'), words.answer('{"ok":1}')] })
    expect(await facts('answer')).toMatchObject([{ leaves: 3, items: [{ category: 'phone' }] }])
    expect(JSON.stringify(await onDisk())).not.toContain('13800138000')
  })

  it('a frame speaks in the document of its tab', async () => {
    await enterShop()
    const frame = script('frame', 'https://widget.example.net/f')
    await stage.deliver(1, 'https://widget.example.net/f', { observations: [frame.field()] }, 7)
    const documents = new Set((await onDisk()).observations.map(({ observation }) => observation.document))
    expect(documents.size).toBe(1)
  })
})

describe('judging', () => {
  it('is coalesced and does not run on ordinary pages', async () => {
    const inspect = vi.spyOn(engine, 'inspect')
    await stage.go(1, NEWS)
    for (let index = 0; index < 20; index++)
      stage.request({ url: `https://cdn.example.net/${index}.png`, type: 'image' })
    await pass(3000)
    expect(inspect).not.toHaveBeenCalled()
    await stage.go(2, SHOP)
    const words = script('doc', SHOP)
    for (let index = 0; index < 10; index++) await stage.deliver(2, SHOP, { observations: [words.field()] })
    await pass(600)
    expect(inspect).toHaveBeenCalledTimes(1)
    expect(fake.badges.get(2)).toMatchObject({ text: '1', color: '#1f6feb' })
    expect((await onDisk()).inspections).toHaveLength(1)
  })

  it('on demand judges everything anew, the same each time', async () => {
    const words = await enterShop()
    fake.content.answer = async (_tab, { name }) => {
      if (name === 'content.flush') await stage.deliver(1, SHOP, { observations: [words.field()] })
      return { ok: true, value: { delivered: 1 } }
    }
    const first = (await stage.ask('inspection.get', { tab: 1 })) as Inspection & { observations: unknown[] }
    expect(first.observations).toHaveLength(4)
    fake.content.answer = async () => ({ ok: true, value: { delivered: 0 } })
    expect(await stage.ask('inspection.get', { tab: 1 })).toEqual(first)
    expect(await stage.ask('inspection.get', { inspection: first.id })).toEqual(first)
  })

  it('judges for a screen that follows a tab only what it does not show already', async () => {
    const words = await enterShop()
    const inspect = vi.spyOn(engine, 'inspect')
    const flushed = vi.fn(async () => ({ ok: true, value: { delivered: 0 } }))
    fake.content.answer = flushed
    const follow = (since: string | null) => stage.ask('tab.follow', { tab: 1, since }) as Promise<Followed>
    const first = await follow(null)
    expect(first).toMatchObject({ sight: { state: 'watching' }, inspection: { site: 'teahouse.example' } })
    inspect.mockClear()
    flushed.mockClear()
    for (let turn = 0; turn < 5; turn++)
      expect(await follow(first.revision)).toEqual({ sight: first.sight, revision: first.revision })
    expect(inspect).not.toHaveBeenCalled()
    expect(flushed).not.toHaveBeenCalled()

    await stage.deliver(1, SHOP, { observations: [words.field('email')] })
    const second = await follow(first.revision)
    expect(second.inspection?.fields).toHaveLength((first.inspection?.fields.length ?? 0) + 1)
    await stage.ask('inspection.choose', { inspection: first.inspection?.id, scenario: 'parking' })
    const third = await follow(second.revision)
    expect(await facts('choice')).toHaveLength(1)
    expect(third.inspection).not.toEqual(second.inspection)
    await stage.ask('settings.set', { rulesets: ['cn'] })
    const fourth = await follow(third.revision)
    expect(fourth.inspection).toBeDefined()
    await start()
    const other = await follow(fourth.revision)
    expect(other.inspection).toEqual(fourth.inspection)
  })

  it('tells a screen that follows a tab of a page that cannot be seen, and of one that it left', async () => {
    await enterShop()
    const { revision } = (await stage.ask('tab.follow', { tab: 1, since: null })) as Followed
    await stage.go(1, NEWS)
    expect(await stage.ask('tab.follow', { tab: 1, since: revision })).toMatchObject({
      sight: { state: 'watching' },
      inspection: null,
    })
    fake.granted.all = false
    expect(await stage.ask('tab.follow', { tab: 1, since: revision })).toEqual({
      sight: { state: 'no_permission', origin: 'https://news.example.org' },
      revision: null,
    })
  })

  it('a choice is another fact', async () => {
    await enterShop()
    const { id } = (await stage.ask('inspection.get', { tab: 1 })) as Inspection
    await stage.ask('inspection.choose', { inspection: id, scenario: 'parking' })
    expect(await facts('choice')).toMatchObject([{ scenario: 'parking', operatorSize: null }])
    expect(await stage.ask('inspection.choose', { inspection: 'nobody', scenario: 'parking' })).toBeNull()
  })

  it('tells how long a tab is idle and what is under way', async () => {
    expect(await stage.ask('activity.get', { tab: 1 })).toBeNull()
    await stage.go(1, NEWS)
    const requestId = stage.request({ url: 'https://news.example.org/api' })
    await settle()
    expect(await stage.ask('activity.get', { tab: 1 })).toEqual({ idleFor: 0, pending: 2 })
    fake.events.completed.emit({ requestId, tabId: 1, type: 'xmlhttprequest' })
    await pass(700)
    expect(await stage.ask('activity.get', { tab: 1 })).toEqual({ idleFor: 700, pending: 1 })
  })

  it('erases everything on request; open pages are then unseen until they are loaded again', async () => {
    const words = await enterShop()
    await stage.deliver(1, SHOP, { known: [words.typed(PHONE)] })
    expect(await stage.ask('data.erase', {})).toEqual({ inspections: 1 })
    await settle()
    expect(await onDisk()).toEqual({ visits: [], observations: [], inspections: [] })
    expect(stage.live().size).toBe(0)
    expect(await stage.ask('sight.get', { tab: 1 })).toEqual({ state: 'late' })
  })
})
