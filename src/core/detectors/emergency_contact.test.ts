import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './emergency_contact'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '紧急联系人' }],
  ['yes', { label: '紧急联系人电话' }],
  ['yes', { label: '第一联系人' }],
  ['yes', { label: '姓名', group: '紧急联系人信息' }],
  ['yes', { label: 'Emergency contact name' }],
  ['yes', { label: '通知人', key: 'emergencyName' }],
  ['yes', { label: '万一失联先找' }],
  ['no', { label: '联系人' }],
  ['no', { label: '手机号' }],
  ['no', { label: '紧急程度' }],
]

describe('emergency_contact', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })
})
