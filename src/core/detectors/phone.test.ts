import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './phone'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '备注信息', placeholder: '写上真名+电话' }],
  ['no', { label: '备注信息', placeholder: '写点什么' }],
  ['yes', { label: '手机号' }],
  ['yes', { label: '＊手机号码（必填）：' }],
  ['yes', { placeholder: '请填写能够联系到您的手机号' }],
  ['yes', { label: '手機號碼' }],
  ['yes', { label: '联系方式', placeholder: '方便我们与你联系' }],
  ['yes', { label: '手机号', key: 'user_mail' }],
  ['yes', { key: 'lxdh' }],
  ['yes', { label: 'Phone number', type: 'tel' }],
  ['yes', { label: '手机号快捷登录', type: 'button', widget: 'button' }],
  ['unsure', { label: '收件信息', key: 'mobile' }],
  ['unsure', { type: 'tel', maxLength: 11 }],
  ['no', { label: '手机验证码' }],
  ['no', { label: '手机品牌' }],
  ['no', { label: '家长电话' }],
  ['no', { label: '好友手机号' }],
  ['no', { label: '门店电话' }],
  ['no', { label: '紧急联系人电话' }],
  ['no', { label: '记住手机号', type: 'checkbox' }],
  ['no', { key: 'hotel until intel' }],
  ['no', { type: 'tel' }],
  ['yes', { placeholder: 'Bureau', type: 'tel' }],
  ['yes', { label: 'Home', type: 'tel' }],
  ['no', { label: 'Home', type: 'text' }],
]

describe('phone', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['13800138000', true],
    ['+86 138 0013 8000', true],
    ['138****8000', true],
    ['021-55512345', true],
    ['+44 20 7946 0000', true],
    ['12800138000', false],
    ['1380013800', false],
    ['HUAWEI', false],
    ['20240101', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })

  it.each([
    ['13800138000', true],
    ['02155512345', false],
    ['1380013800', false],
  ])('%s can be nothing else: %s', (value, certain) => {
    expect(detector.isPattern?.(value)).toBe(certain)
  })

  it.each([
    ['13800138000', '138****8000'],
    ['+8613800138000', '138****8000'],
  ])('%s is shown as %s', (value, shown) => {
    expect(detector.mask?.(value)).toBe(shown)
  })
})
