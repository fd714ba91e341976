import { describe, expect, it } from 'vitest'
import { detector } from './account'
import { type Answer, answer, type Sample } from './clues/sample'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '用户名' }],
  ['yes', { label: '账号', neighbours: ['密码'] }],
  ['yes', { label: '会员卡号' }],
  ['yes', { label: 'Username', autocomplete: 'username' }],
  ['yes', { label: '登录名' }],
  ['unsure', { label: '凭据', key: 'loginName' }],
  ['no', { label: '银行账号' }],
  ['no', { label: '账号', neighbours: ['开户行'] }],
  ['no', { label: '支付宝账号' }],
  ['no', { label: '账户余额' }],
  ['no', { label: '微信账号' }],
]

describe('account', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['moon_river9', true],
    ['张三', false],
    ['x', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })
})
