import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openInspector } from '../src/cli/inspector'
import { startSites } from './sites/server'
import { walkMilktea } from './sites/walks'

const root = process.cwd()
const images = join(root, 'docs/images')
const store = join(root, 'store/pictures')

/** Of the readme. */
const README_LOCALES = ['zh-CN', 'en']

/** In the stores' size; a phone's screen stands in the middle of it. */
const STORE = { width: 1280, height: 800 }
const TILE = { width: 440, height: 280 }

const LOOK = `margin:0;height:100vh;display:flex;align-items:center;background:#f3f6f4;color:#18201e;
  font-family:system-ui,'Noto Sans CJK SC',sans-serif`

const dataOf = (file: string): string => `data:image/png;base64,${readFileSync(file).toString('base64')}`

const icon = () => dataOf(join(root, 'public/icons/icon-128.png'))

/** The popup beside what it says: alone it would fill a quarter of a store's picture. */
const popupSheet = (
  popup: string,
  name: string,
  caption: string,
): string => `<body style="${LOOK};gap:90px;padding:0 110px">
  <div style="flex:1"><img src="${icon()}" width="72"><p style="margin:28px 0 10px;font-size:26px">${name}</p>
  <h1 style="margin:0;font-size:46px;line-height:1.35;text-wrap:balance">${caption}</h1></div>
  <img src="${dataOf(popup)}" style="height:740px;border-radius:14px;box-shadow:0 6px 30px #18201e2e">`

const tileSheet = (name: string, caption: string): string => `<body style="${LOOK};gap:24px;padding:0 32px">
  <img src="${icon()}" width="88"><div><p style="margin:0 0 6px;font-size:27px;font-weight:650">${name}</p>
  <p style="margin:0;font-size:19px;line-height:1.5;text-wrap:balance">${caption}</p></div>`

/** Takes the pictures of readme and stores at the demonstration shop, in one language. */
const takePictures = async (locale: string): Promise<void> => {
  const folder = README_LOCALES.includes(locale) ? images : mkdtempSync(join(tmpdir(), 'scanwarden-pictures-'))
  const fileOf = (name: string) => join(folder, `${name}.${locale}.png`)
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
    await page.screenshot({ path: fileOf(name), scale })
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
    const { name, captions } = JSON.parse(readFileSync(join(root, `store/${locale}.json`), 'utf8'))
    const sheet = await context.newPage()
    await sheet.setContent(popupSheet(fileOf('popup'), name, captions.popup))
    await sheet.setViewportSize(STORE)
    await sheet.screenshot({ path: join(store, `popup.${locale}.png`), scale: 'css' })
    await sheet.setContent(tileSheet(name, captions.tile))
    await sheet.setViewportSize(TILE)
    await sheet.screenshot({ path: join(store, `tile.${locale}.png`), scale: 'css' })
    await sheet.close()
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
    for (const one of ['report', 'history']) copyFileSync(fileOf(one), join(store, `${one}.${locale}.png`))
  } finally {
    await inspector.close()
    await sites.close()
    if (folder !== images) rmSync(folder, { recursive: true })
  }
}

for (const folder of [images, store]) mkdirSync(folder, { recursive: true })
for (const locale of ['zh-CN', 'zh-TW', 'en']) await takePictures(locale)
