import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { test as base } from '@playwright/test'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import type { Answer, MessageName, Payload } from '../../src/messages/contract'

const dist = process.env.RIG_EXTENSION ?? join(import.meta.dirname, '../../dist/firefox')
const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'))
const UUID = '0b1f7d2e-6a35-4c58-9d0e-51c3a7f2e964'

const PLACES = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
]

/** Firefox with the built extension installed as a temporary add-on, its host permissions granted, the introduction open. */
export const openFirefox = async (): Promise<Browser> => {
  const executablePath = PLACES.find((path) => path !== undefined && existsSync(path))
  if (!executablePath) throw new Error('Firefox was not found: set FIREFOX_PATH or install firefox-esr')
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Without system access, going to an extension's own page is refused.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: UUID }),
      'intl.locale.requested': 'zh-CN',
      'geo.prompt.testing': true,
      'geo.prompt.testing.allow': false,
    },
  })
  await browser.installExtension(dist)
  return browser
}

/** A new tab. Firefox may lose one while it is being made and another closes: then there is one more. */
export const openPage = async (browser: Browser, tries = 5): Promise<Page> => {
  try {
    return await browser.newPage()
  } catch (error) {
    if (tries <= 1 || !/no such frame/.test(String(error))) throw error
    await pause(200)
    return openPage(browser, tries - 1)
  }
}

const PATIENCE = 30_000

/**
 * Asks by the clock: a tab that is not in front draws no frame, which is when Puppeteer asks of itself. While a document
 * takes another's place nobody answers, and Puppeteer would give up.
 */
export const until = async (page: Page, isSo: () => boolean | undefined): Promise<void> => {
  const end = Date.now() + PATIENCE
  let trouble: unknown
  while (Date.now() < end) {
    const answer = await page.evaluate(isSo).catch((error: unknown) => {
      trouble = error
    })
    if (answer) return
    await pause(200)
  }
  throw new Error(`Within ${PATIENCE / 1000} s never so: ${isSo}`, { cause: trouble })
}

/** An extension page; going there never reports its end in Firefox although the page is loaded, so nobody waits for that. */
export const openExtensionPage = async (browser: Browser, path: string): Promise<Page> => {
  const page = await openPage(browser)
  page.goto(`moz-extension://${UUID}/${path}`).catch(() => undefined)
  await until(page, () => location.protocol === 'moz-extension:' && document.readyState === 'complete')
  return page
}

export const openOptions = (browser: Browser): Promise<Page> => openExtensionPage(browser, manifest.options_ui.page)

export const popupPath: string = manifest.action.default_popup

/** Asks the background as the popup does. */
export const ask = async <N extends MessageName>(options: Page, name: N, payload: Payload<N>): Promise<Answer<N>> => {
  const reply = await options.evaluate(
    (message) => (globalThis as unknown as { browser: typeof chrome }).browser.runtime.sendMessage(message),
    { name, payload },
  )
  if (!reply?.ok) throw new Error(`${name}: ${JSON.stringify(reply)}`)
  return reply.value
}

export const tabOf = async (options: Page, url: string): Promise<number> => {
  const tabs: { id?: number; url?: string }[] = await options.evaluate(() =>
    (globalThis as unknown as { browser: typeof chrome }).browser.tabs.query({}),
  )
  const found = tabs.find((tab) => tab.url === url)
  if (found?.id === undefined) throw new Error(`no tab shows ${url}`)
  return found.id
}

export const welcomeUrl = `moz-extension://${UUID}/src/ui/welcome/index.html`

/** Closes the introduction of the browser that this page is in. */
const endFirstRun = async (options: Page): Promise<void> => {
  await ask(options, 'settings.set', { firstRun: false })
  await options.evaluate(async (url) => {
    const { tabs } = (globalThis as unknown as { browser: typeof chrome }).browser
    const open = await tabs.query({})
    await tabs.remove(open.flatMap((tab) => (tab.id !== undefined && tab.url === url ? [tab.id] : [])))
  }, welcomeUrl)
}

/** Closes what a test has opened in a browser that others go on with. */
const tidied = async (browser: Browser, use: (browser: Browser) => Promise<void>): Promise<void> => {
  const before = new Set(await browser.pages())
  await use(browser)
  for (const page of await browser.pages()) if (!before.has(page)) await page.close().catch(() => undefined)
}

export interface Watched {
  /** Shared by the tests of a worker: they leave nothing in it but visits to hosts of their own, and change no setting. */
  firefox: Browser
  /** A page of the extension in it, which may do what the popup may. */
  options: Page
}

/** A browser's start costs more than most of its tests. */
export const test = base.extend<Watched, { lasting: Watched }>({
  lasting: [
    async ({}, use) => {
      const firefox = await openFirefox()
      const options = await openOptions(firefox)
      await endFirstRun(options)
      await use({ firefox, options })
      await firefox.close()
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  firefox: async ({ lasting }, use) => tidied(lasting.firefox, use),
  options: async ({ lasting }, use) => use(lasting.options),
})

export { expect } from '@playwright/test'
