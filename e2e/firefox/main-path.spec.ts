import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, ElementHandle, Page } from 'puppeteer-core'
import type { Inspection } from '../../src/core/model/inspection'
import { codeOf } from '../fixtures/codes'
import { type Pages, servePages } from '../fixtures/pages'
import { type Sites, startSites } from '../sites/server'
import {
  ask,
  expect,
  openExtensionPage,
  openFirefox,
  openOptions,
  openPage,
  popupPath,
  tabOf,
  test,
  until,
  welcomeUrl,
} from './firefox'

const PHONE = '13800138000'

/** A page that will have no browser but WeChat's. */
const WECHAT_ONLY = `<!doctype html><html lang=zh><meta charset=utf-8><title>扫码点餐</title>
<main>请在微信客户端打开链接</main><script>
const app = document.querySelector('main')
if (/MicroMessenger/.test(navigator.userAgent)) {
  app.textContent = '扫码点餐 桌号 A12'
  wx.config({ jsApiList: ['getLocation'] })
  wx.ready(() => wx.getLocation({ success: () => { app.textContent += ' 位置给了' }, cancel: ({ errMsg }) => { app.textContent += ' ' + errMsg } }))
}
</script>`

let browser: Browser
let sites: Sites
let pages: Pages
let options: Page

test.beforeAll(async () => {
  test.setTimeout(240_000)
  sites = await startSites()
  pages = await servePages({ '/t': WECHAT_ONLY })
  browser = await openFirefox()
  options = await openOptions(browser)
  await ask(options, 'settings.set', { language: 'zh-CN' })
})

test.afterAll(async () => {
  await browser?.close()
  await Promise.all([sites?.close(), pages?.close()])
})

/** Pages whose address has this in it; asked of themselves, since going to an extension's page is never reported. */
const pagesAt = async (part: string): Promise<Page[]> => {
  const all = await Promise.all(
    (await browser.pages()).map(async (page) => ({
      page,
      address: await page.evaluate(() => location.href).catch(() => ''),
    })),
  )
  return all.flatMap(({ page, address }) => (address.includes(part) ? [page] : []))
}

const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.textContent)

const press = (page: Page, name: string): Promise<void> =>
  page.locator(`::-p-xpath(//button[normalize-space()="${name}"])`).click()

test('introduces itself once', async () => {
  await expect.poll(async () => (await pagesAt(welcomeUrl)).length, { timeout: 30_000 }).toBe(1)
  await (await openOptions(browser)).close()
  expect((await pagesAt(welcomeUrl)).length).toBe(1)
})

test('warns on the demonstration shop, tells more in the popup, and writes the report', async () => {
  const page = await openPage(browser)
  await page.setViewport({ width: 400, height: 760 })
  const url = `${sites.origin('shop.localhost')}/t?store=S021&table=A12`
  await page.goto(url)
  await page.locator('input[type=tel]').fill(PHONE)
  const address = page.url()
  const tab = await tabOf(options, address)
  const badge = () =>
    options.evaluate(
      (tabId) => (globalThis as unknown as { browser: typeof chrome }).browser.action.getBadgeText({ tabId }),
      tab,
    )
  await expect.poll(async () => Number(await badge()), { timeout: 40_000 }).toBeGreaterThan(0)
  await expect
    .poll(
      async () =>
        (await ask(options, 'inspection.get', { tab }))?.transmissions.some(
          ({ recipient, items }) => recipient.party === 'third' && items.some(({ category }) => category === 'phone'),
        ),
      { timeout: 40_000 },
    )
    .toBe(true)
  const inspection = (await ask(options, 'inspection.get', { tab })) as Inspection
  expect(inspection.verdict).toBe('clear_breach')

  const popup = await openExtensionPage(browser, `${popupPath}?tab=${tab}`)
  await until(popup, () => document.querySelector('nav button:enabled') !== null)
  expect(await textOf(popup)).toMatch(/违规[\s\S]*手机号[\s\S]*第三方/)
  await press(popup, '举报')
  await expect.poll(async () => (await pagesAt('/ui/report/')).length, { timeout: 30_000 }).toBe(1)
  const [report] = await pagesAt('/ui/report/')
  await report!.waitForSelector('textarea')
  const written = await report!.evaluate(() =>
    [...document.querySelectorAll('textarea')].map((area) => area.value).join('\n'),
  )
  expect(written).toMatch(/事实[\s\S]*手机号/)
  expect(written).toContain('shop.localhost')
  expect(written).not.toContain(PHONE)
  for (const one of [report!, popup, page]) await one.close()
})

test('reads the code in a picture and says where it leads before it goes there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'scanwarden-code-'))
  const file = join(folder, 'table.png')
  writeFileSync(file, await codeOf(pages.url('/t', 'tea.localhost')))
  const scanner = await openExtensionPage(browser, 'src/ui/scanner/index.html')
  const input = (await scanner.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>
  await input.uploadFile(file)
  await until(scanner, () => document.body.textContent.includes('没有加密'))
  expect(await textOf(scanner)).toContain('tea.localhost')
  await press(scanner, '知道了，仍要打开')
  await expect.poll(async () => (await pagesAt('tea.localhost')).length, { timeout: 30_000 }).toBeGreaterThan(0)
  rmSync(folder, { recursive: true })
})

test('opens a page as in WeChat, gives it nothing, and tells what it asked for', async () => {
  const url = pages.url('/t', 'wechat.localhost')
  await ask(options, 'view.set', { url, view: 'wechat' })
  const page = await openPage(browser)
  await page.goto(url)
  await until(page, () => document.querySelector('main')?.textContent.includes('cancel'))
  expect(await page.evaluate(() => document.querySelector('main')?.textContent)).not.toContain('位置给了')
  expect(pages.requests.findLast(({ path }) => path === '/t')?.headers['user-agent']).toContain('MicroMessenger')
  const tab = await tabOf(options, url)
  await expect
    .poll(
      async () =>
        (await ask(options, 'inspection.get', { tab }))?.accesses.map(({ api, outcome }) => `${api} ${outcome}`),
      {
        timeout: 30_000,
      },
    )
    .toContain('wx.getLocation denied')
  expect((await ask(options, 'inspection.get', { tab }))?.browser.emulates).toBe('wechat')
})
