import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './family_members'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '家庭成员' }],
  ['yes', { label: '子女情况', options: ['有', '无'] }],
  ['yes', { label: '配偶姓名' }],
  ['yes', { label: '与学员关系', options: ['爸爸', '妈妈'] }],
  ['unsure', { label: '人口', key: 'familySize' }],
  ['no', { label: '与本人关系', group: '紧急联系人' }],
  ['no', { label: '亲子套餐' }],
  ['no', { label: '姓名' }],
]

describe('family_members', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })
})
