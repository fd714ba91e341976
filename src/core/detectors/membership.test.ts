import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './membership'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '同意注册成为会员', type: 'checkbox' }],
  ['yes', { label: '立即开通会员', widget: 'button', type: 'button' }],
  ['yes', { label: 'Join our rewards', type: 'checkbox' }],
  ['unsure', { label: '选项', type: 'checkbox', key: 'joinMember' }],
  ['no', { label: '会员卡号' }],
  ['no', { label: '会员手机号' }],
  ['no', { label: '会员价', type: 'checkbox' }],
]

describe('membership', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })
})
