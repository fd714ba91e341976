import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './follow_account'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '关注公众号领取优惠', type: 'checkbox' }],
  ['yes', { label: '添加企业微信', widget: 'button' }],
  ['yes', { label: 'Follow us' }],
  ['unsure', { label: '选项', key: 'isFollow' }],
  ['no', { label: '取消关注' }],
  ['no', { label: '微信号' }],
]

describe('follow_account', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })
})
