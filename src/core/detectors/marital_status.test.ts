import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './marital_status'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '婚姻状况' }],
  ['yes', { label: '婚否' }],
  ['yes', { options: ['已婚', '未婚', '离异'] }],
  ['yes', { label: 'Marital status' }],
  ['unsure', { label: '状态', key: 'marriageState' }],
  ['no', { label: '婚宴日期' }],
  ['no', { label: '婚礼时间' }],
]

describe('marital_status', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['已婚', true],
    ['', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })

  it.each([['已婚', '**']])('%s is shown as %s', (value, shown) => {
    expect(detector.mask?.(value)).toBe(shown)
  })
})
