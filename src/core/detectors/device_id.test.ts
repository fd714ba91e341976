import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './device_id'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: 'IMEI' }],
  ['yes', { type: 'hidden', key: 'oaid' }],
  ['unsure', { label: '串号', key: 'imei' }],
  ['no', { label: '设备编号', key: 'deviceNo' }],
  ['no', { label: '充电桩编号' }],
]

describe('device_id', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['864501030123456', true],
    ['a1b2c3d4e5f60718', true],
    ['1', false],
    ['pile-1', false],
    ['00000000', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })

  it.each([['864501030123456', '864**********56']])('%s is shown as %s', (value, shown) => {
    expect(detector.mask?.(value)).toBe(shown)
  })
})
