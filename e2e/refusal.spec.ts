import type { Page } from 'playwright-core'
import { expect, openInspector, test } from './fixtures/inspector'
import { type Pages, servePages } from './fixtures/pages'

/** The refusal test in a real browser: what it gives, what it never sends, and what it finds out. */
const phone = { headless: true, locale: 'zh-CN', device: 'iPhone 13', denyPermissions: true } as const

const html = (title: string, body: string): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>${body}</html>`

const SEND = `const send = (path, body) => fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })`

/** Asks for the phone when the order is pressed, and goes on without it or not. */
const phoneAtOrder = (isForced: boolean): string =>
  html(
    '桌号 A3 点餐',
    `<h1>桌号 A3</h1><p>鲜虾云吞面 ¥26.00</p><button id="order">提交订单</button>
    <div id="mask" style="display:none;position:fixed;inset:0;background:rgba(0,0,0,.6)"><div style="margin:40vh 10vw;background:#fff">
      <p>授权手机号，方便门店联系您</p><span class="btn" id="yes">一键授权手机号</span><span class="btn" id="no">暂不授权</span></div></div>
    <script>${SEND}
      const mask = document.getElementById('mask')
      let asked = false
      document.getElementById('order').onclick = () => { if (asked && !${isForced}) send('/api/order/create', { table: 'A3' }); else { asked = true; mask.style.display = 'block' } }
      document.getElementById('no').onclick = () => { mask.style.display = 'none'; if (!${isForced}) send('/api/order/create', { table: 'A3' }) }
    </script>`,
  )

const PAGES: Record<string, string> = {
  '/forced': phoneAtOrder(true),
  '/asked': phoneAtOrder(false),
  '/cashier': html(
    '停车缴费',
    `<h1>停车缴费</h1><label>车牌号 <input name="plate" required></label><label>手机号（选填） <input name="mobile" type="tel"></label><button id="q">查询缴费</button>
    <div id="fee" hidden><p>应缴金额 <b>¥12.00</b></p><button id="pay">立即支付</button></div>
    <script>${SEND}
      document.getElementById('q').onclick = () => { send('/api/fee/query', {}); if (document.querySelector('input').value) document.getElementById('fee').hidden = false }
      document.getElementById('pay').onclick = () => { send('/pay/unifiedorder', {}); location.href = 'https://wx.tenpay.com/cgi-bin/mmpayweb' }
    </script>`,
  ),
  '/straight': html(
    '堂食点餐',
    `<h1>3 号桌</h1><p>米粉 ¥15</p><button onclick="location.href='http://wx.tenpay.com/pay?prepay_id=1'">下一步</button>`,
  ),
  '/list': html(
    '门店自取 点单',
    `<h1>选择门店自取</h1><p id="s">正在定位…</p><script>
      navigator.geolocation.getCurrentPosition(() => {}, () => { document.getElementById('s').textContent = '未获取到定位，开启定位后才能点单'; document.body.insertAdjacentHTML('beforeend', '<button>重新定位</button>') })</script>`,
  ),
}

let pages: Pages
test.beforeAll(async () => {
  pages = await servePages((path) => PAGES[path])
})
test.afterAll(() => pages.close())

const written = () => pages.requests.filter((one) => one.method === 'POST')

test('finds out what is forced, pays nothing and orders nothing', async () => {
  const inspector = await openInspector(phone)
  const refuse = async (path: string) => {
    const page: Page = await inspector.newPage()
    await page.goto(pages.url(path))
    const { inspection } = await inspector.refuse(page)
    await page.close()
    return { ...inspection, refusal: inspection.refusal!, rules: inspection.findings.map((one) => one.rule) }
  }
  try {
    const [forced, asked, cashier, straight, list] = await Promise.all(
      ['/forced', '/asked', '/cashier', '/straight', '/list'].map(refuse),
    )

    expect(forced?.refusal).toMatchObject({ by: 'program', outcome: 'blocked', reason: 'no_way_on' })
    const asking = forced?.prompts.filter((one) => one.asks === 'phone').map((one) => one.id)
    expect(asking).toEqual(expect.arrayContaining(forced?.refusal.blockedBy ?? []))
    expect(forced?.refusal.blockedBy).not.toEqual([])
    expect(forced?.rules).toContain('cn.refusal_blocks')
    expect(forced?.refusal.steps.map((step) => step.text)).not.toContain('一键授权手机号')

    expect(asked?.refusal).toMatchObject({ outcome: 'goes_on', reason: 'order_held_back', blockedBy: [] })
    expect(asked?.refusal.steps.find((step) => step.action === 'refuse')).toMatchObject({
      text: '暂不授权',
      about: asked?.prompts.map((one) => one.id),
    })
    expect(asked?.rules).not.toContain('cn.refusal_blocks')

    expect(cashier?.refusal).toMatchObject({ outcome: 'goes_on', reason: 'payment_step' })
    expect(cashier?.refusal.steps.map((step) => step.action)).toEqual(
      expect.arrayContaining(['fill', 'leave_empty', 'press']),
    )
    expect(straight?.refusal).toMatchObject({ outcome: 'goes_on', reason: 'payment_step' })

    expect(list?.refusal).toMatchObject({ outcome: 'blocked' })
    expect(list?.refusal.steps.find((step) => step.action === 'deny')?.about).toHaveLength(1)
    expect(list?.rules).toEqual(expect.arrayContaining(['cn.location_wall', 'cn.refusal_blocks']))

    expect(written().map((one) => one.path)).toEqual(['/api/fee/query'])
  } finally {
    await inspector.close()
  }
})

test('lets the order out only where it is told to', async () => {
  const inspector = await openInspector(phone)
  try {
    const page = await inspector.newPage()
    await page.goto(pages.url('/asked'))
    await inspector.refuse(page, { mayOrder: true })
    expect(written().some((one) => one.path === '/api/order/create')).toBe(true)
  } finally {
    await inspector.close()
  }
})

test('the demonstration shop is closed to those who refuse, its twin is not', async ({ sites }) => {
  const inspector = await openInspector(phone)
  try {
    const page = await inspector.newPage()
    await page.goto(`${sites.origin('shop.localhost')}/t?store=S021&table=A12`)
    const { inspection: shop, pictures } = await inspector.refuse(page, { pictures: true })
    expect(shop.refusal).toMatchObject({ outcome: 'blocked' })
    expect(shop.walls.map((one) => one.id)).toEqual(expect.arrayContaining([shop.refusal!.blockedBy[0]]))
    expect(shop.refusal!.screenshot).toBe(pictures.at(-1)?.sha256)

    // The sites are one for all tests of a worker: what others ordered there before is not ours.
    const before = sites.log.length
    const twin = await inspector.newPage()
    await twin.goto(`${sites.origin('fair.localhost')}/t?store=S021&table=A12`)
    const { inspection: fair, pictures: steps } = await inspector.refuse(twin, { pictures: true })
    expect(fair.refusal).toMatchObject({ outcome: 'goes_on', reason: 'order_held_back', blockedBy: [] })
    const shown = fair.refusal!.steps.flatMap((step) => step.screenshot ?? [])
    expect(steps.map((one) => one.sha256)).toEqual(expect.arrayContaining(shown))
    expect(shown.length).toBeGreaterThan(2)
    const sent = sites.log.slice(before).filter((one) => one.host.startsWith('fair.') && one.method === 'POST')
    expect(sent).toEqual([])
  } finally {
    await inspector.close()
  }
})
