import { describe, expect, it } from 'vitest'
import { detector } from './camera_mic'
import { type Answer, answer, type Sample } from './clues/sample'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '语音点餐', widget: 'button' }],
  ['yes', { label: '打开摄像头' }],
  ['yes', { label: 'Voice message' }],
  ['unsure', { label: '录', type: 'file', accept: 'audio/*' }],
  ['no', { label: '摄像头品牌' }],
  ['no', { label: '备注' }],
]

describe('camera_mic', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })
})
