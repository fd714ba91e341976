import { describe, expect, it } from 'vitest'
import { engineParts } from '../../catalog'
import { holdOf } from './hold'

const hold = holdOf(engineParts.recipients)
const isOrder = (path: string) =>
  new RegExp(hold.orderPath, 'i').test(path) && !new RegExp(hold.readPath, 'i').test(path)

describe('what is held back', () => {
  it.each([
    '/api/orders',
    '/v1/order/create',
    '/order/submitOrder',
    '/createOrder',
    '/trade/confirm',
    '/pay/unifiedorder',
    '/wx/prepay',
    '/rent/create',
    '/invoice/save',
    '/api/checkout',
    '/gateway/submitPay',
  ])('%s makes an order', (path) => expect(isOrder(path)).toBe(true))

  it.each([
    '/api/order/list',
    '/order/detail',
    '/pay/queryFee',
    '/cart/add',
    '/order/addDish',
    '/api/login',
    '/sms/send',
    '/api/menu',
    '/order/price',
    '/track',
  ])('%s does not', (path) => expect(isOrder(path)).toBe(false))

  it('knows the payment services', () => {
    expect(hold.paymentHosts).toContain('wx.tenpay.com')
    expect(hold.paymentHosts.length).toBeGreaterThan(3)
  })
})
