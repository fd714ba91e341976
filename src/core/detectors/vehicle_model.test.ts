import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './vehicle_model'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '爱车品牌' }],
  ['yes', { label: '行驶里程', neighbours: ['车牌号'] }],
  ['yes', { label: '车型', neighbours: ['车牌号'] }],
  ['yes', { label: 'Vehicle make and model' }],
  ['unsure', { label: '信息', key: 'carModel' }],
  ['no', { label: '意向车型' }],
  ['no', { label: '试驾车型' }],
  ['no', { label: '车型' }],
  ['no', { label: '手机型号' }],
  ['no', { label: '车辆类型' }],
]

describe('vehicle_model', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })
})
