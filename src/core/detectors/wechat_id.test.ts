import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './wechat_id'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '微信号' }],
  ['yes', { label: '微信', key: 'wxNum' }],
  ['yes', { label: 'WeChat ID' }],
  ['unsure', { label: '账号', key: 'wechat' }],
  ['no', { label: '微信支付', type: 'radio' }],
  ['no', { label: '微信昵称' }],
  ['no', { label: '微信登录' }],
  ['no', { label: '商家微信' }],
  ['no', { label: '添加客服微信' }],
]

describe('wechat_id', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['moon_river9', true],
    ['微信', false],
    ['12', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })

  it.each([['moon_river9', 'mo*********']])('%s is shown as %s', (value, shown) => {
    expect(detector.mask?.(value)).toBe(shown)
  })
})
