import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
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

/** Firefox with the built extension installed as a temporary add-on, its host permissions granted, the introduction closed. */
export const openFirefox = async ({ firstRun = false } = {}): Promise<Browser> => {
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
  if (!firstRun) await endFirstRun(browser)
  return browser
}

/** Asks by the clock: a tab that is not in front draws no frame, which is when Puppeteer asks of itself. */
export const until = async (page: Page, isSo: () => boolean | undefined): Promise<void> => {
  await page.waitForFunction(isSo, { polling: 200 })
}

/** An extension page; going there never reports its end in Firefox although the page is loaded. */
export const openExtensionPage = async (browser: Browser, path: string): Promise<Page> => {
  const page = await browser.newPage()
  await page.goto(`moz-extension://${UUID}/${path}`, { timeout: 3000 }).catch(() => undefined)
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

const endFirstRun = async (browser: Browser): Promise<void> => {
  const options = await openOptions(browser)
  await ask(options, 'settings.set', { firstRun: false })
  await options.evaluate(async (url) => {
    const { tabs } = (globalThis as unknown as { browser: typeof chrome }).browser
    const open = await tabs.query({})
    await tabs.remove(open.flatMap((tab) => (tab.id !== undefined && tab.url === url ? [tab.id] : [])))
  }, welcomeUrl)
  await options.close()
}
