import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './qq'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: 'QQ号' }],
  ['yes', { label: 'QQ' }],
  ['yes', { key: 'qq' }],
  ['unsure', { label: '账户', key: 'qqNumber' }],
  ['no', { label: 'QQ登录' }],
  ['no', { label: 'QQ群' }],
  ['no', { label: 'QQ邮箱' }],
]

describe('qq', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['10012345', true],
    ['0123', false],
    ['abc', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })

  it.each([['10012345', '10*****5']])('%s is shown as %s', (value, shown) => {
    expect(detector.mask?.(value)).toBe(shown)
  })
})
