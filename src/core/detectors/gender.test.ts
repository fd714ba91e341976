import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './gender'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['no', { label: '性别', options: ['男', '女', '不限'] }],
  ['no', { label: '性别', options: ['家属', '租户'] }],
  ['yes', { options: ['L', 'P'], type: 'select' }],
  ['yes', { label: '性别', options: ['男', '女'] }],
  ['yes', { label: '称谓', options: ['先生', '女士'] }],
  ['yes', { label: '学员姓别' }],
  ['yes', { label: '先生', type: 'radio', key: 'sex' }],
  ['yes', { options: ['Male', 'Female'] }],
  ['yes', { key: 'xb' }],
  ['unsure', { label: '资料', key: 'sex' }],
  ['no', { label: '称呼' }],
  ['no', { label: '技师性别', options: ['男', '女', '不限'], type: 'search' }],
  ['no', { label: '辣度', options: ['微辣', '中辣'] }],
  ['no', { key: 'sexton' }],
]

describe('gender', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['男', true],
    ['女士', true],
    ['1', true],
    ['female', true],
    ['套餐', false],
    ['12', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })

  it.each([['男', '*']])('%s is shown as %s', (value, shown) => {
    expect(detector.mask?.(value)).toBe(shown)
  })
})
