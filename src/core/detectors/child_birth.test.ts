import { describe, expect, it } from 'vitest'
import { detector } from './child_birth'
import { type Answer, answer, type Sample } from './clues/sample'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '宝宝生日' }],
  ['yes', { label: '出生年月', neighbours: ['学员姓名', '家长姓名'] }],
  ['yes', { label: '孩子年龄（周岁）' }],
  ['yes', { label: '年龄', neighbours: ['家长电话', '年级'] }],
  ['unsure', { label: '资料', key: 'childBirth' }],
  ['no', { label: '生日' }],
  ['no', { label: '生日派对', neighbours: ['孩子姓名'] }],
  ['no', { label: '年龄' }],
  ['no', { label: '家长年龄' }],
  ['yes', { label: 'Tanggal lahir', neighbours: ['Nama lengkap calon siswa'] }],
]

describe('child_birth', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['2018-05', true],
    ['8岁', true],
    ['2018-15', false],
    ['abc', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })
})
