import type { Inspector } from '../src/cli/inspector'
import { expect, test } from './fixtures/inspector'
import { type Pages, servePages } from './fixtures/pages'

/** What a form demands without a star or a word beside its field: a button that sleeps, a complaint, a sentence. */
const page = (body: string): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>登记</title><h1>登记</h1>${body}</html>`

const FORMS = {
  '/sleeps': page(`<form><button type="button">本机号码一键登录</button><label>手机号 <input name="m"></label>
    <label>短信动态码 <input name="c"></label><button type="submit" disabled>进入</button></form>
    <script>document.forms[0].oninput = () => { document.forms[0].lastElementChild.disabled = !document.forms[0].m.value }</script>`),
  '/complains': page(`<form onsubmit="document.getElementById('t').textContent = '请输入手机号'; return false">
    <label>手机号 <input name="m"></label><label>备注 <input name="r"></label><button>提交</button></form><div class="toast" id="t"></div>`),
  '/says':
    page(`<p>请务必如实填写，以下前两项为必填</p><form><div>联系人 <input name="a"></div><div>手机号 <input name="b"></div>
    <div>生日 <input name="c"></div></form>`),
}

let pages: Pages
test.beforeAll(async () => {
  pages = await servePages(FORMS)
})
test.afterAll(() => pages.close())

const demands = async (inspector: Inspector, tab: Awaited<ReturnType<Inspector['newPage']>>) =>
  Object.fromEntries(
    (await inspector.inspect(tab)).fields
      .filter(({ widget }) => widget === 'input')
      .map(({ label, requiredBy }) => [label, requiredBy]),
  )

test('a button that sleeps wants what is empty, and no longer what was empty when it woke', async ({
  sharedInspector: inspector,
}) => {
  const tab = await inspector.newPage()
  await tab.goto(pages.url('/sleeps'))
  const asleep = { 手机号: 'submit_disabled', 短信动态码: 'submit_disabled' }
  await expect.poll(() => demands(inspector, tab), { timeout: 40_000 }).toEqual(asleep)
  await tab.getByLabel('手机号').fill('13800138000')
  const awake = { 手机号: 'submit_disabled', 短信动态码: null }
  await expect.poll(() => demands(inspector, tab), { timeout: 40_000 }).toEqual(awake)
  await tab.close()
})

test('a complaint names the field that was wanted', async ({ sharedInspector: inspector }) => {
  const tab = await inspector.newPage()
  await tab.goto(pages.url('/complains'))
  await inspector.inspect(tab)
  await tab.getByRole('button', { name: '提交' }).click()
  await expect.poll(() => demands(inspector, tab), { timeout: 40_000 }).toEqual({ 手机号: 'validation', 备注: null })
  await tab.close()
})

test('a sentence over the form counts those that it means', async ({ sharedInspector: inspector }) => {
  const tab = await inspector.newPage()
  await tab.goto(pages.url('/says'))
  await expect
    .poll(() => demands(inspector, tab), { timeout: 40_000 })
    .toEqual({ 联系人: 'text', 手机号: 'text', 生日: null })
  await tab.close()
})
