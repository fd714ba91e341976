import type { Page } from 'playwright-core'
import { openPopup } from './fixtures/extension'
import { expect, openInspector, test } from './fixtures/inspector'
import { press, type Seen, seenOn } from './fixtures/overlay'
import { type Pages, servePages } from './fixtures/pages'

/** A page that forbids everything that an injected script might need of it. */
const STRICT = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'",
}

const FORM = `<!doctype html><html lang="zh"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>扫码点餐</title><style>*{box-sizing:border-box}body{margin:0}header,footer{position:fixed;left:0;right:0;height:56px;background:#fff}
header{top:0}footer{bottom:0}main{padding:72px 16px}div>*{transition:none!important}div{padding:0!important;border:0!important}</style>
<header><button>返回</button> <input type="search" aria-label="搜索菜品"></header>
<main><h1>堂食点餐 3 号桌</h1><p>请选择菜品，扫码下单，稍后服务员上菜。手机号和生日必填，备注可以不写。</p>
<form><p><label>手机号 <input type="tel" name="mobile"></label></p><p><label>生日 <input type="date" name="birthday" required></label></p>
<p><label>备注 <input name="remark"></label></p></form><p style="height:1200px">菜单</p></main>
<footer><button style="width:100%;height:56px">提交订单</button></footer></html>`

const controlBoxes = (page: Page) =>
  page
    .locator('input,button,h1,p')
    .evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect().toJSON())))

const overlaps = (a: Seen['box'], b: Seen['box']): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const boxesOf = async (page: Page, selector: string): Promise<Seen['box'][]> =>
  page.locator(selector).evaluateAll((all) =>
    all.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect()
      return { x, y, width, height }
    }),
  )

let pages: Pages
test.beforeAll(async () => {
  pages = await servePages({
    '/t': { text: FORM, headers: STRICT },
    '/held': FORM.replace('</html>', '<script src="/events"></script></html>'),
  })
})
test.afterAll(() => pages.close())

const waitFor = async (page: Page, role: string, name: RegExp): Promise<Seen> => {
  await expect.poll(async () => (await seenOn(page, role, name)).length, { timeout: 30_000 }).toBeGreaterThan(0)
  return (await seenOn(page, role, name))[0] as Seen
}

test('marks stand at the controls on demand, tell why, and move nothing', async ({ sharedPhone: phone }) => {
  const page = await phone.newPage()
  await page.goto(pages.url('/t?table=3'))
  await phone.inspect(page)
  const before = await controlBoxes(page)
  expect(await seenOn(page, 'button', /不需要|没有关系|不给也/)).toEqual([])

  const popup = await openPopup(page)
  await popup.getByRole('button', { name: '标在页面上' }).click()
  await expect(popup.getByRole('button', { name: '撤掉标记' })).toBeVisible()
  await page.bringToFront()

  const mark = await waitFor(page, 'button', /^手机号：页面要求必须填。/)
  await waitFor(page, 'button', /^出生日期|^生日/)
  expect(await seenOn(page, 'button', /备注|搜索菜品/)).toEqual([])
  expect(await controlBoxes(page)).toEqual(before)
  for (const box of await boxesOf(page, 'input')) expect(overlaps(mark.box, box)).toBe(false)
  const [phoneLabel] = await boxesOf(page, 'form label')
  expect(
    Math.abs(mark.box.y + mark.box.height / 2 - ((phoneLabel?.y ?? 0) + (phoneLabel?.height ?? 0) / 2)),
  ).toBeLessThan(10)

  await press(page, mark)
  const card = await waitFor(page, 'dialog', /手机号/)
  expect(card.box.x).toBeGreaterThanOrEqual(0)
  expect(card.box.x + card.box.width).toBeLessThanOrEqual(390)
  await page.screenshot({ path: 'out/marks.png' })
  await page.keyboard.press('Escape')
  await expect.poll(async () => (await seenOn(page, 'dialog', /手机号/)).length).toBe(0)

  // What is ours is no fact of the page's.
  const inspection = await phone.inspect(page)
  expect(inspection.prompts).toEqual([])
  expect(inspection.fields.filter(({ visible }) => visible).map(({ label }) => label)).toEqual(
    expect.arrayContaining(['手机号', '生日', '备注']),
  )
  await popup.getByRole('button', { name: '撤掉标记' }).click()
  await expect.poll(async () => (await seenOn(page, 'button', /^手机号：/)).length).toBe(0)
})

test('marks come, too, on a page that a script of its own holds up', async ({ sharedPhone: phone }) => {
  const page = await phone.newPage()
  await page.goto(pages.url('/held?table=3'), { waitUntil: 'commit' })
  await page.locator('input[name=birthday]').waitFor()
  const popup = await openPopup(page)
  await popup.getByRole('button', { name: '标在页面上' }).click()
  await page.bringToFront()
  await waitFor(page, 'button', /^手机号：页面要求必须填。/)
  expect(await page.evaluate(() => document.readyState)).toBe('loading')
  await page.close()
})

test('a notice comes once, covers nothing that is pressed, and can be forbidden for the site', async () => {
  const phone = await openInspector({ headless: true, locale: 'zh-CN', device: 'iPhone 13', notices: true })
  try {
    const page = await phone.newPage()
    await page.goto(pages.url('/t?table=3'))
    const notice = await waitFor(page, 'status', /.*/)
    const said = await waitFor(page, 'button', /必填，其实用不着/)
    expect(said.box.height).toBeGreaterThanOrEqual(44)
    for (const box of await boxesOf(page, 'header *, footer *, form input'))
      expect(overlaps(notice.box, box)).toBe(false)
    await page.screenshot({ path: 'out/notice.png' })

    await press(page, await waitFor(page, 'button', /^关闭$/))
    await expect.poll(async () => (await seenOn(page, 'status', /.*/)).length).toBe(0)
    await page.reload()
    await phone.inspect(page)
    await page.waitForTimeout(1500)
    expect(await seenOn(page, 'button', /必填，其实用不着/)).toEqual([])

    const other = await phone.newPage()
    await other.goto(pages.url('/t?table=3'))
    await press(other, await waitFor(other, 'button', /必填，其实用不着/))
    await press(other, await waitFor(other, 'button', /^这个网站不再提示$/))
    await expect.poll(async () => (await seenOn(other, 'status', /.*/)).length).toBe(0)
    const third = await phone.newPage()
    await third.goto(pages.url('/t?table=3'))
    await phone.inspect(third)
    await third.waitForTimeout(1500)
    expect(await seenOn(third, 'button', /必填，其实用不着/)).toEqual([])
  } finally {
    await phone.close()
  }
})
