import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './delivery_address'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '房号', title: '新增地址', neighbours: ['联系人', '电话'] }],
  ['no', { label: '房号', title: '新增地址', neighbours: ['业主姓名', '电话'] }],
  ['yes', { label: '宿舍栋数', group: '寄件人', type: 'select' }],
  ['yes', { label: '收货地址' }],
  ['yes', { label: '门牌号', placeholder: '例：8号楼808室' }],
  ['yes', { label: '详细地址', neighbours: ['收货人', '手机号'] }],
  ['yes', { label: '地址', neighbours: ['收货人', '电话'] }],
  ['yes', { placeholder: '请填写送餐地址', key: 'inputAdress' }],
  ['yes', { autocomplete: 'address-line1' }],
  ['yes', { label: 'Street address' }],
  ['unsure', { label: '送到', key: 'address_detail' }],
  ['no', { label: '地址', neighbours: ['门店名称', '营业时间'] }],
  ['no', { label: '家庭住址' }],
  ['no', { label: '网址' }],
  ['no', { label: '单位地址' }],
  ['no', { label: 'Email address' }],
  ['no', { placeholder: '搜索地址', type: 'search' }],
  ['no', { key: 'address' }],
  ['no', { label: '设为默认收货地址', type: 'checkbox' }],
]

describe('delivery_address', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['人民路100弄5号', true],
    ['12 Main Street', true],
    ['a@example.com', false],
    ['12', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })

  it.each([['人民路100弄5号', '人民******号']])('%s is shown as %s', (value, shown) => {
    expect(detector.mask?.(value)).toBe(shown)
  })
})
