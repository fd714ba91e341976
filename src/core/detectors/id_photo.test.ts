import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './id_photo'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '身份证人像面', type: 'file', accept: 'image/*' }],
  ['yes', { label: '上传身份证', type: 'file' }],
  ['yes', { label: '手持身份证照片' }],
  ['yes', { label: 'ID card front' }],
  ['yes', { key: 'cardFront' }],
  ['unsure', { label: '图', key: 'idCardFront' }],
  ['no', { label: '身份证号' }],
  ['no', { label: '驾驶证正面', type: 'file' }],
  ['no', { label: '营业执照照片', type: 'file' }],
  ['no', { label: '正面' }],
]

describe('id_photo', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['https://img.example.com/1.jpg', true],
    ['1', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })
})
