import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './consumption_record'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '消费记录' }],
  ['yes', { label: '购物小票照片', type: 'file' }],
  ['yes', { label: 'Purchase history' }],
  ['unsure', { label: '记录', key: 'purchaseHistory' }],
  ['no', { label: '查看历史订单' }],
  ['no', { label: '订单号' }],
]

describe('consumption_record', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })
})
