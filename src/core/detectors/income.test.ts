import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './income'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '月收入' }],
  ['yes', { label: '家庭年收入' }],
  ['yes', { label: 'Annual income' }],
  ['yes', { key: 'monthIncome' }],
  ['unsure', { label: '每月', key: 'salary' }],
  ['no', { label: '期望薪资' }],
  ['no', { label: 'Reservation' }],
  ['no', { label: '金额' }],
]

describe('income', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })
})
