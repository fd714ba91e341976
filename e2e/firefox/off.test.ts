import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Pages, servePages } from '../fixtures/pages'
import { ask, openFirefox, openOptions, tabOf } from './firefox'

const SHOP = `<!doctype html><meta charset=utf-8><title>扫码点餐 3 号桌</title>
<script>navigator.geolocation.getCurrentPosition(() => {}, () => {})</script><label>手机号 <input type=tel required></label>`

let browser: Browser
let pages: Pages
let options: Page

beforeAll(async () => {
  pages = await servePages({ '/t': SHOP })
  browser = await openFirefox()
  options = await openOptions(browser)
})
afterAll(async () => {
  await browser?.close()
  await pages?.close()
})

it('looks at nothing where it is switched off, and at everything again afterwards', async () => {
  const url = pages.url('/t?table=3')
  const page = await browser.newPage()
  await page.goto(url)
  const tab = await tabOf(options, url)
  const fields = async () => (await ask(options, 'inspection.get', { tab }))?.fields.map(({ category }) => category)
  await expect.poll(fields, { timeout: 15_000 }).toEqual(['phone'])

  expect(await ask(options, 'site.switch', { tab, off: true })).toMatchObject({ state: 'off' })
  await page.reload()
  await page.type('input', '13912345678')
  await new Promise((resolve) => setTimeout(resolve, 1500))
  expect(await fields()).toBeUndefined()
  const session = await options.evaluate(() =>
    (globalThis as unknown as { browser: typeof chrome }).browser.storage.session.get(null),
  )
  expect(Object.keys(session).filter((key) => /^(tab|known|pending):/.test(key))).toEqual([])

  await ask(options, 'site.switch', { tab, off: false })
  await page.reload()
  await expect.poll(fields, { timeout: 15_000 }).toEqual(['phone'])
})
