import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './openid'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { name: 'openid', type: 'hidden' }],
  ['yes', { key: 'unionId', type: 'hidden' }],
  ['unsure', { label: '身份', key: 'openId' }],
  ['no', { label: '手机号' }],
  ['no', { key: 'openidea' }],
]

describe('openid', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['oAbCd1234efGh5678ijKl9012mn', true],
    ['1', false],
    ['true', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })

  it.each([['oAbCd1234efGh5678', 'oAb************78']])('%s is shown as %s', (value, shown) => {
    expect(detector.mask?.(value)).toBe(shown)
  })
})
