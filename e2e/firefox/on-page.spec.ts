import type { Page } from 'puppeteer-core'
import { type Pages, servePages } from '../fixtures/pages'
import { ask, expect, openPage, tabOf, test } from './firefox'

const FORM = `<!doctype html><html lang=zh><head><meta charset=utf-8><title>扫码点餐</title></head><body>
<h1>堂食点餐 3 号桌</h1><p>请选择菜品，扫码下单。</p>
<form><p><label>手机号 <input type=tel name=mobile required></label></p><p><label>备注 <input name=remark></label></p></form></body></html>`
const STRICT = { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" }

let pages: Pages

test.beforeAll(async () => {
  pages = await servePages({ '/t': { text: FORM, headers: STRICT } })
})

test.afterAll(() => pages.close())

/** The one element that we add; what stands in its closed root is out of reach, so points of the window are asked. */
const oursAt = (page: Page, points: { x: number; y: number }[]): Promise<{ x: number; y: number }[]> =>
  page.evaluate(
    (all) =>
      all.filter(({ x, y }) => {
        const element = document.elementFromPoint(x, y)
        return element?.localName === 'div' && element.parentElement === document.documentElement
      }),
    points,
  )

const down = (x: number, from: number, to: number) =>
  Array.from({ length: Math.floor((to - from) / 4) }, (_, at) => ({ x, y: from + at * 4 }))

test('tells at the edge what is forced without need, marks it on demand, and goes on a tap', async ({
  firefox,
  options,
}) => {
  const url = pages.url('/t?table=3')
  const page = await openPage(firefox)
  await page.bringToFront()
  await page.setViewport({ width: 400, height: 700 })
  await page.goto(url)
  const tab = await tabOf(options, url)
  await expect.poll(async () => (await oursAt(page, down(200, 2, 698))).length, { timeout: 30_000 }).toBeGreaterThan(5)

  const boxes = await page.evaluate(() =>
    [...document.querySelectorAll('h1,p,input')].map((one) => JSON.stringify(one.getBoundingClientRect())),
  )
  expect(await ask(options, 'marks.set', { tab, shown: true })).toEqual({ shown: true })
  const control = await page.evaluate(() => {
    const { right, top } = document.querySelector('input')!.getBoundingClientRect()
    return { right, top }
  })
  const beside = down(control.right - 14, control.top - 20, control.top + 4)
  await expect.poll(async () => (await oursAt(page, beside)).length, { timeout: 20_000 }).toBeGreaterThan(1)
  const after = await page.evaluate(() =>
    [...document.querySelectorAll('h1,p,input')].map((one) => JSON.stringify(one.getBoundingClientRect())),
  )
  expect(after).toEqual(boxes)
  if (process.env.PICTURES) await page.screenshot({ path: 'out/firefox-on-page.png' })

  // The cross stands at the right end of the bar.
  const [first] = await oursAt(page, down(200, 2, 698))
  await page.mouse.click(366, (first?.y ?? 0) + 22)
  await expect.poll(async () => (await oursAt(page, down(200, 2, 698))).length, { timeout: 10_000 }).toBe(0)
  await page.close()
})
