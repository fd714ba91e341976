import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './region'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '收货地址', type: 'select', key: 'county_code', neighbours: ['详细地址'] }],
  ['yes', { label: '邮寄地址', type: 'select', key: 'area_id', neighbours: ['详细地址'] }],
  ['yes', { label: '地址', type: 'select', options: ['城市'] }],
  ['yes', { label: '家庭地址', type: 'select', options: ['区县'] }],
  ['yes', { label: '联系地址', placeholder: '省份', readOnly: true }],
  ['no', { label: '面向地区' }],
  ['yes', { label: '服务地址', placeholder: '请选择省、市、区/县', readOnly: true }],
  ['yes', { label: '所在地区' }],
  ['yes', { label: '省份', options: ['上海市', '江苏省'] }],
  ['yes', { label: '地区', placeholder: '选择省 / 市 / 区' }],
  ['yes', { label: 'City' }],
  ['yes', { autocomplete: 'address-level2' }],
  ['unsure', { label: '区', key: 'district_id' }],
  ['no', { label: '就餐区域' }],
  ['no', { label: '国家代码' }],
  ['no', { label: '定位城市' }],
  ['no', { label: '超市' }],
  ['no', { label: 'State', type: 'search' }],
]

describe('region', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['上海市', true],
    ['1', false],
    ['310000', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })
})
