import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Sites, startSites } from './server.ts'

let sites: Sites

beforeAll(async () => {
  sites = await startSites()
})

afterAll(() => sites.close())

interface Asked {
  status: number
  body: Record<string, unknown>
}

/** Node does not resolve *.localhost everywhere, so the host is named in the header alone. */
function ask(host: string, path: string, body?: unknown, token?: string): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const headers: Record<string, string> = { host: `${host}:${sites.port}` }
    if (token) headers.authorization = `Bearer ${token}`
    const asking = request({ port: sites.port, host: '127.0.0.1', path, method: body ? 'POST' : 'GET', headers })
    asking.on('error', reject)
    asking.on('response', async (answer) => {
      const text = (await answer.toArray()).join('')
      const json = answer.headers['content-type']?.includes('json')
      resolve({ status: answer.statusCode ?? 0, body: json ? JSON.parse(text) : { text } })
    })
    asking.end(body ? JSON.stringify(body) : undefined)
  })
}

function leaves(value: unknown): number {
  if (value === null || typeof value !== 'object') return 1
  return Object.values(value).reduce<number>((sum, each) => sum + leaves(each), 0)
}

const items = Array.from({ length: 5 }, (_, index) => ({ sku: `S200${index}`, name: '小食', price: 900, count: 1 }))
const guest = { name: '林小满', mobile: '13800138000', sex: '2', birthday: '1998-03-02' }
const order = {
  ...guest,
  items,
  store: 'S021',
  table: 'A12',
  openid: 'o',
  lng: 1,
  lat: 1,
  remark: '',
  payWay: 'counter',
}
const bill = { couponId: null, amount: { goods: 4500, discount: 0, pay: 4500 } }

test('the shop shows nothing before a phone is given', async () => {
  for (const path of ['/v1/table?store=S021&table=A12', '/v1/menu', '/v1/stores']) {
    expect((await ask('api.shop.localhost', path)).status).toBe(401)
  }
})

test('an order of five dishes is kept as 88 facts', async () => {
  const login = await ask('api.shop.localhost', '/v1/login', { mobile: guest.mobile, code: '246810' })
  const { token } = login.body.data as { token: string }
  const placed = await ask('api.shop.localhost', '/v1/orders', { ...order, ...bill }, token)
  const { orderNo } = placed.body.data as { orderNo: string }
  const detail = await ask('api.shop.localhost', `/v1/order?no=${orderNo}`, undefined, token)
  expect(leaves(detail.body)).toBe(88)
})

test('the shop refuses an order without a birthday, its twin one without a table', async () => {
  const login = await ask('api.shop.localhost', '/v1/login', { mobile: guest.mobile, code: '246810' })
  const { token } = login.body.data as { token: string }
  expect((await ask('api.shop.localhost', '/v1/orders', { ...order, birthday: '' }, token)).status).toBe(400)
  expect((await ask('fair.localhost', '/api/orders', { items })).status).toBe(400)
  expect((await ask('fair.localhost', '/api/orders', { table: 'A12', items })).body.pickupNo).toMatch(/^Q\d+$/)
})

test('what arrived is in the log, with its body', async () => {
  await ask('analytics.localhost', '/track', { m: guest.mobile })
  expect(sites.log.at(-1)).toMatchObject({
    host: 'analytics.localhost',
    method: 'POST',
    body: `{"m":"${guest.mobile}"}`,
  })
})

test('a host that is not served says so, and a path cannot climb out of its folder', async () => {
  expect((await ask('other.localhost', '/')).status).toBe(404)
  expect((await ask('shop.localhost', '/..%2f..%2fpackage.json')).status).toBe(404)
})
