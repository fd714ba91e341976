import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './vehicle_licence'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '从相册选择', type: 'file', neighbours: ['上传行驶证'] }],
  ['no', { label: '从相册选择', type: 'file', neighbours: ['上传行驶证', '上传驾驶证'] }],
  ['yes', { label: '行驶证照片', type: 'file' }],
  ['yes', { label: '行驶证号' }],
  ['yes', { label: 'Vehicle registration certificate' }],
  ['unsure', { label: '图', key: 'vehicleLicense' }],
  ['no', { label: '驾驶证' }],
  ['no', { label: '行驶里程' }],
]

describe('vehicle_licence', () => {
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
