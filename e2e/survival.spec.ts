import type { Inspection } from '../src/core/model/inspection'
import { killBackground } from './fixtures/background'
import { expect, test } from './fixtures/inspector'
import { servePages } from './fixtures/pages'
import { walkMilktea } from './sites/walks'

/** What a court would count: which facts there are, whatever order and clock they came with. */
const factsOf = (inspection: Inspection) => ({
  // Steppers of a cart that is open for a moment are no facts: how many are looked at depends on the machine's load.
  fields: inspection.fields
    .filter((f) => f.category !== null)
    .map((f) => `${f.label} ${f.category} ${f.required}`)
    .sort(),
  accesses: inspection.accesses.map((a) => `${a.api} ${a.outcome}`).sort(),
  sent: inspection.transmissions
    .filter((t) => t.items.length > 0)
    .map(
      (t) =>
        // Another browser has another number, and a mask shows its ends.
        `${t.method} ${t.url.replace(/\d{6,}/g, 'N').replace(/\w*\*{5,}\w*/g, '*')} ${[...new Set(t.items.map((i) => i.category))].sort().join()}`,
    )
    .sort(),
  consent: inspection.consent.map((c) => `${c.text} ${c.prechecked}`).sort(),
  findings: inspection.findings.map((f) => `${f.rule} ${f.outcome}`).sort(),
})

test('killing the background in the middle of the order loses no fact', async ({
  order: { inspection: whole },
  phone,
  sites,
}) => {
  test.setTimeout(360_000)
  const context = phone.context
  await context.grantPermissions(['geolocation'], { origin: sites.origin('shop.localhost') })
  await context.setGeolocation({ latitude: 31.2304, longitude: 121.4737 })

  const page = await phone.newPage()
  let killed = 0
  await walkMilktea(page, sites.origin('shop.localhost'), {
    onStep: async () => {
      await killBackground(context)
      killed++
    },
  })
  expect(killed).toBeGreaterThan(5)
  const survived = await phone.inspect(page)
  expect(factsOf(survived)).toEqual(factsOf(whole))
})

const WAYS = ['image', 'css', 'script', 'style', 'prefetch', 'frame', 'fetch', 'xhr', 'beacon', 'form'] as const

const STORM = `<!doctype html><html lang=zh><meta charset=utf-8><title>扫码点餐</title>
<label>手机号 <input id=p type=tel></label><iframe name=o></iframe><form id=f method=post target=o><input type=hidden name=m></form>
<script>
const third = 'http://collect.localhost:' + location.port + '/k/'
const element = (name, more) => Object.assign(document.createElement(name), more)
const ways = {
  image: (u) => { new Image().src = u },
  css: (u) => { document.body.append(element('p', { style: 'background:url("' + u + '")', textContent: '茶' })) },
  script: (u) => document.head.append(element('script', { src: u })),
  style: (u) => document.head.append(element('link', { rel: 'stylesheet', href: u })),
  prefetch: (u) => document.head.append(element('link', { rel: 'prefetch', href: u })),
  frame: (u) => document.body.append(element('iframe', { src: u, width: 40, height: 20 })),
  fetch: (u) => void fetch(u, { method: 'POST', body: p.value }),
  xhr: (u) => { const x = new XMLHttpRequest(); x.open('GET', u); x.send() },
  beacon: (u) => navigator.sendBeacon(u, p.value),
  form: (u) => { f.action = u; f.m.value = p.value; f.submit() },
}
let n = 0
window.send = (way) => ways[way](third + way + '?n=' + n++ + '&m=' + p.value)
</script>`

/** The same sequence every time, so that a failure can be run again. */
const createChance = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

test('whatever leaves while the background is killed again and again is told once, as the server has it', async ({
  inspector,
}) => {
  test.setTimeout(480_000)
  const phone = '13912345678'
  const chance = createChance(20_261_125)
  const pages = await servePages((path) =>
    path === '/' ? STORM : path.startsWith('/k/script') ? { text: '', type: 'text/javascript' } : undefined,
  )
  const page = await inspector.newPage()
  await page.goto(pages.url('/'))
  await page.locator('#p').fill(phone)
  let isOver = false
  let killed = 0
  const killer = (async () => {
    while (!isOver) {
      await page.waitForTimeout(chance(120))
      await killBackground(page.context())
      killed++
    }
  })()
  for (let turn = 0; turn < 200; turn++) {
    await page.evaluate(
      (way) => (window as unknown as { send(way: string): void }).send(way),
      WAYS[turn % WAYS.length]!,
    )
    await page.waitForTimeout(chance(25))
  }
  isOver = true
  await killer
  expect(killed).toBeGreaterThan(30)
  const numberOf = (url: string) => Number(new URL(url, 'http://x').searchParams.get('n'))
  // Asked again each time: the last of them may still be on its way when the storm is over.
  const received = () =>
    pages.requests
      .filter(({ path, method }) => path.startsWith('/k/') && method !== 'OPTIONS')
      .map(({ path }) => `${numberOf(path)} ${path.split(/[/?]/)[2]}`)
      .sort()
  const told = async () =>
    (await inspector.inspect(page)).transmissions
      .filter(({ url, items }) => url.includes('/k/') && items.some((item) => item.category === 'phone'))
      .map(({ url }) => `${numberOf(url)} ${url.split(/[/?]/)[4]}`)
      .sort()
  // The page tells what was not acknowledged again, at growing distances.
  await expect(async () => expect(await told()).toEqual(received())).toPass({ timeout: 120_000 })
  expect(received().length).toBeGreaterThan(190)
  await pages.close()
})

test('with the network gone nothing hangs', async ({ inspector, sites }) => {
  const page = await inspector.newPage()
  await page.goto(`${sites.origin('shop.localhost')}/t?store=S021&table=A12`)
  await page.context().setOffline(true)
  await page.locator('body').click()
  const inspection = await inspector.inspect(page)
  expect(inspection.pages.length).toBeGreaterThan(0)
  await page.context().setOffline(false)
})
