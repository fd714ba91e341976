import { describe, expect, it } from 'vitest'
import { detector } from './card_expiry'
import { type Answer, answer, type Sample } from './clues/sample'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '信用卡有效期' }],
  ['yes', { label: '有效期', neighbours: ['银行卡号', 'CVV'] }],
  ['yes', { label: 'Expiry date', autocomplete: 'cc-exp' }],
  ['yes', { placeholder: 'MM/YY', neighbours: ['Card number'] }],
  ['unsure', { label: '到期', key: 'cardExp' }],
  ['no', { label: '身份证有效期' }],
  ['no', { label: '有效期' }],
  ['no', { label: '优惠券有效期' }],
]

describe('card_expiry', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['12/28', true],
    ['0128', true],
    ['2028', true],
    ['13/28', false],
    ['abc', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })

  it.each([['12/28', '*****']])('%s is shown as %s', (value, shown) => {
    expect(detector.mask?.(value)).toBe(shown)
  })
})
