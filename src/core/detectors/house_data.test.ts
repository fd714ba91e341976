import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './house_data'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['no', { label: '期望售价', title: '发布闲置' }],
  ['yes', { key: 'wei', title: '出租登记' }],
  ['no', { key: 'wei', title: '报名' }],
  ['yes', { label: '租赁类型', options: ['整租', '合租'], title: '出租登记' }],
  ['no', { label: '车辆租金', title: '出租登记' }],
  ['yes', { label: '房源描述' }],
  ['yes', { label: '建筑面积' }],
  ['yes', { label: '小区名称', title: '业主委托出售', neighbours: ['户型', '售价'] }],
  ['yes', { label: '期望售价', title: '发布房源' }],
  ['unsure', { label: '信息', key: 'houseArea' }],
  ['no', { label: '意向户型' }],
  ['no', { label: '小区' }],
  ['no', { label: '面积', type: 'search', neighbours: ['租金'] }],
  ['no', { label: '装修预算' }],
]

describe('house_data', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })
})
