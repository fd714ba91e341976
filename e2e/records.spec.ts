import { expect, test } from './fixtures/inspector'
import { servePages } from './fixtures/pages'

const TYPED = '13912345678'
const PAGE = `<!doctype html><html lang=zh><meta charset=utf-8><title>扫码点餐 桌号 A1</title>
<label>手机号 <input id=p type=tel></label><button id=b type=button>提交订单</button>
<script>
  fetch('/api/profile?openid=oX1').then((answer) => answer.json())
  b.onclick = async () => {
    await fetch('/api/order', { method: 'POST', body: JSON.stringify({ mobile: p.value, table: 'A1' }) }).then((answer) => answer.json())
    const x = new XMLHttpRequest()
    x.open('GET', '/api/queue')
    x.onload = () => JSON.parse(x.responseText)
    x.send()
    fetch('/api/shops').then((answer) => answer.json())
    fetch('/api/menu').then((answer) => answer.text())
  }
</script>`

/** All invented: what the order's record holds, a profile nobody asked for, the person before in the queue, and a shop. */
const ANSWERS: Record<string, object> = {
  '/api/profile': { data: { user: { realName: '欧阳小满', birthday: '1990-03-07', email: 'xiaoman@mail.example' } } },
  '/api/order': {
    order: {
      orderNo: 'A20261124',
      mobile: TYPED,
      openid: 'oX1y2Z3a4B5c6D7e8F9g0H1i2J3k',
      lines: [{ name: '四季春', price: 18 }],
    },
  },
  '/api/queue': { before: [{ user: { name: '林晓月', mobile: '13812348000' } }] },
  '/api/shops': { shops: [{ shopName: '云朵茶铺', phone: '02155550000', lat: 31.2304, lng: 121.4737 }] },
  '/api/menu': { goods: [{ name: '杨枝甘露', price: 22 }] },
}

test('tells what a service keeps and hands out, apart from what was sent to it', async ({
  sharedInspector: inspector,
}) => {
  const pages = await servePages((path) => {
    const answer = ANSWERS[path]
    return answer ? { text: JSON.stringify(answer), type: 'application/json' } : path === '/' ? PAGE : undefined
  })
  const page = await inspector.newPage()
  await page.goto(pages.url('/'))
  await page.locator('#p').fill(TYPED)
  await page.locator('#b').click()
  await expect.poll(() => pages.requests.some(({ path }) => path === '/api/menu')).toBe(true)
  const { records, transmissions, tally } = await inspector.inspect(page)
  await pages.close()

  const kept = Object.fromEntries(
    records.map(({ url, items }) => [new URL(url).pathname, items.map(({ category }) => category).sort()]),
  )
  expect(kept['/api/profile']).toEqual(['birth_date', 'email', 'name'])
  expect(kept['/api/order']).toContain('phone')
  expect(kept['/api/queue']).toEqual(['name', 'phone'])
  expect(Object.keys(kept)).not.toContain('/api/shops')
  expect(Object.keys(kept)).not.toContain('/api/menu')
  expect(tally.recordItems).toBe(Math.max(...records.map(({ leaves }) => leaves)))

  // What comes back is not sent, and what is sent is not kept: the typed number goes out once.
  const sent = transmissions.flatMap(({ url, items }) => items.map(({ category }) => [new URL(url).pathname, category]))
  expect(sent).toContainEqual(['/api/order', 'phone'])
  expect(sent.filter(([path]) => path === '/api/queue' || path === '/api/menu')).toEqual([])
  expect(sent.some(([, category]) => category === 'birth_date' || category === 'email')).toBe(false)
  expect(JSON.stringify(records)).not.toMatch(/13912345678|13812348000|欧阳小满|林晓月|1990-03-07/)
})
