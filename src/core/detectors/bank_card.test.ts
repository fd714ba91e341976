import { describe, expect, it } from 'vitest'
import { detector } from './bank_card'
import { type Answer, answer, type Sample } from './clues/sample'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '银行卡号' }],
  ['yes', { label: '卡号', neighbours: ['持卡人', '预留手机号'] }],
  ['yes', { label: '开户行', neighbours: ['银行卡号'] }],
  ['yes', { label: 'Card number', autocomplete: 'cc-number' }],
  ['yes', { label: 'IBAN' }],
  ['unsure', { label: '号码', key: 'bankCard' }],
  ['no', { label: '礼品卡号' }],
  ['no', { label: '会员卡号' }],
  ['no', { label: '卡号' }],
  ['no', { label: '开户银行', neighbours: ['发票抬头', '税号'] }],
  ['no', { label: 'Gift card number' }],
  ['no', { label: '持卡人姓名' }],
]

describe('bank_card', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['4111111111111111', true],
    ['6222021234567890128', true],
    ['622202******0128', true],
    ['4111111111111112', false],
    ['123456', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })

  it.each([['4111111111111111', '4111********1111']])('%s is shown as %s', (value, shown) => {
    expect(detector.mask?.(value)).toBe(shown)
  })
})
