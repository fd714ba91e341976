import { describe, expect, it } from 'vitest'
import { detector } from './card_holder'
import { type Answer, answer, type Sample } from './clues/sample'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '收款人姓名', placeholder: '填写持卡人姓名' }],
  ['yes', { label: '持卡人', neighbours: ['银行卡号'] }],
  ['yes', { label: 'Name on card' }],
  ['yes', { label: '户名' }],
  ['yes', { autocomplete: 'cc-name' }],
  ['unsure', { label: '姓', key: 'cardHolder' }],
  ['no', { label: '持卡人身份证号' }],
  ['no', { label: '户名', neighbours: ['发票抬头', '税号'] }],
  ['no', { label: '姓名' }],
]

describe('card_holder', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['张三', true],
    ['1', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })
})
