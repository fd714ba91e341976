import type { Page } from 'playwright-core'
import { ASKING_PAGE } from './fixtures/asking-page'
import { openPopup } from './fixtures/extension'
import { expect, test } from './fixtures/inspector'
import { type Pages, servePages } from './fixtures/pages'

/** Boxes that join or subscribe without a word of agreeing, among dishes that are ticked as well. */
const JOINING_PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>确认订单 8号桌</title><h1>确认订单</h1>
  <div><label><input type="checkbox" checked> 生椰拿铁 22元</label></div>
  <div><label><input type="checkbox" checked> 0元加入本店会员，本单立减1元</label></div>
  <div><label><input type="checkbox"> 收取新品和活动短信</label></div><button>提交订单</button></html>`

let pages: Pages
test.beforeAll(async () => {
  pages = await servePages({ '/t': ASKING_PAGE, '/join': JOINING_PAGE })
})
test.afterAll(() => pages.close())

/** The popup as a person holds it on a small phone, with what one may do laid open. */
const openActions = async (page: Page): Promise<Page> => {
  const popup = await openPopup(page)
  await popup.setViewportSize({ width: 320, height: 640 })
  await popup.getByRole('button', { name: '怎么办' }).click()
  await expect(popup.getByRole('list', { name: '现在就能做' })).toBeVisible()
  return popup
}

const unfold = (popup: Page, title: string) => popup.getByText(title, { exact: true }).click()

test('ticks that were set for the person are gone at a tap', async ({ sharedPhone: phone }) => {
  const page = await phone.newPage()
  await page.goto(pages.url('/t?table=3', 'ticks.localhost'))
  await phone.inspect(page)
  const popup = await openActions(page)
  await unfold(popup, '去掉替您打的勾')
  await popup.getByRole('button', { name: '全部去掉' }).click()
  await expect(popup.getByText('去掉了 2 个勾。')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: '会员协议' })).not.toBeChecked()
  await expect(page.locator('#news')).toHaveAttribute('aria-checked', 'false')
  // What the page had done stays a fact.
  expect((await phone.inspect(page)).consent.filter(({ prechecked }) => prechecked)).toHaveLength(2)
})

test('a box that joins without a word of agreeing stood ticked, and comes off with the others', async ({
  sharedPhone: phone,
}) => {
  const page = await phone.newPage()
  await page.goto(pages.url('/join', 'joins.localhost'))
  const { consent, findings } = await phone.inspect(page)
  expect(consent.map(({ covers, prechecked }) => [...covers, prechecked])).toEqual([
    ['membership', true],
    ['marketing', false],
  ])
  expect(findings).toContainEqual(expect.objectContaining({ rule: 'cn.prechecked_membership', outcome: 'violation' }))
  const popup = await openActions(page)
  await unfold(popup, '去掉替您打的勾')
  await popup.getByRole('button', { name: '全部去掉' }).click()
  await expect(popup.getByText('去掉了 1 个勾。')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: '会员' })).not.toBeChecked()
  await expect(page.getByRole('checkbox', { name: '生椰拿铁' })).toBeChecked()
})

test('stand-ins fill what is forced without need, and nothing that was typed', async ({ sharedPhone: phone }) => {
  const page = await phone.newPage()
  await page.goto(pages.url('/t?table=3', 'stand-ins.localhost'))
  await page.locator('[name=username]').fill('王小明')
  await phone.inspect(page)
  const popup = await openActions(page)
  await unfold(popup, '给用不着的必填项填上替代内容')
  await popup.getByRole('button', { name: '填上替代内容' }).click()
  await expect(popup.getByText('填了 1 格')).toBeVisible()
  await popup.screenshot({ path: 'out/popup-actions.png', fullPage: true })
  expect(await page.locator('[name=mobile]').inputValue()).toBe('13800138000')
  expect(await page.locator('[name=username]').inputValue()).toBe('王小明')
  for (const name of ['idcard', 'remark']) expect(await page.locator(`[name=${name}]`).inputValue()).toBe('')
  expect(await page.locator('[name=mobile]').evaluate((input) => getComputedStyle(input).outlineStyle)).toBe('dashed')
  // The page heard of it as if somebody had typed.
  await expect.poll(() => pages.requests.map(({ body }) => body).join()).toContain('13800138000')

  // Where a false word can do harm, the harm comes first.
  await popup.getByRole('combobox').first().selectOption('estate')
  await expect(popup.getByText('网签、认筹和贷款要用真实信息')).toBeVisible()
  await expect(popup.getByRole('button', { name: '填上替代内容' })).toHaveCount(0)
  await popup.getByRole('checkbox', { name: '我明白，仍然要填' }).check()
  await expect(popup.getByRole('button', { name: '填上替代内容' })).toBeVisible()
})

test('a site gets the place that the person chose, or none, and no camera', async ({ phone }) => {
  const page = await phone.newPage()
  const context = page.context()
  await context.grantPermissions(['geolocation'], { origin: new URL(pages.url('/')).origin })
  await context.setGeolocation({ latitude: 31.230416, longitude: 121.473701 })
  await page.goto(pages.url('/t?table=3'))
  const output = page.locator('output')
  await page.locator('#near').click()
  await expect(output).toHaveText('31.230416,121.473701')
  await phone.inspect(page)

  const popup = await openActions(page)
  await unfold(popup, '位置和摄像头给到什么程度')
  const location = popup.getByLabel('这个网站要位置时')
  const set = async (value: string) => {
    await popup.bringToFront()
    await location.selectOption(value)
    await expect(popup.getByText('已经生效')).toBeVisible()
    await page.bringToFront()
  }
  await set('coarse')
  await page.locator('#near').click()
  await expect(output).toHaveText('31.23,121.47')
  await set('wuhan')
  // From the first script on, after a reload.
  await page.reload()
  await page.locator('#near').click()
  await expect(output).toHaveText('30.59,114.31')
  await set('refuse')
  await page.locator('#near').click()
  await expect(output).toHaveText('refused 1')
  await popup.bringToFront()
  await popup.getByRole('checkbox', { name: '拒绝摄像头和麦克风' }).check()
  await page.bringToFront()
  await page.waitForTimeout(300)
  await page.locator('#scan').click()
  await expect(output).toHaveText('NotAllowedError')
  const { accesses } = await phone.inspect(page)
  expect(accesses.map(({ category, outcome }) => `${category} ${outcome}`)).toEqual(
    expect.arrayContaining(['location_precise denied', 'camera_mic denied']),
  )
  await set('ask')
  await page.locator('#near').click()
  await expect(output).toHaveText('31.230416,121.473701')
})

test('what the site keeps in the browser is gone at a tap', async ({ phone }) => {
  const page = await phone.newPage()
  await page.goto(pages.url('/t?table=3'))
  await phone.inspect(page)
  expect(await page.evaluate(() => localStorage.length)).toBe(1)
  const popup = await openActions(page)
  await unfold(popup, '清掉这个网站存下的东西')
  await page.evaluate(() => localStorage.setItem('left', '1'))
  await Promise.all([page.waitForEvent('load'), popup.getByRole('button', { name: '清掉并重新载入' }).click()])
  await expect(popup.getByText('已经清掉')).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('left'))).toBeNull()
})

test('a sentence for the staff and a request to the operator are ready to be copied, with nothing that was typed', async ({
  phone,
}) => {
  const page = await phone.newPage()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(pages.url('/t?table=3'))
  await page.locator('[name=mobile]').fill('13912345678')
  await phone.inspect(page)
  const popup = await openActions(page)
  await unfold(popup, '给店员看的一句话')
  await popup.getByRole('button', { name: '复制文字' }).click()
  await expect(popup.getByText('已复制')).toBeVisible()
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^您好，我不想在这里填.*手机号.*纸质菜单.*谢谢。$/,
  )
  await unfold(popup, '给店员看的一句话')

  await unfold(popup, '写给商家的申请')
  await popup.getByRole('checkbox', { name: '撤回同意' }).uncheck()
  const text = await popup.getByRole('textbox', { name: '写给商家的申请' }).inputValue()
  expect(text).toContain('手机号')
  expect(text).toContain('第四十七条')
  expect(text).not.toContain('第十五条）')
  expect(text).not.toMatch(/139|5678/)
  await popup.screenshot({ path: 'out/popup-request.png', fullPage: true })
})
