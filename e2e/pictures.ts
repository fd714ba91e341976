import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openInspector } from '../src/cli/inspector'
import { startSites } from './sites/server'
import { walkMilktea } from './sites/walks'

const root = process.cwd()
const folder = join(root, 'docs/images')

/** In the stores' size; a phone's screen stands in the middle of it. */
const STORE = { width: 1280, height: 800 }

/** Takes the pictures of readme and stores at the demonstration shop, in one language. */
const takePictures = async (locale: string): Promise<void> => {
  const sites = await startSites({ dist: join(root, 'dist/sites') })
  const inspector = await openInspector({
    headless: true,
    locale,
    device: 'iPhone 13',
    extension: join(root, 'dist/chromium'),
    context: { geolocation: { latitude: 31.2304, longitude: 121.4737 }, permissions: ['geolocation'] },
  })
  const { context } = inspector
  const own = context.pages().find((page) => page.url().startsWith('chrome-extension://'))
  if (!own) throw new Error('The extension has no page open.')
  const base = own.url().replace(/\/src\/.*$/, '')
  const send = (name: string, payload: object) =>
    own.evaluate((message) => chrome.runtime.sendMessage(message), { name, payload })
  const open = async (path: string, ready: string): Promise<Page> => {
    const page = await context.newPage()
    await page.goto(`${base}/src/ui/${path}`)
    await page.locator(ready).first().waitFor()
    return page
  }
  const take = async (page: Page, name: string, size: { width: number; height: number }): Promise<void> => {
    await page.setViewportSize(size)
    // A store takes a picture of its own size to the pixel; the popup may be as fine as a phone shows it.
    const scale = size === STORE ? 'css' : 'device'
    await page.screenshot({ path: join(folder, `${name}.${locale}.png`), scale })
  }
  try {
    await send('settings.set', { language: locale })
    const shop = await inspector.newPage()
    await walkMilktea(shop, sites.origin('shop.localhost'))
    const { id } = await inspector.inspect(shop)
    await shop.bringToFront()
    const [tab] = await own.evaluate(() => chrome.tabs.query({ active: true }))
    const popup = await open(`popup/index.html?tab=${tab?.id}`, 'nav')
    await take(popup, 'popup', { width: 360, height: 800 })
    await send('filing.put', {
      id: 'picture',
      inspection: id,
      destination: 'samr_12315_report',
      reference: '2026-0077',
      answer: '',
    })
    await take(await open(`report/index.html?inspection=${id}`, 'textarea'), 'report', STORE)
    const history = await open('history/index.html', '.card')
    await history.locator('summary').first().click()
    await take(history, 'history', STORE)
  } finally {
    await inspector.close()
    await sites.close()
  }
}

mkdirSync(folder, { recursive: true })
for (const locale of ['zh-CN', 'en']) await takePictures(locale)
