import { describe, expect, it } from 'vitest'
import { createCatalogEngine } from '../../catalog'
import { jsonRequest } from './sample'

const engine = createCatalogEngine()
const categoriesOf = (body: object) =>
  engine.analyzeRequest(jsonRequest(body), []).items.map(({ category }) => category)

describe('names of data in pinyin, from the word list', () => {
  it('say what is sent under them', () => {
    expect(categoriesOf({ shrxm: '林月', sjhm: '13512345678', shdz: '上海市静安区测试路18号302室' })).toEqual([
      'name',
      'phone',
      'delivery_address',
    ])
    expect(categoriesOf({ minzu: '汉族', hunyin: '已婚', chepai: '沪AD1234' })).toHaveLength(3)
  })
  it('are read in Chinese as labels are', () => {
    expect(categoriesOf({ 姓名: '林月', 手机号: '13512345678', 收货地址: '上海市静安区测试路18号302室' })).toEqual([
      'name',
      'phone',
      'delivery_address',
    ])
    expect(categoriesOf({ 规格: '大杯', 商品名称: '王老吉', 备注: '' })).toEqual([])
  })
  it('leave names that are another datum’s already', () => {
    expect(categoriesOf({ linkMan: '林晓月' })).toEqual(['name'])
  })
  it('say nothing where the value is none, or the initials are of much else', () => {
    expect(categoriesOf({ shrxm: 'true', sjhm: '3', shdz: '12' })).toEqual([])
    expect(categoriesOf({ zt: '1', lx: 'A', xx: '三', sb: 'ok', wx: 'pay' })).toEqual([])
  })
})
