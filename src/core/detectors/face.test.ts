import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './face'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '人脸识别' }],
  ['yes', { label: '刷脸支付', type: 'checkbox' }],
  ['yes', { label: 'Selfie', type: 'file' }],
  ['unsure', { type: 'file', accept: 'image/* user', label: '拍一张' }],
  ['unsure', { label: '图', key: 'faceImg' }],
  ['no', { label: '头像' }],
  ['no', { label: '洗面奶' }],
  ['no', { label: 'Facebook' }],
]

describe('face', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['base64data1234', true],
    ['1', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })
})
