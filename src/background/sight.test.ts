import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { LiveTab } from '../storage/live'

const { fake } = await vi.hoisted(async () => ({
  fake: (await import('./testing/fake-browser')).createFakeBrowser(),
}))
vi.mock('../browser/browser', () => ({ default: fake.browser }))

const { showSight, showVerdict, VERDICT_COLORS } = await import('./badge')
const { sightOf } = await import('./sight')
const { forgetTabs, restoreTabs } = await import('./tabs')
const { takeScreenshot } = await import('./screenshot')
const { eraseKnown, learnValues } = await import('./known')

const SHOP = 'http://127.0.0.1:8080/t'

const shows = (url: string | undefined) => fake.tabs.set(1, { id: 1, url, incognito: false, active: true, windowId: 4 })

const watched = (more: Partial<LiveTab['navigations'][number]> = {}): LiveTab => ({
  tab: 1,
  visits: [
    {
      id: 'v1',
      site: '127.0.0.1',
      startedAt: 1,
      incognito: false,
      active: true,
      typing: true,
      endedAt: null,
      policy: null,
    },
  ],
  navigations: [
    {
      id: 'n1',
      visit: 'v1',
      url: SHOP,
      at: 1,
      committed: true,
      content: 'd',
      paged: true,
      browserDocument: null,
      request: '7',
      ...more,
    },
  ],
  documents: {},
  current: 'n1',
})

beforeEach(async () => {
  fake.tabs.clear()
  fake.badges.clear()
  fake.granted.all = true
  fake.granted.origins.clear()
  forgetTabs()
  await eraseKnown('v1')
})

describe('sight', () => {
  it.each([
    'chrome://version',
    'about:addons',
    'moz-extension://x/popup.html',
    'chrome-extension://x/popup.html',
    'https://chromewebstore.google.com/detail/x',
    'https://addons.mozilla.org/zh-CN/firefox/',
    'view-source:https://a.example/',
    undefined,
  ])('nobody may look at %s', async (url) => {
    shows(url)
    expect(await sightOf(1)).toEqual({ state: 'closed' })
  })

  it('an empty tab, and none, are empty', async () => {
    shows('about:blank')
    expect(await sightOf(1)).toEqual({ state: 'empty' })
    expect(await sightOf(99)).toEqual({ state: 'empty' })
  })

  it('asks the browser for the host without its port', async () => {
    fake.granted.all = false
    shows(SHOP)
    expect(await sightOf(1)).toEqual({ state: 'no_permission', origin: 'http://127.0.0.1:8080' })
    fake.granted.origins.add('http://127.0.0.1/*')
    expect(await sightOf(1)).toEqual({ state: 'late' })
    shows(undefined)
    expect(await sightOf(1)).toEqual({ state: 'no_permission', origin: '' })
  })

  it('a page that has spoken is watched', async () => {
    shows(SHOP)
    restoreTabs([watched()])
    expect(await sightOf(1)).toEqual({ state: 'watching', inspection: 'v1' })
  })

  it('a page that has not spoken is given a moment, then it is late', async () => {
    shows(SHOP)
    restoreTabs([watched({ paged: false, at: Date.now() })])
    expect(await sightOf(1)).toMatchObject({ state: 'watching' })
    restoreTabs([watched({ paged: false, at: Date.now() - 6000 })])
    expect(await sightOf(1)).toEqual({ state: 'late' })
    restoreTabs([watched({ paged: false, at: Date.now(), request: null })])
    expect(await sightOf(1)).toEqual({ state: 'late' })
  })
})

describe('badge', () => {
  it('is a question mark where the extension is blind, and is left alone where it sees', async () => {
    await showSight(1, { state: 'late' })
    expect(fake.badges.get(1)?.text).toBe('?')
    await showSight(2, { state: 'watching', inspection: 'v1' })
    expect(fake.badges.has(2)).toBe(false)
  })

  it.each(['info', 'caution', 'likely_breach', 'clear_breach'] as const)('has the color of %s', async (verdict) => {
    const inspection = { site: 'a.example', verdict, findings: [1, 2] } as unknown as Parameters<typeof showVerdict>[1]
    await showVerdict(1, inspection)
    expect(fake.badges.get(1)).toMatchObject({ text: '2', color: VERDICT_COLORS[verdict] })
    expect(fake.badges.get(1)?.title).toContain('a.example')
    await showVerdict(1, { ...inspection, findings: [] })
    expect(fake.badges.get(1)?.text).toBe('')
  })

  it('has colors on which white can be read', () => {
    const channel = (hex: string) => {
      const value = Number.parseInt(hex, 16) / 255
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    }
    for (const color of Object.values(VERDICT_COLORS)) {
      const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => channel(color.slice(at, at + 2)))
      expect(1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05), color).toBeGreaterThan(4.5)
    }
  })
})

describe('screenshot', () => {
  const answers: boolean[] = []
  const canHide = (can: boolean) => {
    answers.length = 0
    fake.content.answer = async (_tab, { payload }) => {
      const { hide } = payload as { hide: boolean }
      answers.push(hide)
      return { ok: true, value: { hidden: can && hide } }
    }
  }

  it('hides what is typed while the picture is taken, and shows it again', async () => {
    shows(SHOP)
    canHide(true)
    expect(await takeScreenshot(1)).toMatch(/^data:image\/png/)
    // Each time all frames at once, and the top frame for its answer.
    expect(answers).toEqual([true, true, false, false])
  })

  it('takes none of a page on which something typed cannot be hidden', async () => {
    shows(SHOP)
    canHide(false)
    restoreTabs([watched()])
    expect(await takeScreenshot(1)).toMatch(/^data:image/)
    await learnValues('v1', [{ key: 'f', source: 'typed', category: null, value: '13912345678' }]).written
    expect(await takeScreenshot(1)).toBeNull()
  })

  it('takes none of a tab behind another, and fails where the browser does', async () => {
    shows(SHOP)
    canHide(true)
    const tab = fake.tabs.get(1)
    if (tab) tab.active = false
    expect(await takeScreenshot(1)).toBeNull()
    shows(SHOP)
    vi.spyOn(fake.browser.tabs, 'captureVisibleTab').mockRejectedValueOnce(new Error('quota'))
    expect(await takeScreenshot(1)).toBeNull()
    expect(answers.at(-1)).toBe(false)
  })
})
