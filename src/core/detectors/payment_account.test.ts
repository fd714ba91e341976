import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './payment_account'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: 'PayMe账号' }],
  ['no', { label: 'Payment card' }],
  ['yes', { label: '支付宝账号' }],
  ['yes', { label: '收款账号' }],
  ['yes', { label: 'PayPal account' }],
  ['unsure', { label: '到账', key: 'alipayAccount' }],
  ['no', { label: '支付方式', options: ['微信支付', '支付宝'] }],
  ['no', { label: '支付宝', type: 'radio' }],
  ['no', { label: '账号' }],
]

describe('payment_account', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['someone@example.com', true],
    ['1', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })
})
