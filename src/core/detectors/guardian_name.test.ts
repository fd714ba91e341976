import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './guardian_name'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '家长姓名' }],
  ['yes', { label: '监护人', key: 'guardianName' }],
  ['yes', { label: '姓名', neighbours: ['学员姓名', '年级'] }],
  ['yes', { label: 'Parent name' }],
  ['yes', { label: '您的称呼', neighbours: ['孩子年龄', '联系电话'] }],
  ['unsure', { label: '资料', key: 'parentName' }],
  ['no', { label: '学员姓名' }],
  ['no', { label: '姓名' }],
  ['no', { label: '家长职业' }],
  ['no', { label: '家长电话' }],
  ['no', { label: '家长签字' }],
  ['yes', { label: "Father/Guardian's name", neighbours: ['Employer', 'Occupation'] }],
  ['yes', { label: 'Last', group: 'If the patient is a minor', key: 'father_last' }],
]

describe('guardian_name', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['王芳', true],
    ['1', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })
})
