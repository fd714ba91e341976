import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './vehicle_plate'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { type: 'select', options: ['皖'], neighbours: ['车牌号'] }],
  ['yes', { label: '苏', neighbours: ['车牌号码'] }],
  ['yes', { placeholder: '京A', neighbours: ['请输入车牌'] }],
  ['no', { label: '新', neighbours: ['成色'] }],
  ['yes', { label: '车牌号' }],
  ['yes', { label: '車牌號碼' }],
  ['yes', { placeholder: '请输入车牌号', key: 'carNum' }],
  ['yes', { key: 'cph' }],
  ['yes', { label: '添加车牌' }],
  ['yes', { widget: 'plate-keyboard' }],
  ['yes', { label: 'License plate' }],
  ['yes', { options: ['京', '津', '沪', '渝', '冀', '豫'] }],
  ['unsure', { label: '车', key: 'plateNo' }],
  ['no', { label: '车牌颜色', options: ['蓝牌', '绿牌'] }],
  ['no', { label: '车位号' }],
  ['no', { label: '车型' }],
  ['no', { label: '门牌号' }],
  ['no', { label: 'Template' }],
  ['no', { key: 'banner_cphx' }],
]

describe('vehicle_plate', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['沪A12345', true],
    ['沪AD12345', true],
    ['粤Z1234港', true],
    ['沪A·12345', true],
    ['京A12345D', true],
    ['沪A1234', false],
    ['A12345', false],
    ['沪AI2345', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })

  it.each([
    ['沪A12345', true],
    ['12345', false],
  ])('%s can be nothing else: %s', (value, certain) => {
    expect(detector.isPattern?.(value)).toBe(certain)
  })

  it.each([['沪A12345', '沪*****5']])('%s is shown as %s', (value, shown) => {
    expect(detector.mask?.(value)).toBe(shown)
  })
})
