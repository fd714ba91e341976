import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './parking_time'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '入场时间' }],
  ['yes', { label: '停车时长', readOnly: true }],
  ['yes', { label: 'Entry time' }],
  ['unsure', { label: '时刻', key: 'enterTime' }],
  ['no', { label: '预约时间' }],
  ['no', { label: '营业时间' }],
  ['no', { label: '停车场名称' }],
]

describe('parking_time', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['2026-01-02 10:00', true],
    ['无', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })
})
