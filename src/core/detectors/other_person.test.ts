import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './other_person'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '手机', placeholder: '访客手机', title: '添加访客' }],
  ['yes', { label: '房东电话' }],
  ['yes', { label: '推荐人手机号' }],
  ['yes', { label: '好友手机号' }],
  ['yes', { label: '手机号', placeholder: '请输入好友手机号' }],
  ['yes', { label: '介绍人姓名', key: 'introducerName' }],
  ['yes', { label: "Friend's email" }],
  ['unsure', { label: '老客户', key: 'referrerPhone' }],
  ['no', { label: '推荐码' }],
  ['no', { label: '邀请码' }],
  ['no', { label: '手机号' }],
  ['no', { label: '好友祝福', multiline: true }],
]

describe('other_person', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })
})
