import { describe, expect, it } from 'vitest'
import { detector } from './birth_date'
import { type Answer, answer, type Sample } from './clues/sample'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { name: 'month', type: 'select', options: ['1', '2', '3'], neighbours: ['姓名', '出生日期'] }],
  [
    'no',
    { name: 'month', type: 'select', options: ['1', '2', '3'], neighbours: ['姓名', '出生日期'], title: '预约看诊' },
  ],
  ['yes', { label: '生日', readOnly: true }],
  ['yes', { label: '出生日期', key: 'csrq' }],
  ['yes', { label: 'Date of birth', type: 'date' }],
  ['yes', { label: 'Year', group: 'Date of birth', options: ['1990', '1991'] }],
  ['yes', { autocomplete: 'bday' }],
  ['unsure', { label: '会员资料', key: 'birthday' }],
  ['no', { label: '宝宝生日' }],
  ['no', { label: '生日礼券' }],
  ['no', { label: '预约日期' }],
  ['no', { label: 'Year', options: ['2024', '2025'] }],
  ['no', { label: '出生日期', neighbours: ['学员姓名', '年级'] }],
]

describe('birth_date', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['1990-02-28', true],
    ['19900228', true],
    ['1990年2月28日', true],
    ['1990/2/8', true],
    ['1990', true],
    ['1990-02-30', false],
    ['2024-13-01', false],
    ['88', false],
    ['13800138000', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })

  it.each([['1990-02-28', '19********']])('%s is shown as %s', (value, shown) => {
    expect(detector.mask?.(value)).toBe(shown)
  })
})
