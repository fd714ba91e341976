import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './location_rough'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['no', { placeholder: '选择城市', type: 'select', neighbours: ['详细地址'] }],
  ['no', { label: '当前城市', type: 'select', neighbours: ['详细地址'] }],
  ['yes', { label: '当前城市' }],
  ['yes', { label: '定位城市', readOnly: true }],
  ['yes', { label: 'Current city' }],
  ['unsure', { label: '地点', key: 'locateCity' }],
  ['yes', { label: '当前定位城市', readOnly: true }],
  ['yes', { label: '选择您所在的城市', readOnly: true }],
  ['no', { label: '所在城市', readOnly: true, neighbours: ['姓名', '手机号', '身份证号'] }],
  ['no', { label: '居住城市' }],
  ['no', { label: '城市' }],
  ['no', { label: '我的位置' }],
]

describe('location_rough', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['31.2', true],
    ['上海市', true],
    ['31.230416', false],
    ['1a', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })

  it.each([['31.2', '**.*']])('%s is shown as %s', (value, shown) => {
    expect(detector.mask?.(value)).toBe(shown)
  })
})
