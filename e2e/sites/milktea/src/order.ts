import type { Guest } from './api.ts'
import { device, openid } from './device.ts'
import { here } from './location.ts'
import { cart, session } from './session.ts'

export type OrderBody = ReturnType<typeof orderBody>

export interface Coupon {
  id: string
  amount: number
}

export function orderBody(guest: Guest, remark: string, coupon: Coupon | null) {
  const goods = cart.total.value
  const discount = coupon?.amount ?? 0
  return {
    orderType: 'dine_in',
    store: session.store,
    storeName: session.storeName,
    table: session.table,
    ...guest,
    remark,
    userId: session.user?.userId ?? '',
    openid,
    lng: here.position?.lng ?? null,
    lat: here.position?.lat ?? null,
    accuracy: here.position?.accuracy ?? null,
    couponId: coupon?.id ?? null,
    payWay: 'counter',
    amount: { goods, discount, pay: goods - discount },
    source: { channel: 'table_code', landing: session.landing },
    device: device(),
    items: cart.lines.value.map(({ sku, name, price, count, spec }) => ({ sku, name, price, count, ...spec })),
  }
}
