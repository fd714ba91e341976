import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './payment_record'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '支付凭证', type: 'file' }],
  ['yes', { label: '付款截图', type: 'file' }],
  ['yes', { label: 'Proof of payment' }],
  ['unsure', { label: '图', key: 'payVoucher' }],
  ['no', { label: '支付方式' }],
  ['no', { label: '支付密码' }],
  ['no', { label: '预约时间' }],
]

describe('payment_record', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['2026-01-02 10:00:00', true],
    ['1', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })

  it('is not sent by every order that has a time and a number', () => {
    for (const key of ['pay_time', 'paid_at', 'trade_no', 'transaction_id'])
      expect(detector.wireKeys).not.toContain(key)
  })
})
