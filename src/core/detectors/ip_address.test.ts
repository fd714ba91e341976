import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './ip_address'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: 'IP地址' }],
  ['yes', { type: 'hidden', key: 'clientIp' }],
  ['unsure', { label: '地址', key: 'user_ip' }],
  ['no', { label: '邮寄地址' }],
  ['no', { label: 'VIP' }],
]

describe('ip_address', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['203.0.113.7', true],
    ['2001:db8::1', true],
    ['203.0.113', false],
    ['1.2.3.4.5', false],
    ['12:30', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })

  it.each([['203.0.113.7', '20*********']])('%s is shown as %s', (value, shown) => {
    expect(detector.mask?.(value)).toBe(shown)
  })
})
