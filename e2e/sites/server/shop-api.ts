import { categories, items } from '../tea-common/menu.ts'
import { type Answer, allowOrigins, type Call, json, parseJson, type Site } from './http.ts'
import { orderDetail, type StoredOrder } from './order-detail.ts'
import { nearest, stores } from './stores.ts'

interface Member {
  userId: string
  mobile: string
}

type Route = (call: Call, body: Record<string, unknown>, member: Member | null) => Answer

const ok = (data: unknown): Answer => json(200, { code: 0, message: 'ok', data })
const fail = (status: number, code: number, message: string): Answer => json(status, { code, message })

/** The violating shop's service. It lives as long as the server: sessions and orders are kept in memory only. */
export function shopApi(): Site {
  const sessions = new Map<string, Member>()
  const orders = new Map<string, StoredOrder>()

  const open: Record<string, Route> = {
    'POST /v1/sms': (_, body) =>
      isMobile(body.mobile) ? ok({ interval: 60 }) : fail(400, 40001, '请输入正确的手机号'),
    'POST /v1/login': (_, body) => {
      if (!isMobile(body.mobile)) return fail(400, 40001, '请输入正确的手机号')
      if (!/^\d{6}$/.test(String(body.code))) return fail(400, 40002, '验证码不正确')
      const serial = String(sessions.size + 1).padStart(4, '0')
      const token = `hw.${serial}.${Date.now().toString(36)}`
      const member = { userId: `U2100${serial}`, mobile: String(body.mobile) }
      sessions.set(token, member)
      return ok({ token, user: { ...member, level: '普通用户' } })
    },
  }

  const closed: Record<string, Route> = {
    'GET /v1/table': ({ url }) => ok({ store: url.searchParams.get('store'), table: url.searchParams.get('table') }),
    'GET /v1/stores': ({ url }) => {
      const { lng, lat, keyword } = Object.fromEntries(url.searchParams)
      const found = lng && lat ? nearest(Number(lng), Number(lat)) : stores
      return ok(found.filter((store) => !keyword || `${store.name}${store.address}`.includes(keyword)))
    },
    'GET /v1/menu': () => ok({ categories, items }),
    'GET /v1/members/check': () => ok({ member: false, coupon: { id: 'C5NEW', amount: 500 } }),
    'POST /v1/members': (_, __, member) =>
      ok({ memberNo: `HW${member?.userId}`, coupon: { id: 'C5NEW', amount: 500 } }),
    'POST /v1/orders': (call, body, member) => {
      if (!Array.isArray(body.items) || body.items.length === 0) return fail(400, 40011, '购物车是空的')
      if (!isMobile(body.mobile) || !body.name || !body.sex || !body.birthday) {
        return fail(400, 40012, '请填写完整的取茶人信息')
      }
      const serial = orders.size + 1
      const orderNo = `HW${Date.now()}${String(serial).padStart(3, '0')}`
      const pickUpNo = `A${String(100 + serial)}`
      const clientAgent = call.headers['user-agent'] ?? ''
      orders.set(orderNo, { orderNo, pickUpNo, body, userId: member?.userId ?? '', clientAgent, at: new Date() })
      return ok({ orderNo, pickUpNo })
    },
    'GET /v1/order': ({ url }) => {
      const order = orders.get(url.searchParams.get('no') ?? '')
      return order ? json(200, { order: orderDetail(order) }) : fail(404, 40400, '订单不存在')
    },
  }

  return allowOrigins((call) => {
    const name = `${call.method} ${call.url.pathname}`
    const body = call.method === 'POST' ? parseJson(call.body) : {}
    if (!body) return fail(400, 40000, '请求格式有误')
    const member = sessions.get(call.headers.authorization?.replace(/^Bearer /, '') ?? '') ?? null
    if (closed[name] && !member) return fail(401, 40101, '登录后才能点单')
    return (open[name] ?? closed[name])?.(call, body, member) ?? fail(404, 40400, '接口不存在')
  })
}

function isMobile(value: unknown): boolean {
  return /^1\d{10}$/.test(String(value))
}
