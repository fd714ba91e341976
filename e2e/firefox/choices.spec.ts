import { type Pages, servePages } from '../fixtures/pages'
import { ask, expect, openPage, tabOf, test } from './firefox'

const FORM = `<!doctype html><html lang=zh><meta charset=utf-8><title>预约看房</title><style>.opt a{border:1px solid}</style><h1>预约看房</h1>
<main><div class="line"><span>姓名</span><input></div><div class="line"><span>手机号</span><input type=tel></div>
<div class="line"><span>居住城市</span><em>请选择 &gt;</em></div><p>婚姻状况</p><div class="opt"><a>未婚</a><a>已婚</a></div></main></html>`

let pages: Pages
test.beforeAll(async () => {
  pages = await servePages({ '/visit': FORM })
})
test.afterAll(() => pages.close())

test('finds what is answered by a press alone', async ({ firefox, options }) => {
  const url = pages.url('/visit')
  const page = await openPage(firefox)
  await page.goto(url)
  const tab = await tabOf(options, url)
  const categories = async () => {
    const inspection = await ask(options, 'inspection.get', { tab })
    return inspection?.fields.map(({ category }) => category).sort()
  }
  await expect.poll(categories, { timeout: 60_000 }).toEqual(['marital_status', 'name', 'phone', 'region'])
  await page.close()
})
