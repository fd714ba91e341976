import type { Inspection, Transmission } from '../src/core/model/inspection'
import { expect, test } from './fixtures/inspector'
import { type Pages, servePages } from './fixtures/pages'

const PHONE = '13912345678'

/** A page that asks for agreement, sends as it loads, as one types, on the press and later, after a refusal and when it is hidden. */
const PAGE = `<!doctype html><html lang=zh><meta charset=utf-8><title>扫码点餐</title>
<form id=f><label>手机号 <input id=p type=tel></label>
<label><input type=checkbox id=c> 我已阅读并同意《用户协议》和《隐私政策》</label><button id=b>提交</button></form>
<div id=d role=dialog aria-modal=true style="position:fixed;inset:20% 10%;background:#fff;z-index:9;padding:20px" hidden>
<p>开启位置权限，为您推荐附近门店</p><button id=no>拒绝</button><button id=yes>同意</button></div>
<script>
const send = (name) => fetch('http://t.localhost:' + location.port + '/k/' + name, { method: 'POST', keepalive: true, body: JSON.stringify({ mobile: p.value, sid: 'S021' }) })
send('load')
p.oninput = () => { if (p.value.length === 11) send('typing') }
c.onchange = () => send('ticked-' + c.checked)
f.onsubmit = (e) => { e.preventDefault(); send('pressed'); setTimeout(() => send('later'), 3600) }
no.onclick = () => { d.hidden = true; setTimeout(() => send('refused'), 300) }
document.addEventListener('visibilitychange', () => send('hidden'))
</script>`

let pages: Pages
test.beforeAll(async () => {
  pages = await servePages((path) => (path === '/' ? PAGE : path === '/bye' ? '<!doctype html><p>再见' : undefined))
})
test.afterAll(() => pages.close())

const told = ({ transmissions }: Inspection, name: string): Transmission => {
  const found = transmissions.filter(({ url }) => url.endsWith(`/k/${name}`))
  expect(found, name).toHaveLength(1)
  return found[0] as Transmission
}
const arrived = (name: string) =>
  expect
    .poll(() => pages.requests.some(({ path, method }) => path === `/k/${name}` && method === 'POST'), name)
    .toBe(true)

test('what is sent is told with its moment: before the press, on it, after it, before and after agreement', async ({
  sharedInspector: inspector,
}) => {
  const page = await inspector.newPage()
  await page.goto(pages.url('/', 'moment.localhost'))
  await arrived('load')
  await page.locator('#p').fill(PHONE)
  await arrived('typing')
  await page.locator('#c').check()
  await arrived('ticked-true')
  await page.locator('#b').click()
  await arrived('later')
  await page.locator('#c').uncheck()
  await arrived('ticked-false')
  const inspection = await inspector.inspect(page, { settle: 600, limit: 8000 })
  expect(
    ['load', 'typing', 'ticked-true', 'pressed', 'later', 'ticked-false'].map((name) => {
      const { timing, consentGiven, afterRefusal, hidden } = told(inspection, name)
      return [name, timing, consentGiven, afterRefusal ?? false, hidden ?? false]
    }),
  ).toEqual([
    ['load', 'on_load', false, false, false],
    ['typing', 'before_submit', false, false, false],
    ['ticked-true', 'before_submit', true, false, false],
    ['pressed', 'on_submit', true, false, false],
    ['later', 'after_submit', true, false, false],
    ['ticked-false', 'after_submit', false, false, false],
  ])
})

test('what is sent after a refusal, and when nobody sees the page any more, is told as that', async ({
  sharedInspector: inspector,
}) => {
  const page = await inspector.newPage()
  await page.goto(pages.url('/', 'refusal.localhost'))
  await page.locator('#p').fill(PHONE)
  await page.evaluate(() => {
    document.getElementById('d')!.hidden = false
  })
  // A dialog that is pressed away at once was seen by nobody.
  await page.waitForTimeout(1200)
  await page.locator('#no').click()
  await arrived('refused')
  await page.goto(pages.url('/bye', 'refusal.localhost'))
  await arrived('hidden')
  const inspection = await inspector.inspect(page, { settle: 600, limit: 8000 })
  expect(told(inspection, 'refused')).toMatchObject({ afterRefusal: true, consentGiven: false })
  expect(told(inspection, 'refused').hidden).toBeUndefined()
  expect(told(inspection, 'hidden')).toMatchObject({ hidden: true, afterRefusal: true })
  for (const name of ['refused', 'hidden'])
    expect(told(inspection, name).items, name).toContainEqual(
      expect.objectContaining({ category: 'phone', source: 'typed' }),
    )
})
