import type { Category, MenuItem } from '../../tea-common/menu.ts'
import { openid } from './device.ts'
import { apiOrigin } from './hosts.ts'
import type { OrderBody } from './order.ts'
import { session, signOut, type User } from './session.ts'

export interface Store {
  id: string
  name: string
  address: string
  metres?: number
}

export interface Guest {
  name: string
  mobile: string
  sex: string
  birthday: string
}

export interface PlacedOrder {
  orderNo: string
  pickUpNo: string
}

export class ApiError extends Error {
  readonly code: number

  constructor(code: number, message: string) {
    super(message)
    this.code = code
  }
}

async function call<T>(path: string, body?: unknown): Promise<T> {
  const headers: Record<string, string> = session.token ? { authorization: `Bearer ${session.token}` } : {}
  if (body) headers['content-type'] = 'application/json'
  const answer = await fetch(apiOrigin + path, {
    method: body ? 'POST' : 'GET',
    headers,
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const result = await answer.json()
  if (answer.status === 401) signOut()
  if (!answer.ok) throw new ApiError(result.code, result.message)
  return result.data ?? result
}

const query = (values: Record<string, string>) => `?${new URLSearchParams(values)}`

export const api = {
  table: () => call(`/v1/table${query({ store: session.store, table: session.table })}`),
  sendCode: (mobile: string) => call<{ interval: number }>('/v1/sms', { mobile, scene: 'login', openid }),
  login: (mobile: string, code: string) =>
    call<{ token: string; user: User }>('/v1/login', {
      mobile,
      code,
      openid,
      store: session.store,
      table: session.table,
      agreed: true,
    }),
  stores: (where: Record<string, string>) => call<Store[]>(`/v1/stores${query(where)}`),
  menu: () => call<{ categories: Category[]; items: MenuItem[] }>(`/v1/menu${query({ store: session.store })}`),
  checkMember: (mobile: string) => call<{ member: boolean }>(`/v1/members/check${query({ mobile })}`),
  join: (guest: Guest) =>
    call<{ memberNo: string; coupon: { id: string; amount: number } }>('/v1/members', {
      ...guest,
      openid,
      source: 'h5_order',
      consents: { membership: true, privacy: true, sms: true, partners: true },
    }),
  order: (body: OrderBody) => call<PlacedOrder>('/v1/orders', body),
  orderDetail: (no: string) => call<{ order: OrderDetail }>(`/v1/order${query({ no })}`),
}

export interface OrderDetail {
  pickUpGoodsNo: string
  storeName: string
  barCounter: string
  createdAt: string
  discountAmount: number
  payAmount: number
  userName: string
  mobile: string
  dishes: Array<{ dishId: string; dishName: string; spec: string; count: number; amount: number }>
}
