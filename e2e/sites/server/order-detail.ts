import { stores } from './stores.ts'

export interface StoredOrder {
  orderNo: string
  pickUpNo: string
  userId: string
  body: Record<string, unknown>
  clientAgent: string
  at: Date
}

interface Line {
  sku?: string
  name?: string
  price?: number
  count?: number
  size?: string
  ice?: string
  sugar?: string
}

/**
 * The order as a till keeps it: 38 facts about the order and its guest, ten about each dish, 88 for five dishes.
 * Tests count on the number, so that a fact added here changes what the inspection says.
 */
export function orderDetail({ orderNo, pickUpNo, userId, body, clientAgent, at }: StoredOrder) {
  const store = stores.find(({ id }) => id === body.store) ?? stores[0]
  const amount = (body.amount ?? {}) as Record<string, number>
  const after = (seconds: number) => new Date(at.getTime() + seconds * 1000).toISOString()
  return {
    orderNo,
    pickUpGoodsNo: pickUpNo,
    status: 'accepted',
    orderType: 'dine_in',
    sourceName: '桌码点单',
    storeId: store?.id,
    storeName: store?.name,
    storeAddress: store?.address,
    storePhone: store?.phone,
    barCounter: body.table,
    userId,
    userName: body.name,
    mobile: body.mobile,
    sex: body.sex,
    birthday: body.birthday,
    openid: body.openid,
    memberLevel: '普通用户',
    longitude: body.lng,
    latitude: body.lat,
    remark: body.remark,
    goodsAmount: amount.goods,
    discountAmount: amount.discount,
    payAmount: amount.pay,
    payWay: body.payWay,
    payNo: `P${orderNo.slice(2)}`,
    couponId: body.couponId,
    deviceModel: clientAgent,
    clientIp: '127.0.0.1',
    createdAt: after(0),
    payTime: after(1),
    acceptedAt: after(2),
    makingAt: after(45),
    readyAt: after(360),
    pickedAt: null,
    finishedAt: null,
    updatedAt: after(2),
    cashierName: '自助',
    kitchenPrinter: 'K1',
    dishes: dishes(orderNo, (body.items ?? []) as Line[], after(45)),
  }
}

function dishes(orderNo: string, lines: Line[], makeAt: string) {
  return lines.map((line, index) => ({
    dishId: `${orderNo}-${index + 1}`,
    sku: line.sku,
    dishName: line.name,
    price: line.price,
    count: line.count,
    amount: (line.price ?? 0) * (line.count ?? 0),
    spec: line.size ? `${line.size}/${line.ice}/${line.sugar}` : '标准',
    makeStatus: 'waiting',
    makeStation: line.size ? '茶吧' : '点心台',
    makeAt,
  }))
}
