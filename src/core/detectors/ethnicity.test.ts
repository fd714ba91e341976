import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './ethnicity'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '民族' }],
  ['yes', { options: ['汉族', '满族', '回族'] }],
  ['yes', { label: 'Ethnicity' }],
  ['unsure', { label: '资料', key: 'nation' }],
  ['no', { label: '民族菜' }],
  ['no', { label: '国籍' }],
]

describe('ethnicity', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['汉族', true],
    ['1', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })
})
