import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './table_no'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '桌号' }],
  ['yes', { label: '餐桌', key: 'deskid' }],
  ['yes', { label: '取餐码' }],
  ['yes', { label: 'Table number' }],
  ['yes', { label: '房间号', scenario: 'dine_in' }],
  ['unsure', { label: '位', key: 'tableId' }],
  ['no', { label: '桌型', options: ['小桌', '大桌'] }],
  ['no', { label: '门牌号' }],
  ['no', { label: '编辑桌号' }],
  ['no', { label: '房间号' }],
]

describe('table_no', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([['A12', 'A12']])('%s is shown as %s', (value, shown) => {
    expect(detector.mask?.(value)).toBe(shown)
  })
})
