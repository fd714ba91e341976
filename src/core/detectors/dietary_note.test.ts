import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './dietary_note'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '中午吃了', multiline: true, title: '减脂打卡' }],
  ['no', { label: '中午吃了', multiline: true }],
  ['yes', { label: '忌口' }],
  ['yes', { label: '备注', scenario: 'dine_in', multiline: true }],
  ['yes', { label: '订单备注', placeholder: '口味、偏好等要求' }],
  ['yes', { label: '留言', scenario: 'delivery', key: 'message' }],
  ['yes', { label: 'Special instructions', title: 'Order food' }],
  ['unsure', { label: '想说', key: 'orderRemark' }],
  ['no', { label: '备注', scenario: 'loan' }],
  ['no', { label: '备注', scenario: 'parking', key: 'remark' }],
  ['no', { label: '口味', options: ['微辣', '中辣'] }],
  ['no', { label: '快速备注', scenario: 'dine_in' }],
  ['no', { label: '退款备注', scenario: 'dine_in' }],
]

describe('dietary_note', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['少辣', true],
    ['1', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })
})
