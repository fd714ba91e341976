import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './sms_code'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['no', { label: '验证码', rowButtons: ['P4WZ'] }],
  ['no', { placeholder: '请输入验证码', rowButtons: ['7 + 5 = ?'] }],
  ['yes', { label: '验证码', rowButtons: ['60s'] }],
  ['no', { label: '验证码', placeholder: '输入右侧数字' }],
  ['yes', { label: '验证码', rowButtons: ['获取验证码'] }],
  ['yes', { placeholder: '请输入短信验证码' }],
  ['yes', { label: '验证码', hasImage: true, rowButtons: ['发送验证码'] }],
  ['yes', { autocomplete: 'one-time-code' }],
  ['yes', { key: 'vertifycode' }],
  ['yes', { label: 'Verification code' }],
  ['yes', { label: 'Code', rowButtons: ['Send code'] }],
  ['unsure', { label: '输入', rowButtons: ['获取验证码'] }],
  ['unsure', { label: '收到的数字', key: 'yzm' }],
  ['no', { label: '图形验证码' }],
  ['no', { label: '验证码', hasImage: true }],
  ['no', { label: '验证码', rowButtons: ['换一张'] }],
  ['no', { label: '优惠码', key: 'code' }],
  ['no', { label: '取货码' }],
  ['no', { label: '手机号', rowButtons: ['获取验证码'], type: 'tel', maxLength: 11 }],
]

describe('sms_code', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['1234', true],
    ['886655', true],
    ['12', false],
    ['abcdef', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })

  it.each([['8866', '****']])('%s is shown as %s', (value, shown) => {
    expect(detector.mask?.(value)).toBe(shown)
  })
})
