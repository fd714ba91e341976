import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './tax_no'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '税号', key: 'number' }],
  ['yes', { label: '纳税人识别号' }],
  ['yes', { label: '統一社會信用代碼' }],
  ['yes', { label: 'VAT number' }],
  ['unsure', { label: '号', key: 'nsrsbh' }],
  ['no', { label: '税率' }],
  ['no', { label: '税额' }],
  ['no', { label: '桌号' }],
]

describe('tax_no', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['91310000MA1FL0000X', true],
    ['税号', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })

  it.each([['91310000MA1FL0000X', '9131************0X']])('%s is shown as %s', (value, shown) => {
    expect(detector.mask?.(value)).toBe(shown)
  })
})
