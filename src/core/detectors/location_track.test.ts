import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './location_track'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '行踪轨迹' }],
  ['yes', { label: '14天内行程' }],
  ['yes', { label: 'Travel history' }],
  ['unsure', { label: '记录', key: 'trajectory' }],
  ['no', { label: '物流轨迹' }],
  ['no', { label: '行程时间' }],
]

describe('location_track', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['[[31.2,121.4],[31.3,121.5]]', true],
    ['1', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })
})
