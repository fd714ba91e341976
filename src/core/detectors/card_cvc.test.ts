import { describe, expect, it } from 'vitest'
import { detector } from './card_cvc'
import { type Answer, answer, type Sample } from './clues/sample'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: 'CVV' }],
  ['yes', { label: '安全码', neighbours: ['银行卡号'] }],
  ['yes', { label: 'Security code', autocomplete: 'cc-csc' }],
  ['yes', { label: '信用卡背面后三位' }],
  ['unsure', { label: '码', key: 'cvv' }],
  ['no', { label: '验证码' }],
  ['no', { label: '短信验证码', neighbours: ['银行卡号'] }],
  ['no', { label: 'Security code' }],
  [
    'yes',
    { placeholder: 'Security code', title: 'Loyalty card', neighbours: ['Card number', 'Name as shown on card'] },
  ],
]

describe('card_cvc', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['123', true],
    ['1234', true],
    ['12', false],
    ['abcd', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })

  it.each([['123', '***']])('%s is shown as %s', (value, shown) => {
    expect(detector.mask?.(value)).toBe(shown)
  })
})
