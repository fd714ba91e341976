import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './invoice_title'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['no', { label: '开票抬头', type: 'select', options: ['个人', '公司'] }],
  ['yes', { label: '开票抬头', type: 'select' }],
  ['no', { label: '发票抬头', widget: 'radio-group', type: '', options: ['个人', '企业'] }],
  ['no', { label: '许可证名称', neighbours: ['税号'] }],
  ['yes', { label: '发票抬头', key: 'title' }],
  ['yes', { label: '公司名称', neighbours: ['税号'] }],
  ['yes', { label: '名称', scenario: 'e_invoice' }],
  ['yes', { label: 'Invoice title' }],
  ['unsure', { label: '开给', key: 'invoiceTitle' }],
  ['no', { label: '抬头类型', options: ['企业', '个人'] }],
  ['no', { label: '公司名称' }],
  ['no', { label: '商品名称', neighbours: ['税号'] }],
  ['no', { label: '税号' }],
]

describe('invoice_title', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['某某科技有限公司', true],
    ['1', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })
})
