import { describe, expect, it } from 'vitest'
import { detector } from './account_password'
import { type Answer, answer, type Sample } from './clues/sample'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '密码', type: 'password' }],
  ['yes', { placeholder: '请输入登录密码', key: 'nuse' }],
  ['yes', { label: '支付密码' }],
  ['yes', { type: 'password' }],
  ['yes', { label: 'Password' }],
  ['unsure', { label: '口', key: 'pwd' }],
  ['no', { label: '卡密' }],
  ['no', { label: '动态密码' }],
  ['no', { label: 'Wi-Fi密码' }],
  ['no', { label: '忘记密码', type: 'checkbox' }],
  ['yes', { label: '银行卡密码', type: 'password' }],
  ['yes', { label: 'PIN', type: 'password' }],
  ['no', { label: '门禁密码', type: 'password' }],
  ['no', { label: 'Meeting passcode', type: 'password' }],
  ['no', { label: 'App secret', type: 'password' }],
  ['no', { label: 'PIN', neighbours: ['Gift card number'] }],
  ['no', { label: 'Pin code', neighbours: ['Address', 'City'] }],
]

describe('account_password', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['s3cret99', true],
    ['true', false],
    ['1', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })

  it.each([['s3cret99', '********']])('%s is shown as %s', (value, shown) => {
    expect(detector.mask?.(value)).toBe(shown)
  })
})
