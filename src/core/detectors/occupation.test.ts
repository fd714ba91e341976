import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './occupation'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['no', { label: '部门', neighbours: ['收入仓库', '供应商'] }],
  ['yes', { label: '工作单位' }],
  ['yes', { label: '职业', options: ['上班族', '个体户'] }],
  ['yes', { label: '公司名称', scenario: 'loan' }],
  ['yes', { label: '单位名称', neighbours: ['月收入', '工龄'] }],
  ['yes', { label: 'Occupation' }],
  ['yes', { label: 'Job title' }],
  ['unsure', { label: '信息', key: 'workUnit' }],
  ['no', { label: '公司名称', neighbours: ['税号', '发票抬头'] }],
  ['no', { label: '公司名称' }],
  ['no', { label: '意向职位' }],
  ['no', { label: '工作日' }],
  ['no', { label: 'Work email' }],
]

describe('occupation', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['工程师', true],
    ['!', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })
})
