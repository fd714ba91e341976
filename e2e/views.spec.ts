import { ask, openPopup } from './fixtures/extension'
import { expect, test } from './fixtures/inspector'
import { type Pages, servePages } from './fixtures/pages'

/** A page as a shop makes it that will have no browser but the app's. */
const SHOP = `<!doctype html><html lang=zh><meta charset=utf-8><title>扫码点餐</title>
<main id=app>请在微信客户端打开链接</main>
<script>
const say = (words) => { app.textContent += ' ' + words }
window.errors = 0
addEventListener('unhandledrejection', () => errors++)
window.seen = { agent: navigator.userAgent, hints: typeof navigator.userAgentData, early: typeof WeixinJSBridge }
if (/MicroMessenger/.test(navigator.userAgent)) {
  app.textContent = '扫码点餐 桌号 A12'
  wx.config({ jsApiList: ['getLocation'] })
  wx.ready(() => {
    wx.getLocation({ success: () => say('位置给了'), cancel: ({ errMsg }) => say(errMsg) })
    WeixinJSBridge.invoke('editAddress', {}, ({ err_msg }) => say(err_msg))
  })
} else if (/AlipayClient/.test(navigator.userAgent)) {
  app.textContent = '扫码点餐 桌号 B3'
  document.addEventListener('AlipayJSBridgeReady', () =>
    AlipayJSBridge.call('getLocation', {}, ({ error }) => say('error ' + error)))
  my.getAuthCode({ scopes: ['auth_user'], success: () => say('登录了'), fail: ({ error }) => say('fail ' + error) })
}
fetch('/api/start')
</script>`

let pages: Pages
const agents = new Map<string, string>()
test.beforeAll(async () => {
  pages = await servePages({ '/': SHOP, '/api/start': { text: '{}', type: 'application/json' } })
})
test.afterAll(() => pages.close())

const agentOf = (path: string): string => {
  const request = pages.requests.findLast((one) => one.path === path)
  return String(request?.headers['user-agent'] ?? agents.get(path) ?? '')
}

test('a page that wants WeChat opens as in WeChat, is given nothing, and tells what it asked for', async ({
  phone,
}) => {
  const page = await phone.newPage()
  await page.goto(pages.url('/', 'shop.localhost'))
  await expect(page.locator('main')).toHaveText('请在微信客户端打开链接')
  await phone.inspect(page)

  const popup = await openPopup(page)
  await popup.getByRole('button', { name: '怎么办' }).click()
  await popup.getByText('换成微信或支付宝的样子打开', { exact: true }).click()
  await popup.getByRole('combobox', { name: '打开这个网站时' }).selectOption('wechat')
  await expect(popup.getByText('已换好，页面重新打开了。')).toBeVisible()

  await expect(page.locator('main')).toHaveText(/桌号 A12.*:cancel.*:cancel/)
  await expect(page.locator('main')).not.toContainText('位置给了')
  const seen = await page.evaluate(() => (window as unknown as { seen: Record<string, string> }).seen)
  expect(seen.agent).toContain('MicroMessenger')
  expect(seen.hints).toBe('undefined')
  expect(seen.early).toBe('object')
  expect(await page.evaluate(() => (window as unknown as { errors: number }).errors)).toBe(0)
  for (const path of ['/', '/api/start']) expect(agentOf(path)).toBe(seen.agent)

  const inspection = await phone.inspect(page)
  expect(inspection.browser.emulates).toBe('wechat')
  const calls = inspection.accesses.map(({ api, category, outcome }) => `${api} ${category} ${outcome}`)
  expect(calls).toContain('wx.getLocation location_precise denied')
  expect(calls).toContain('WeixinJSBridge.invoke.editAddress phone dismissed')
  expect(inspection.accesses.filter(({ outcome }) => outcome === 'granted')).toEqual([])
  await popup.close()
  const again = await openPopup(page)
  await expect(again.getByText('页面以为自己在微信里')).toBeVisible()

  // Another site is told what this browser is.
  const other = await phone.newPage()
  await other.goto(pages.url('/', 'other.localhost'))
  await expect(other.locator('main')).toHaveText('请在微信客户端打开链接')
  expect(agentOf('/')).not.toContain('MicroMessenger')
  expect((await phone.inspect(other)).browser.emulates).toBeNull()

  // And this site, too, once it is switched off or back.
  await ask(page.context(), 'view.set', { url: pages.url('/', 'shop.localhost'), view: null })
  await page.reload()
  await expect(page.locator('main')).toHaveText('请在微信客户端打开链接')
  expect((await phone.inspect(page)).browser.emulates).toBeNull()
})

test('the same as in Alipay, from the library', async ({ phone }) => {
  await phone.emulate(pages.url('/', 'pay.localhost'), 'alipay')
  const page = await phone.newPage()
  await page.goto(pages.url('/', 'pay.localhost'))
  await expect(page.locator('main')).toHaveText(/桌号 B3.*(fail|error) 11.*(fail|error) 11/)
  const inspection = await phone.inspect(page)
  expect(inspection.browser.emulates).toBe('alipay')
  const calls = inspection.accesses.map(({ api, category, outcome }) => `${api} ${category} ${outcome}`)
  expect(calls).toContain('AlipayJSBridge.call.getLocation location_precise dismissed')
  expect(calls).toContain('my.getAuthCode openid denied')
})
