import { categories, items } from '../tea-common/menu.ts'
import { type Answer, json, parseJson, type Site } from './http.ts'
import { serveFolder } from './static.ts'

/** The well-behaved shop: its pages and its service under one host, and an order that knows a table and nothing more. */
export function fairSite(root: string): Site {
  const pages = serveFolder(root)
  let served = 0

  function order(body: string): Answer {
    const wanted = parseJson(body)
    if (!wanted?.table || !Array.isArray(wanted.items) || wanted.items.length === 0) {
      return json(400, { message: '订单不完整，请重新选择' })
    }
    served += 1
    return json(200, { pickupNo: `Q${String(200 + served)}` })
  }

  return (call) => {
    switch (`${call.method} ${call.url.pathname}`) {
      case 'GET /api/menu':
        return json(200, { categories, items })
      case 'POST /api/orders':
        return order(call.body)
      default:
        return call.url.pathname.startsWith('/api/') ? json(404, { message: '接口不存在' }) : pages(call)
    }
  }
}
