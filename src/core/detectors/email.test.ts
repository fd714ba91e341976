import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './email'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '邮箱' }],
  ['yes', { label: '接收邮箱', key: 'receive' }],
  ['yes', { type: 'email' }],
  ['yes', { placeholder: 'you@example.com' }],
  ['yes', { label: 'E-mail address' }],
  ['unsure', { label: '手机号', key: 'user_mail' }],
  ['no', { label: '邮箱验证码' }],
  ['no', { label: '邮编' }],
  ['no', { label: 'Mailing address' }],
  ['no', { label: '手机号', key: 'user_mobile' }],
]

describe('email', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['someone@example.com', true],
    ['someone@', false],
    ['13800138000', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })

  it.each([
    ['someone@example.com', true],
    ['@example.com', false],
  ])('%s can be nothing else: %s', (value, certain) => {
    expect(detector.isPattern?.(value)).toBe(certain)
  })

  it.each([['someone@example.com', 's******@example.com']])('%s is shown as %s', (value, shown) => {
    expect(detector.mask?.(value)).toBe(shown)
  })
})
