import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './guardian_phone'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '家长电话' }],
  ['yes', { label: '监护人手机号' }],
  ['yes', { label: '联系电话', neighbours: ['学员姓名', '年级'] }],
  ['yes', { label: '手机号', scenario: 'kids_training', neighbours: ['孩子年龄'] }],
  ['yes', { label: 'Parent phone number' }],
  ['unsure', { label: '资料', key: 'parentMobile' }],
  ['no', { label: '手机号' }],
  ['no', { label: '家长姓名' }],
  ['no', { label: '学员手机号', neighbours: ['家长电话'] }],
  ['no', { label: '手机号', neighbours: ['学员姓名', '家长电话'] }],
  ['no', { label: '手机号', scenario: 'kids_training', neighbours: ['验证码'] }],
]

describe('guardian_phone', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['13800138000', true],
    ['家长', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })

  it.each([['13800138000', '138****8000']])('%s is shown as %s', (value, shown) => {
    expect(detector.mask?.(value)).toBe(shown)
  })
})
