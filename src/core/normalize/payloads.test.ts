import { describe, expect, it } from 'vitest'
import { createCatalogEngine } from '../../catalog'
import type { KnownValue } from '../model/engine'
import { jsonRequest } from './sample'

const engine = createCatalogEngine()
const LISTS: readonly KnownValue[] = [
  { key: 'city', source: 'typed', category: null, value: '上海市', chosen: true },
  { key: 'gender', source: 'typed', category: null, value: '男', chosen: true },
]
const told = (body: unknown, known: readonly KnownValue[] = []): string[] =>
  engine
    .analyzeRequest(jsonRequest(body), known)
    .items.map(({ category, field, where }) => `${field ?? category} ${where.replace('body:json:$.', '')}`)
    .sort()
const kept = (body: unknown): string[] =>
  (engine.analyzeAnswer(JSON.stringify(body))?.items ?? [])
    .map(({ category, where }) => `${category} ${where.replace('$.', '')}`)
    .sort()

describe('whole payloads', () => {
  it.each<[string, unknown, string[]]>([
    [
      'an order by where it is shipped to',
      {
        order_id: '170727153110140',
        ship_name: '林晓月',
        ship_mobile: '13812348000',
        ship_addr: '测试街道浪琴路8号',
        ship_zip: '518109',
        goods: [{ goods_id: '5540', name: '长袖连衣裙85805507', items_bn: '808580550701540' }],
      },
      ['delivery_address ship_addr', 'name ship_name', 'phone ship_mobile', 'postcode ship_zip'],
    ],
    [
      'an order in a shop that is named beside the guest',
      { shopId: 3, shopName: '青禾', remark: '', totalPrice: 88, name: '林晓月', mobile: '13812348000' },
      ['name name', 'phone mobile'],
    ],
    [
      'whom a policy is for, beside who pays it',
      { holder: { name: '林晓月', mobile: '13812348000' }, insured: { name: '林小禾' }, planCode: 'P2023' },
      ['name holder.name', 'name insured.name', 'phone holder.mobile'],
    ],
    [
      'what is chosen by its name or its number',
      { education_enum: '本科', marriage_enum: '已婚', genderText: '女', income_information: '5000-10000' },
      ['education education_enum', 'gender genderText', 'income income_information', 'marital_status marriage_enum'],
    ],
    [
      'a contact with its relation',
      { contact_info: [{ relation: '父亲', name: '林长青', phone: '13812348000' }] },
      ['name contact_info[0].name', 'phone contact_info[0].phone'],
    ],
    ['a plate called a code', { car_code: '川A660P2', orderid: 'a123' }, ['vehicle_plate car_code']],
    [
      'where something is sent to, picked on a map',
      { receiver: { poi: { title: '公园', lng: '121.438312', lat: '31.197411' } } },
      ['location_precise receiver.poi.lat'],
    ],
    [
      'the address by which a person came, and a form within a value',
      {
        u: 'https://m.tea.example/order?openid=oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&table=8#/pay?mobile=13812348000',
        requests: ['lt=1&ut=h5&g_lat=30.27415&g_lng=120.15515'],
      },
      ['location_precise requests[0]:query:g_lat', 'openid u:query:openid', 'phone u:query:mobile'],
    ],
    [
      'people in a list, and parts of a name',
      {
        tourists: [{ name: '林晓月', certType: 1 }],
        shippingAddress: { firstName: 'Anna', address1: '12 Test Street' },
      },
      ['delivery_address shippingAddress.address1', 'name shippingAddress.firstName', 'name tourists[0].name'],
    ],
    [
      'a name beside an address of e-mail',
      { user: { name: '林晓月', email: 'lin@mail.example' }, usr: { name: '林小禾', email: 'he@mail.example' } },
      ['email user.email', 'email usr.email', 'name user.name', 'name usr.name'],
    ],
  ])('tell of %s', (_, body, expected) => expect(told(body)).toEqual(expected))

  it.each<[string, unknown]>([
    [
      'a shop with its hours',
      {
        shopId: 2,
        phone: '13512345678',
        address: '测试路 1 号',
        latitude: 31.193,
        longitude: 121.437,
        openingHours: ['08:30'],
        minOrder: 20,
      },
    ],
    [
      'provinces to choose from',
      [{ code: '310000', name: '上海市', lat: 31.231706, lng: 121.472644, children: [{ code: '1', name: '徐汇区' }] }],
    ],
    ['car parks', { list: [{ pi_name: '华府大道', lat: 30.527816, lng: 104.070424, free_minute: 15 }] }],
    ['categories in a tree', { menu: [{ id: 1, children: [{ id: 2, name: '热销' }] }] }],
    ['whom a coupon is for', { couponList: [{ gender: 1, minAge: 18, amount: 500 }] }],
    ['what a page is written in', { messages: { male: '男', nickname: '昵称', name: '姓名' } }],
    ['conditions of an offer', { list: [{ education: '不限', occupation: '不限', productName: '随心贷' }] }],
    ['goods that are looked for', { keyword: '外套', sort: 'price_asc', page: 1, gender: 'male', ageRange: 3 }],
    ['doctors to choose from', { list: [{ docName: '刘东', title: '主任医师', sex: '男', fee: 25 }] }],
    ['a business’s figures', { report: { income: 128_800, expense: 88_120 }, account: 'settlement' }],
    [
      'a place of work that is offered',
      { jobTitle: '服务员', salary: '5000-8000', education: '本科', ageRange: '18-45', welfare: ['包吃'] },
    ],
    [
      'hotels with their places',
      { list: [{ hotelName: '山居', lat: 22.54286, lon: 114.05956, tel: '0755-88888888' }] },
    ],
    [
      'addresses of goods, shops and machines',
      {
        link: '/pages/goods/detail?id=13671820&sex=1&age=3',
        qr: 'https://qr.tea.example/s?lat=31.2304&lng=121.4737&deviceId=VM310104000231&mac=B4:E6:2D:11:22:33',
      },
    ],
    ['who cooks', { chefs: [{ name: '陈师傅', age: 46, gender: '男' }] }],
    ['who is wanted', { require: { gender: '男', occupation: '白领' } }],
    ['goods for somebody', { sku: 'A1', price: 88, title: '外套', gender: 'male' }],
    ['a house for sale', { title: '湖景三房', price: 4_200_000, lat: 30.281234, lng: 120.121234, agentPhone: '' }],
    ['who sells a car', { series: '朗逸', dealers: [{ name: '东风路店', tel: '021-64472233' }] }],
    ['what a browser lets a page do', { clipboard: 'prompt', location: 'granted', contacts: 'unsupported' }],
    ['seats', { seats: [{ row: 3, occupation: 'free' }] }],
    ['a map that is drawn', { location: '121.437123,31.193456', zoom: 15, markers: 'A' }],
  ])('say nothing of a person: %s', (_, body) => expect(told(body, LISTS)).toEqual([]))

  it('name an account and a plate in what a service answers', () => {
    expect(
      kept({
        data: { car_code: '川A660P2', pi_name: '华府大道', ui_tel: '13812348000', head_portrait: '/u/18/a.png' },
      }),
    ).toEqual(['avatar data.head_portrait', 'phone data.ui_tel', 'vehicle_plate data.car_code'])
    expect(kept({ name: '林晓月', email: 'lin@mail.example', mobile: '13812348000', tenant_key: '2ed263' })).toEqual([
      'email email',
      'name name',
      'phone mobile',
    ])
  })
})
