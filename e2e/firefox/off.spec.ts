import { type Pages, servePages } from '../fixtures/pages'
import { ask, expect, openPage, tabOf, test } from './firefox'

const SHOP = `<!doctype html><meta charset=utf-8><title>扫码点餐 3 号桌</title>
<script>navigator.geolocation.getCurrentPosition(() => {}, () => {})</script><label>手机号 <input type=tel required></label>`

let pages: Pages

test.beforeAll(async () => {
  pages = await servePages({ '/t': SHOP })
})

test.afterAll(() => pages.close())

test('looks at nothing where it is switched off, and at everything again afterwards', async ({ firefox, options }) => {
  const url = pages.url('/t?table=3')
  const page = await openPage(firefox)
  await page.goto(url)
  const tab = await tabOf(options, url)
  const fields = async () => (await ask(options, 'inspection.get', { tab }))?.fields.map(({ category }) => category)
  await expect.poll(fields, { timeout: 30_000 }).toEqual(['phone'])

  expect(await ask(options, 'site.switch', { tab, off: true })).toMatchObject({ state: 'off' })
  await page.reload()
  await page.type('input', '13912345678')
  await new Promise((resolve) => setTimeout(resolve, 1500))
  expect(await fields()).toBeUndefined()
  // What the tests before this one have closed is forgotten a moment later.
  await expect
    .poll(async () => {
      const session = await options.evaluate(() =>
        (globalThis as unknown as { browser: typeof chrome }).browser.storage.session.get(null),
      )
      return Object.keys(session).filter((key) => /^(tab|known|pending):/.test(key))
    })
    .toEqual([])

  await ask(options, 'site.switch', { tab, off: false })
  await page.reload()
  await expect.poll(fields, { timeout: 30_000 }).toEqual(['phone'])
})
