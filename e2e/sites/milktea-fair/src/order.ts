import { reactive } from 'vue'
import type { LocationQuery } from 'vue-router'
import { createCart } from '../../tea-common/cart.ts'
import type { Category, MenuItem } from '../../tea-common/menu.ts'

export const cart = createCart()
export const seat = reactive({ store: 'S021', table: '' })

export function takeTable({ store, table }: LocationQuery): void {
  if (typeof store === 'string') seat.store = store
  if (typeof table === 'string') seat.table = table
}

export async function fetchMenu(): Promise<{ categories: Category[]; items: MenuItem[] }> {
  const answer = await fetch('/api/menu')
  return answer.json()
}

export async function placeOrder(remark: string): Promise<string> {
  const items = cart.lines.value.map(({ sku, count, spec }) => ({ sku, count, ...spec }))
  const answer = await fetch('/api/orders', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...seat, items, ...(remark ? { remark } : {}) }),
  })
  const result: { pickupNo?: string; message?: string } = await answer.json()
  if (!result.pickupNo) throw new Error(result.message ?? '下单没有成功，请再试一次')
  cart.clear()
  return result.pickupNo
}
