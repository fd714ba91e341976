import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './education'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '学历' }],
  ['yes', { label: '毕业院校' }],
  ['yes', { options: ['大专', '本科', '硕士'] }],
  ['yes', { label: 'Education level' }],
  ['unsure', { label: '情况', key: 'xueli' }],
  ['yes', { label: '学号', placeholder: '请填写学号' }],
  ['yes', { label: 'Student ID', neighbours: ['Department', 'University'] }],
  ['no', { label: '学号', neighbours: ['家长电话', '年级'] }],
  ['no', { label: '年级' }],
  ['no', { label: '学校', neighbours: ['家长电话', '年级'] }],
  ['no', { label: '学历提升课程' }],
  ['no', { label: '专业课程' }],
]

describe('education', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['本科', true],
    ['', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })
})
