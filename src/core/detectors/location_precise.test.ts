import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './location_precise'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '上车地址', placeholder: '填写上车地址' }],
  ['yes', { label: '上车点', placeholder: '请填写上车地点' }],
  ['no', { label: '上车点', placeholder: '请选择班车站点' }],
  ['yes', { label: '我的位置', readOnly: true }],
  ['yes', { label: '定位' }],
  ['yes', { type: 'hidden', key: 'orderLng' }],
  ['yes', { label: 'Current location' }],
  ['unsure', { label: '坐标', key: 'latitude' }],
  ['no', { label: '车位' }],
  ['no', { label: '门店位置' }],
  ['no', { label: '定位城市' }],
  ['no', { key: 'shop_lat' }],
  ['no', { label: 'Latte' }],
]

describe('location_precise', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['31.230416', true],
    ['121.4737', true],
    ['121.4737,31.2304', true],
    ['wtw3sjq6q', true],
    ['31.2', false],
    ['0', false],
    ['上海', false],
    ['200.1234', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })

  it.each([['31.230416', '31.******']])('%s is shown as %s', (value, shown) => {
    expect(detector.mask?.(value)).toBe(shown)
  })
})
