import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './other_id_doc'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '护照号码' }],
  ['yes', { label: '居住证' }],
  ['yes', { label: '社保卡号' }],
  ['yes', { label: 'Passport number' }],
  ['unsure', { label: '号码', key: 'passportNo' }],
  ['no', { label: '身份证号' }],
  ['no', { label: '办理居住证' }],
  ['no', { label: '证件类型', options: ['护照', '身份证'] }],
]

describe('other_id_doc', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['E12345678', true],
    ['护照', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })

  it.each([['E12345678', 'E*******8']])('%s is shown as %s', (value, shown) => {
    expect(detector.mask?.(value)).toBe(shown)
  })
})
