import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './deposit_asset'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '名下车辆', options: ['有', '无'] }],
  ['yes', { label: '家庭资产' }],
  ['yes', { label: '银行流水', type: 'file' }],
  ['yes', { label: 'Savings' }],
  ['unsure', { label: '情况', key: 'assets' }],
  ['no', { label: '资产编号' }],
  ['no', { label: '押金' }],
  ['no', { label: '车辆型号' }],
]

describe('deposit_asset', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })
})
