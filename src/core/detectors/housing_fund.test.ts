import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './housing_fund'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '公积金账号' }],
  ['yes', { label: '有无社保', options: ['有', '无'] }],
  ['yes', { label: '公积金', key: 'provident' }],
  ['unsure', { label: '缴纳', key: 'shebao' }],
  ['no', { label: '社保卡号' }],
  ['no', { label: '医保支付' }],
  ['no', { label: '账号' }],
]

describe('housing_fund', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([['1234567890', '********90']])('%s is shown as %s', (value, shown) => {
    expect(detector.mask?.(value)).toBe(shown)
  })
})
