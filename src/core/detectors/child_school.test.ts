import { describe, expect, it } from 'vitest'
import { detector } from './child_school'
import { type Answer, answer, type Sample } from './clues/sample'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['no', { label: '选择班级', options: ['周三晚班', '周日上午班'], neighbours: ['孩子姓名'] }],
  ['yes', { label: '就读学校', neighbours: ['学员姓名'] }],
  ['yes', { label: '年级', options: ['一年级', '二年级'] }],
  ['yes', { label: '现读班级', key: 'inSchool' }],
  ['yes', { label: '学校', neighbours: ['家长电话', '姓名'] }],
  ['unsure', { label: '情况', key: 'studentGrade' }],
  ['no', { label: '毕业学校' }],
  ['no', { label: '意向课程', neighbours: ['学员姓名'] }],
  ['no', { label: '班级选择课程', neighbours: ['学员姓名'] }],
  ['no', { label: '学历' }],
  ['no', { label: '老师姓名', neighbours: ['学员姓名'] }],
]

describe('child_school', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })
})
