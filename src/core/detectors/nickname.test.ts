import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './nickname'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '昵称' }],
  ['yes', { placeholder: '请输入微信昵称' }],
  ['yes', { key: 'nickName' }],
  ['yes', { label: 'Nickname' }],
  ['unsure', { label: '资料', key: 'nickname' }],
  ['no', { label: '姓名' }],
  ['no', { label: '用户名' }],
  ['no', { label: '店铺昵称' }],
]

describe('nickname', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([['小鱼儿', '小**']])('%s is shown as %s', (value, shown) => {
    expect(detector.mask?.(value)).toBe(shown)
  })
})
