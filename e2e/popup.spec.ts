import AxeBuilder from '@axe-core/playwright'
import { ASKING_PAGE } from './fixtures/asking-page'
import { killBackground } from './fixtures/background'
import { openPopup } from './fixtures/extension'
import { expect, test } from './fixtures/inspector'
import { servePages } from './fixtures/pages'
import { walkFair } from './sites/walks'

test('the popup tells in one look what was asked, needed and sent', async ({ order: { page, inspection } }) => {
  const popup = await openPopup(page)
  await expect(popup.getByText('违规').first()).toBeVisible()
  await expect(popup.getByRole('row', { name: /手机号.*必填.*不需要/ })).toBeVisible()
  await expect(popup.getByText('analytics.localhost').first()).toBeVisible()
  await expect(popup.getByText(/保存期限/).first()).toBeVisible()
  for (const action of ['怎么办', '举报', '证据'])
    await expect(popup.getByText(action, { exact: true }).first()).toBeVisible()
  const sent = popup.locator('section.count')
  await expect(sent).toContainText(`发出 ${inspection.tally.dataItems} 项数据`)
  await expect(sent).toContainText(`关于个人的有 ${inspection.tally.personalItems} 项，这项服务`)
  await expect(sent).toContainText(`一份记录有 ${inspection.tally.recordItems} 项`)
  await sent.getByText('逐项列出').click()
  await expect(sent.getByRole('heading', { name: 'analytics.localhost' })).toBeVisible()
  await expect(sent.getByRole('listitem').filter({ hasText: /^手机号（不需要）：/ })).toBeVisible()
  await expect(sent).not.toContainText('13800138000')
  await popup.screenshot({ path: 'out/popup-count.png', fullPage: true })
  await sent.getByText('逐项列出').click()
  expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([])
  await popup.setViewportSize({ width: 360, height: 800 })
  await popup.screenshot({ path: 'out/popup-milktea.png' })
})

test('the fair shop gets a plain good word', async ({ sharedPhone: phone, sites }) => {
  const page = await phone.newPage()
  await walkFair(page, sites.origin('fair.localhost'))
  await phone.inspect(page)
  const popup = await openPopup(page)
  await expect(popup.getByText('只问了需要的')).toBeVisible()
  await popup.screenshot({ path: 'out/popup-fair.png', fullPage: true })
})

test('the popup says what it knows while background and database answer nothing', async ({ phone }) => {
  const pages = await servePages({ '/t': ASKING_PAGE })
  const page = await phone.newPage()
  await page.goto(pages.url('/t?table=3'))
  await page.locator('[name=mobile]').fill('13912345678')
  await phone.inspect(page)
  const open = async (how: () => void) => {
    const popup = await openPopup(page)
    const address = popup.url()
    await popup.goto('about:blank')
    await popup.addInitScript(how)
    await popup.goto(address)
    return popup
  }
  const spoken = (popup: typeof page) =>
    popup.locator('.verdict, .site, .sentence > span, tr.row').evaluateAll((all) => all.map((one) => one.textContent))

  const full = await open(() => undefined)
  await full.locator('nav button:enabled').first().waitFor()
  const said = await spoken(full)
  expect(said.join(' ')).toMatch(/手机号.*必填/)
  await full.close()

  await killBackground(page.context())
  const first = await open(() => {
    const never = () => new Promise<never>(() => undefined)
    Object.assign(chrome.runtime, { sendMessage: never })
    // A request that nobody answers.
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
  })
  await first.locator('.sentence span').first().waitFor()
  expect(await spoken(first)).toEqual(said)
  expect(await first.evaluate(() => document.documentElement.lang)).toBe('zh-CN')
  // Each file more would be waited for before anything is seen.
  expect(await first.locator('link[rel=stylesheet], head script:not([type=module])').count()).toBe(0)
  await pages.close()
})

test('a page’s words can neither turn the popup’s own nor push them aside', async ({ sharedPhone: phone }) => {
  const turned = `\u202e电话号码\u2067${'很长的名字'.repeat(30)}`
  const pages = await servePages({
    '/t': `<!doctype html><html lang=ar dir=rtl><meta charset=utf-8><title>\u202e${'x'.repeat(10_000)}</title>
      <p>扫码点餐 3 号桌</p><label>${turned}手机号 <input type=tel name=mobile required></label><button>提交订单</button>`,
  })
  const page = await phone.newPage()
  await page.goto(pages.url('/t', 'turned.localhost'))
  await page.locator('[name=mobile]').fill('13912345678')
  await phone.inspect(page)
  const popup = await openPopup(page)
  await popup.locator('nav button:enabled').first().waitFor()
  for (const row of await popup.locator('tr.row button').all()) await row.click()
  await expect(popup.locator('.detail-body').first()).toBeVisible()
  const said = await popup.locator('#app').textContent()
  expect(said).toContain('很长的名字')
  expect(said).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await pages.close()
})

test('two popups of one page say the same, whichever of them the person spoke to', async ({ sharedPhone: phone }) => {
  const pages = await servePages({ '/t': ASKING_PAGE })
  const page = await phone.newPage()
  await page.goto(pages.url('/t?table=3', 'both.localhost'))
  await phone.inspect(page)
  const [one, other] = [await openPopup(page), await openPopup(page)]
  for (const popup of [one, other]) await expect(popup.locator('select').first()).toHaveValue('dine_in')
  await one.bringToFront()
  await one.locator('select').first().selectOption('parking')
  await other.bringToFront()
  await expect(other.locator('select').first()).toHaveValue('parking')
  const sentence = (popup: typeof page) => popup.locator('.sentence').textContent()
  await expect.poll(() => sentence(other)).toBe(await sentence(one))
  await pages.close()
})
