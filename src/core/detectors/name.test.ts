import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './name'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['no', { label: '出库人' }],
  ['no', { label: '领料人' }],
  ['yes', { label: '姓名' }],
  ['yes', { label: '收货人', placeholder: '收货人姓名', key: 'consignee' }],
  ['yes', { label: '您 的 姓 名 *' }],
  ['yes', { label: 'First name', autocomplete: 'given-name' }],
  ['yes', { key: 'realName' }],
  ['yes', { label: '称呼', placeholder: '怎么称呼您' }],
  ['unsure', { label: '取餐信息', key: 'realName' }],
  ['no', { label: '商品名称', key: 'name' }],
  ['no', { label: '家长姓名' }],
  ['no', { label: '姓名', neighbours: ['家长电话', '年级'] }],
  ['no', { label: '昵称' }],
  ['no', { label: '称呼', options: ['先生', '女士'] }],
  ['no', { label: '推荐人姓名' }],
  ['no', { label: 'Company name' }],
  ['no', { key: 'goodsName' }],
  ['no', { key: 'name' }],
  ['yes', { label: 'Your signature', type: 'text', key: 'signature', neighbours: ['Full name'] }],
  ['no', { label: 'Signature', type: 'textarea', neighbours: ['About me'] }],
]

describe('name', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['张三', true],
    ['欧阳娜娜', true],
    ['张*', true],
    ['Jane Smith', true],
    ['admin01', false],
    ['人民路店', false],
    ['13800138000', false],
    ['test', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })

  it.each([['张三丰', '张**']])('%s is shown as %s', (value, shown) => {
    expect(detector.mask?.(value)).toBe(shown)
  })
})
