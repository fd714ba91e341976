import { describe, expect, it } from 'vitest'
import { detector } from './age_range'
import { type Answer, answer, type Sample } from './clues/sample'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '年龄' }],
  ['yes', { label: '年龄段', options: ['18-25岁', '26-35岁'] }],
  ['yes', { label: 'Age' }],
  ['yes', { options: ['90后', '00后', '80后'] }],
  ['unsure', { label: '资料', key: 'age' }],
  ['no', { label: '房龄' }],
  ['no', { label: '车龄' }],
  ['no', { label: '孩子年龄' }],
  ['no', { label: '价格区间', options: ['0-100元', '100-200元'] }],
  ['no', { label: 'Page' }],
]

describe('age_range', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['35', true],
    ['18-25', true],
    ['350', false],
    ['abc', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })

  it.each([['35', '**']])('%s is shown as %s', (value, shown) => {
    expect(detector.mask?.(value)).toBe(shown)
  })
})
