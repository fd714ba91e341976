import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './postcode'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '邮政编码' }],
  ['yes', { label: 'ZIP code' }],
  ['yes', { autocomplete: 'postal-code' }],
  ['yes', { label: '郵遞區號' }],
  ['unsure', { label: '编码', key: 'zipcode' }],
  ['no', { label: '验证码' }],
  ['no', { label: '邮箱' }],
  ['no', { label: 'Promo code' }],
  ['yes', { label: '주소', placeholder: '우편번호' }],
  ['yes', { label: 'PIN number', neighbours: ['Address', 'City'] }],
  ['yes', { label: 'Moving to', type: 'number' }],
  ['no', { label: 'Moving to' }],
  ['no', { label: 'PIN number', type: 'password', neighbours: ['Address', 'City'] }],
  ['yes', { label: '〒' }],
  ['yes', { label: 'C.P.', neighbours: ['Población'] }],
]

describe('postcode', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['200000', true],
    ['SW1A 1AA', true],
    ['上海', false],
    ['1', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })

  it.each([['200000', '2*****']])('%s is shown as %s', (value, shown) => {
    expect(detector.mask?.(value)).toBe(shown)
  })
})
