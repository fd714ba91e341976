import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './party_size'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '用餐人数' }],
  ['yes', { label: '就餐人数', options: ['1人', '2人'] }],
  ['yes', { placeholder: '请选择几位用餐' }],
  ['yes', { label: 'Number of guests' }],
  ['unsure', { label: '数', key: 'peopleNum' }],
  ['no', { label: '家庭人数' }],
  ['no', { label: '公司人数' }],
  ['no', { label: '数量' }],
  ['no', { label: 'Guest name' }],
]

describe('party_size', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['4', true],
    ['四千', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })
})
