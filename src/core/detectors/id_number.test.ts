import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './id_number'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '身份证号' }],
  ['yes', { label: '证件号码', key: 'sfzh' }],
  ['yes', { placeholder: '请输入18位身份证号' }],
  ['yes', { label: '學員身份證號碼' }],
  ['yes', { label: 'ID card number' }],
  ['unsure', { label: '号码', key: 'idcard' }],
  ['no', { label: '身份证正面', type: 'file' }],
  ['no', { label: '证件类型', options: ['身份证', '护照'] }],
  ['no', { label: '身份证有效期' }],
  ['no', { label: '订单号' }],
  ['no', { label: 'Order ID' }],
]

describe('id_number', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['11010519491231002X', true],
    ['310***********123X', true],
    ['110105194912310021', false],
    ['123', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })

  it.each([
    ['11010519491231002X', true],
    ['110105194912310021', false],
    ['11010519491331002X', false],
  ])('%s can be nothing else: %s', (value, certain) => {
    expect(detector.isPattern?.(value)).toBe(certain)
  })

  it.each([['11010519491231002X', '110**************X']])('%s is shown as %s', (value, shown) => {
    expect(detector.mask?.(value)).toBe(shown)
  })
})
