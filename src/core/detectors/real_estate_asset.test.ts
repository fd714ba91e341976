import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './real_estate_asset'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['no', { placeholder: '选择我的房屋', title: '邀请访客' }],
  ['yes', { label: '名下房产' }],
  ['yes', { label: '房产证号' }],
  ['yes', { label: '是否有房', options: ['有', '无'] }],
  ['yes', { label: 'Residential status' }],
  ['unsure', { label: '情况', key: 'fangchan' }],
  ['no', { label: '意向房产' }],
  ['no', { label: '房屋面积' }],
  ['no', { label: '住房公积金' }],
  ['no', { label: '房间号' }],
]

describe('real_estate_asset', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })
})
