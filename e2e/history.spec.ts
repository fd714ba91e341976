import AxeBuilder from '@axe-core/playwright'
import type { BrowserContext, Page } from 'playwright-core'
import { ASKING_PAGE } from './fixtures/asking-page'
import { ask, openHistory as openHistoryPage, openOptions, openPopup } from './fixtures/extension'
import { expect, test } from './fixtures/inspector'
import { type Pages, servePages } from './fixtures/pages'

let pages: Pages
test.beforeAll(async () => {
  pages = await servePages({ '/t': ASKING_PAGE })
})
test.afterAll(() => pages.close())

/** The history as a person opens it: by its button in the popup. */
const openHistory = async (page: Page): Promise<Page> => {
  // A tab that the extension opens begins before it is told of the emulated language.
  await ask(page.context(), 'settings.set', { language: 'zh-CN' })
  const popup = await openPopup(page)
  const opened = page.context().waitForEvent('page')
  await popup.getByRole('button', { name: '历史记录' }).click()
  const screen = await opened
  await screen.getByRole('heading', { name: '历史记录' }).waitFor()
  await popup.close()
  return screen
}

const visitAs = async (context: BrowserContext, host: string, inspect: (page: Page) => Promise<{ id: string }>) => {
  const page = await context.newPage()
  await page.goto(pages.url('/t?table=3', host))
  await page.locator('[name=mobile]').fill('13912345678')
  const { id } = await inspect(page)
  return { page, id }
}

test('the history tells what each site has, finds it, keeps what was filed, and forgets', async ({ phone }) => {
  test.setTimeout(240_000)
  const first = await phone.newPage()
  const context = first.context()
  await first.close()
  const inspect = (page: Page) => phone.inspect(page)
  const shop = await visitAs(context, 'shop.localhost', inspect)
  const park = await visitAs(context, 'park.localhost', inspect)
  await ask(context, 'filing.put', {
    id: 'f1',
    inspection: shop.id,
    destination: 'samr_12315_report',
    reference: '沪-77',
    answer: '',
  })
  const screen = await openHistory(park.page)
  const cards = screen.locator('.card')
  await expect(cards).toHaveCount(2)
  await expect(screen.getByText('13912345678')).toHaveCount(0)

  await screen.getByRole('searchbox').fill('沪-77')
  await expect(cards).toHaveCount(1)
  await cards.locator('summary').click()
  await expect(cards).toContainText('shop.localhost')
  await expect(cards).toContainText('全国 12315 平台：举报')
  await cards.getByRole('textbox', { name: '答复' }).fill('已立案，七日内答复')
  await cards.getByRole('button', { name: '保存' }).click()
  await expect(cards.getByText('已保存')).toBeVisible()

  for (const colorScheme of ['light', 'dark'] as const) {
    await screen.emulateMedia({ colorScheme })
    expect((await new AxeBuilder({ page: screen }).analyze()).violations).toEqual([])
  }
  await screen.setViewportSize({ width: 360, height: 780 })
  expect(await screen.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await screen.screenshot({ path: 'out/history-phone-dark.png', fullPage: true })
  await screen.emulateMedia({ colorScheme: 'light' })
  await screen.setViewportSize({ width: 1000, height: 800 })
  await screen.screenshot({ path: 'out/history-desk.png', fullPage: true })

  // What was noted is there again for somebody who comes back.
  await screen.reload()
  await cards.filter({ hasText: 'shop.localhost' }).locator('summary').click()
  await expect(screen.getByRole('textbox', { name: '答复' })).toHaveValue('已立案，七日内答复')

  await cards
    .filter({ hasText: 'shop.localhost' })
    .getByRole('button', { name: /^删除 shop\.localhost/ })
    .click()
  await expect(screen.getByRole('button', { name: '确定删除' })).toBeFocused()
  await screen.keyboard.press('Enter')
  await expect(screen.getByText('已删除 1 次访问。')).toBeVisible()
  await expect(cards).toHaveCount(1)
  await expect(cards).toContainText('park.localhost')
  expect(await ask(context, 'inspection.get', { inspection: shop.id })).toBeNull()

  await screen.getByRole('combobox', { name: '访问结束后保存' }).selectOption('90')
  await expect(screen.getByText('已保存')).toBeVisible()
  expect((await ask(context, 'settings.get', {})).keepDays).toBe(90)
  await screen.getByRole('button', { name: '全部删除' }).click()
  await screen.getByRole('button', { name: '确定删除' }).click()
  await expect(screen.getByText('还没有记录')).toBeVisible()
})

test('settings travel in a file, and no other file changes them', async ({ phone }) => {
  const page = await phone.newPage()
  const context = page.context()
  await ask(context, 'settings.set', { notices: false, quietSites: ['tea.example'] })
  const options = await openOptions(context)
  const saving = options.waitForEvent('download')
  await options.getByRole('button', { name: '导出设置' }).click()
  const download = await saving
  expect(download.suggestedFilename()).toBe('scanwarden-settings.json')
  // These browsers keep no downloads: the file is read where the page has it.
  const file = await options.evaluate((url) => fetch(url).then((answer) => answer.text()), download.url())
  await ask(context, 'settings.set', { notices: true, quietSites: [] })

  const load = (name: string, text: string) =>
    options.getByLabel('导入设置').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
  for (const [name, text] of [
    ['x.json', '{}'],
    ['y.json', `[${'0,'.repeat(2_500_000)}`],
  ] as const) {
    await load(name, text)
    await expect(options.getByText(`${name} 不是扫码哨兵的设置文件`)).toBeVisible()
  }
  const before = await ask(context, 'settings.get', {})
  expect(before.notices).toBe(true)

  // Of a file of ours that somebody has written into, what is of the right kind is taken.
  const hostile = `{"format":"scanwarden.settings/1","settings":{"keepDays":30,"notices":"<b>","language":5,"quietSites":{"length":9},
    "offSites":[1,null],"guards":{"__proto__":{"location":{"latitude":1e9,"longitude":0}}},"views":{"a.example":"evil"},"more":1}}`
  await load('z.json', hostile)
  await expect.poll(async () => (await ask(context, 'settings.get', {})).keepDays).toBe(30)
  expect(await ask(context, 'settings.get', {})).toEqual({ ...before, keepDays: 30 })
  await options.getByLabel('导入设置').waitFor()

  await load('mine.json', file)
  await expect(options.getByText('tea.example')).toBeVisible()
  const settings = await ask(context, 'settings.get', {})
  expect([settings.notices, settings.quietSites]).toEqual([false, ['tea.example']])
})

test('where the disk cannot be read, the history says so and can be asked again', async ({ sharedPhone: phone }) => {
  const page = await phone.newPage()
  await ask(page.context(), 'settings.set', { language: 'zh-CN' })
  const screen = await openHistoryPage(page.context())
  await screen.addInitScript(() => {
    if (sessionStorage.getItem('mended')) return
    IDBFactory.prototype.open = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await screen.reload()
  await expect(screen.getByRole('alert')).toContainText('读不出来')
  expect((await new AxeBuilder({ page: screen }).analyze()).violations).toEqual([])
  await screen.evaluate(() => sessionStorage.setItem('mended', 'yes'))
  await screen.getByRole('button', { name: '重试' }).click()
  await expect(screen.getByRole('combobox', { name: '访问结束后保存' })).toBeVisible()
})
