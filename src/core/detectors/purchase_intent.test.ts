import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './purchase_intent'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '购房预算' }],
  ['yes', { label: '意向车型', options: ['A级轿车', '中型SUV'] }],
  ['yes', { label: '预计购车时间' }],
  ['yes', { label: 'Budget' }],
  ['unsure', { label: '区间', key: 'yusuan' }],
  ['no', { label: '意向金' }],
  ['no', { label: '车型' }],
  ['no', { label: '借款金额' }],
  ['no', { label: '试驾车型' }],
]

describe('purchase_intent', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })
})
