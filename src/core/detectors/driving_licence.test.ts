import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './driving_licence'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '证号', group: '驾驶证' }],
  ['yes', { label: '换证日期', title: '驾驶证认证' }],
  ['yes', { label: '发证机关', title: '驾驶证认证' }],
  ['yes', { label: '结束日期', group: '驾驶证信息' }],
  ['no', { label: '发证机关' }],
  ['yes', { label: '驾驶证' }],
  ['yes', { label: '驾照类型', options: ['C1', 'C2'] }],
  ['yes', { label: '驾驶证照片', type: 'file' }],
  ['yes', { label: "Driver's license number" }],
  ['unsure', { label: '证', key: 'driverLicense' }],
  ['no', { label: '试驾时间' }],
  ['no', { label: '驾龄' }],
  ['no', { label: '行驶证' }],
  ['no', { label: '自动驾驶' }],
]

describe('driving_licence', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['310101199001011234', true],
    ['C1', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })
})
