import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './vin'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '车架号(VIN)' }],
  ['yes', { label: '车架号后六位' }],
  ['yes', { label: '发动机号', key: 'engineNo' }],
  ['yes', { label: 'VIN' }],
  ['unsure', { label: '编号', key: 'vin' }],
  ['no', { label: '发动机排量' }],
  ['no', { key: 'marvin' }],
  ['no', { label: '车牌号' }],
]

describe('vin', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['LSVAB4180E2123456', true],
    ['上海', false],
    ['12', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })

  it.each([['LSVAB4180E2123456', 'LSV*************6']])('%s is shown as %s', (value, shown) => {
    expect(detector.mask?.(value)).toBe(shown)
  })
})
