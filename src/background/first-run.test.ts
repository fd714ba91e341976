import { beforeEach, expect, it, vi } from 'vitest'

const { browser, stored } = vi.hoisted(() => {
  const stored: { local: object; managed: object } = { local: {}, managed: {} }
  return {
    stored,
    browser: {
      tabs: { create: vi.fn() },
      runtime: { getURL: (path: string) => `ext://${path}` },
      storage: { local: { get: async () => stored.local }, managed: { get: async () => stored.managed } },
    },
  }
})
vi.mock('../browser/browser', () => ({ default: browser }))

const { openFirstRun } = await import('./first-run')

beforeEach(() => {
  vi.clearAllMocks()
  Object.assign(stored, { local: {}, managed: {} })
})

it('opens the introduction after an installation, and after nothing else', async () => {
  for (const reason of ['update', 'browser_update', 'shared_module_update']) await openFirstRun(reason)
  expect(browser.tabs.create).not.toHaveBeenCalled()
  await openFirstRun('install')
  expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({ url: 'ext://src/ui/welcome/index.html' })
})

it('opens nothing where an organisation forbids it', async () => {
  stored.managed = { firstRun: false }
  await openFirstRun('install')
  expect(browser.tabs.create).not.toHaveBeenCalled()
})
