import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './credit_info'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '芝麻信用分' }],
  ['yes', { label: '征信情况', options: ['良好', '有逾期'] }],
  ['yes', { label: '负债情况' }],
  ['yes', { label: 'Credit score' }],
  ['unsure', { label: '分', key: 'zhimaScore' }],
  ['no', { label: '信用卡号' }],
  ['no', { label: '信用支付' }],
  ['no', { label: '评分' }],
]

describe('credit_info', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })
})
