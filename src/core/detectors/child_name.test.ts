import { describe, expect, it } from 'vitest'
import { detector } from './child_name'
import { type Answer, answer, type Sample } from './clues/sample'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['no', { label: '姓名', placeholder: '请输入您的姓名', key: 'stuName', title: '进修报名' }],
  ['no', { label: '姓名', placeholder: '您的姓名', key: 'studentName', title: '培训报名' }],
  ['no', { label: '新旧学员' }],
  ['yes', { label: '学员姓名' }],
  ['yes', { label: '孩子姓名（中文/英文）' }],
  ['yes', { label: '姓名', neighbours: ['家长电话', '年级'] }],
  ['yes', { label: '姓名', scenario: 'kids_training', title: '少儿美术试听' }],
  ['yes', { label: "Child's name" }],
  ['unsure', { label: '名单', key: 'studentName' }],
  ['no', { label: '姓名' }],
  ['no', { label: '家长姓名' }],
  ['no', { label: '学生家长姓名' }],
  ['no', { label: '姓名', title: '学车报名', neighbours: ['学员须知'] }],
  ['no', { label: '学校名称', neighbours: ['家长电话'] }],
  ['no', { label: '学员编号' }],
]

describe('child_name', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['小明', true],
    ['小*', true],
    ['1234', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })
})
