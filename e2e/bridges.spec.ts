import { expect, test } from './fixtures/inspector'
import { servePages } from './fixtures/pages'

/** What a platform's script makes of a page, in small: it answers as the real one does, with an invented person. */
const SDK = `window.wx = {
  config() {}, ready(then) { setTimeout(then) }, onMenuShareTimeline() {},
  getLocation({ success }) { setTimeout(() => success({ latitude: 31.230416, longitude: 121.473701, accuracy: 30 })) },
  openAddress({ success }) { setTimeout(() => success({ errMsg: 'ok', userName: '林小满', telNumber: '13800138000', detailInfo: '示例路 1 号' })) },
  scanQRCode({ fail }) { setTimeout(() => fail({ errMsg: 'cancel' })) },
}
window.my = { getAuthCode: () => Promise.resolve({ authCode: 'a1b2c3d4e5f6a7b8c9d0' }) }`

const BRIDGE = `window.WeixinJSBridge = { invoke(name, options, then) { setTimeout(() => then({ err_msg: 'ok', telNumber: '13900139000' })) } }
document.dispatchEvent(new Event('WeixinJSBridgeReady'))`

const PAGE = `<!doctype html><html lang=zh><meta charset=utf-8><title>扫码点餐</title>
<script>window.early = [typeof wx, 'wx' in window, Object.getOwnPropertyNames(window).includes('WeixinJSBridge')]</script>
<script src=/sdk.js></script>
<script>
const third = 'http://collect.localhost:' + location.port
const send = (way, body) => fetch(third + '/k/' + way, { method: 'POST', body: JSON.stringify(body) })
wx.config({ jsApiList: ['getLocation'] })
wx.onMenuShareTimeline({ title: '请你喝茶', success() {} })
wx.getLocation({ type: 'gcj02', success: (at) => send('place', { lat: at.latitude, lng: at.longitude }) })
document.addEventListener('WeixinJSBridgeReady', () =>
  WeixinJSBridge.invoke('editAddress', {}, (one) => send('bridge', { m: btoa(one.telNumber) })))
</script>
<button id=a>地址</button><button id=b>扫一扫</button><button id=c>登录</button>
<script>
a.onclick = () => wx.openAddress({ success: (one) => send('address', { t: one.telNumber, who: one.userName }) })
b.onclick = () => wx.scanQRCode({ fail() { document.title = 'failed' } })
c.onclick = () => my.getAuthCode({ scopes: ['auth_user'] }).then(({ authCode }) => send('code', { authCode }))
setTimeout(() => { ${BRIDGE} }, 300)
</script>`

test('what an app hands to a page is an access, and is found again in what the page sends', async ({
  sharedInspector: inspector,
}) => {
  const pages = await servePages({ '/': PAGE, '/sdk.js': { text: SDK, type: 'text/javascript' } })
  const page = await inspector.newPage()
  await page.goto(pages.url('/'))
  for (const id of ['a', 'b', 'c']) await page.locator(`#${id}`).click()
  await expect.poll(() => pages.requests.filter(({ path }) => path.startsWith('/k/')).length).toBe(4)
  expect(await page.evaluate(() => (window as unknown as { early: unknown }).early)).toEqual([
    'undefined',
    false,
    false,
  ])
  expect(await page.title()).toBe('failed')

  const inspection = await inspector.inspect(page)
  const accesses = inspection.accesses.map(({ api, category, outcome }) => `${api} ${category} ${outcome}`).sort()
  expect(accesses).toEqual([
    'WeixinJSBridge.invoke.editAddress delivery_address granted',
    'WeixinJSBridge.invoke.editAddress name granted',
    'WeixinJSBridge.invoke.editAddress phone granted',
    'my.getAuthCode openid granted',
    'wx.getLocation location_precise granted',
    'wx.openAddress delivery_address granted',
    'wx.openAddress name granted',
    'wx.openAddress phone granted',
    'wx.scanQRCode camera_mic pending',
  ])
  const sent = new Map(
    inspection.transmissions
      .filter(({ url }) => url.includes('/k/'))
      .map(({ url, items }) => [url.split('/').at(-1), items.map((one) => `${one.category} ${one.source}`).sort()]),
  )
  expect(sent.get('place')).toContain('location_precise granted')
  expect(sent.get('bridge')).toEqual(['phone granted'])
  expect(sent.get('address')).toEqual(['name granted', 'phone granted'])
  expect(sent.get('code')).toEqual(['openid granted'])
  for (const value of ['13800138000', '林小满', '121.4737', 'a1b2c3d4e5f6a7b8c9d0'])
    expect(JSON.stringify(inspection)).not.toContain(value)
  await pages.close()
})
