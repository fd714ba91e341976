import { describe, expect, it } from 'vitest'
import { createCatalogEngine } from '../../catalog'

const engine = createCatalogEngine()
const PHONE = '13512345678'
const ADDRESS = '上海市静安区测试路18号302室'
const sent = (body: string, contentType = 'application/json') =>
  engine
    .analyzeRequest({ method: 'POST', url: 'https://t.example.net/c', contentType, body, form: null }, [])
    .items.map(({ category, source }) => `${category}:${source}`)
    .sort()

describe('names that say nothing alone', () => {
  it('are a person’s beside a mobile number', () => {
    const all = ['delivery_address:key', 'name:key', 'phone:key']
    expect(sent(JSON.stringify({ name: '林晓月', phone: PHONE, address: ADDRESS }))).toEqual(all)
    expect(sent(JSON.stringify({ order: { contact: '欧阳月', tel: PHONE, addr: ADDRESS } }))).toEqual(all)
    const form = `name=${encodeURIComponent('林月')}&phone=${PHONE}&address=${encodeURIComponent(ADDRESS)}`
    expect(sent(form, 'application/x-www-form-urlencoded')).toEqual(all)
  })
  it('are found in a long body, too', () => {
    const lines = Array.from({ length: 3_000 }, (_, at) => ({ id: at, name: `招牌奶茶 ${at}`, price: 18 }))
    expect(sent(JSON.stringify({ lines, who: { name: '林晓月', mobile: PHONE } }))).toEqual(['name:key', 'phone:key'])
  })
  it.each([
    { name: '林晓月', id: 7 },
    { name: '林晓月', goods: { phone: '' } },
    { name: '王老吉', price: 5, address: ADDRESS },
    { shop: { name: '林晓月', phone: PHONE, address: ADDRESS } },
    { address: ADDRESS },
  ])('are nobody’s in %j', (body) => {
    expect(sent(JSON.stringify(body))).toEqual([])
  })
  it.each([
    { name: '张家面馆', phone: PHONE, address: ADDRESS },
    { name: '青杉小筑', phone: PHONE, address: ADDRESS },
    { name: '王记', phone: PHONE },
    { name: 'submit', phone: PHONE, address: 'https://t.example.net/' },
  ])('are not a person’s that is no name in %j', (body) => {
    expect(sent(JSON.stringify(body))).toEqual(['phone:key'])
  })
  it('are kept by a service that shows them', () => {
    const shown = (answer: object) =>
      (engine.analyzeAnswer(JSON.stringify(answer))?.items ?? []).map(({ category }) => category)
    expect(shown({ order: { name: '林晓月', mobile: PHONE, address: ADDRESS } })).toEqual([
      'phone',
      'name',
      'delivery_address',
    ])
    expect(shown({ list: [{ name: '林晓月', tel: PHONE, lat: 31.2304, lng: 121.4737, address: ADDRESS }] })).toEqual([])
  })
})
