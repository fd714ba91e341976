import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { openPopup, sightOf, withholdAccess } from './fixtures/extension'
import { attachInspector, expect, findBrowser, test } from './fixtures/inspector'
import { servePages } from './fixtures/pages'

const SHOP = '<!doctype html><meta charset=utf-8><title>点餐</title><label>手机号 <input type=tel required></label>'

test('a page older than the extension is called unseen, and a reload mends it', async () => {
  const pages = await servePages({ '/': SHOP })
  const profile = mkdtempSync(join(tmpdir(), 'scanwarden-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    headless: true,
    locale: 'zh-CN',
    chromiumSandbox: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--enable-unsafe-extension-debugging', '--disable-background-networking', '--no-first-run'],
  })
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(pages.url('/'))
  // As on a phone where a scanner app opens the browser: the page is there first, the extension comes after it.
  const inspector = await attachInspector(context)
  expect(await inspector.sight(page)).toEqual({ state: 'late' })
  await expect(inspector.inspect(page)).rejects.toThrow()

  const popup = await openPopup(page)
  await expect(popup.getByRole('button', { name: '重新载入' })).toBeVisible()
  await expect(popup.getByText('只问了需要的')).toHaveCount(0)
  await Promise.all([page.waitForEvent('load'), popup.getByRole('button', { name: '重新载入' }).click()])
  await expect.poll(() => inspector.sight(page)).toMatchObject({ state: 'watching' })
  await expect
    .poll(async () => (await inspector.inspect(page)).fields.map((field) => field.category))
    .toEqual(['phone'])
  await context.close()
  rmSync(profile, { recursive: true, force: true })
  await pages.close()
})

test('a page that may not be read is called unseen', async ({ inspector }) => {
  const pages = await servePages({ '/': SHOP })
  const page = await inspector.newPage()
  await withholdAccess(page.context())
  await page.goto(pages.url('/'))
  expect(await sightOf(page)).toMatchObject({ state: 'no_permission' })
  const popup = await openPopup(page)
  await expect(popup.getByText('只问了需要的')).toHaveCount(0)
  await pages.close()
})

const BUSY = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>扫码点餐 3 号桌</title><h1>堂食点餐</h1><p></p>
<script>setTimeout(() => {
  const end = Date.now() + 10_000
  while (Date.now() < end);
  document.querySelector('p').innerHTML = '<label>手机号 <input type="tel" name="mobile" required></label>'
}, 1000)</script></html>`

test('a page that is too busy to answer is not called fair, and is looked at when it has time', async ({
  sharedPhone: phone,
}) => {
  const pages = await servePages({ '/': BUSY })
  const page = await phone.newPage()
  await page.goto(pages.url('/', 'busy.localhost'))
  await page.waitForTimeout(1000)
  const popup = await openPopup(page)
  await expect(popup.getByText('没有从头看到，不能说这里没有问题。')).toBeVisible()
  await expect(popup.getByText('没看全')).toBeVisible()
  await expect(popup.getByText('合适', { exact: true })).toHaveCount(0)
  await expect(popup.getByText('手机号').first()).toBeVisible()
  await expect(popup.getByText('没有从头看到，不能说这里没有问题。')).toHaveCount(0)
  await pages.close()
})

test('a browser page is called closed', async ({ sharedInspector: inspector }) => {
  const page = await inspector.newPage()
  await page.goto('chrome://version')
  expect(await sightOf(page)).toEqual({ state: 'closed' })
})
