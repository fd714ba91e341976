import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './notification_perm'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '接收消息通知', type: 'checkbox' }],
  ['yes', { label: 'Push notifications', type: 'checkbox' }],
  ['unsure', { label: '提醒我', type: 'checkbox', key: 'allowPush' }],
  ['no', { label: '通知手机号' }],
  ['no', { label: '公告通知', type: 'text' }],
]

describe('notification_perm', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })
})
