import { describe, expect, it } from 'vitest'
import { createEngine } from './engine'
import type { Detector } from './model/detection'
import { fieldSeen, SAMPLE_VISIT, sampleParts, seen } from './normalize/sample'

const modules = import.meta.glob<{ detector?: Detector }>(['./detectors/*.ts', '!./detectors/*.test.ts'], {
  eager: true,
})
const detectors = Object.values(modules).flatMap((module) => module.detector ?? [])
const engine = createEngine(sampleParts({ detectors }))
const PHONE = '13812348000'

const found = (body: unknown) =>
  engine
    .analyzeRequest(
      { method: 'POST', url: 'https://a.example/x', contentType: '', body: JSON.stringify(body), form: null },
      [],
    )
    .items.map((item) => `${item.category} ${item.where.replace('body:json:$.', '')}`)

describe('the engine with the real detectors', () => {
  it.each<[string, unknown, string[]]>([
    [
      'a member’s profile',
      {
        userName: '林晓月',
        userPhone: PHONE,
        birthday: '1990-01-02',
        openid: 'oABCDEFGHIJKLMNOPQRST',
        nickName: '小林',
      },
      ['name userName', 'phone userPhone', 'birth_date birthday', 'openid openid', 'nickname nickName'],
    ],
    [
      'an order that asks for nothing',
      {
        storeId: 12,
        tableNo: 'A08',
        lines: [{ skuId: 1, name: '四季春', spec: '少冰', price: 18 }],
        couponId: 3,
        status: 2,
        timestamp: 1763870000000,
        sign: 'd41d8cd98f00b204e9800998ecf8427e',
      },
      [],
    ],
    [
      'a tracker’s event',
      { event: '$pageview', time: 1763870000000, lib: { $lib: 'js' }, properties: { $os: 'iOS', phone: PHONE } },
      ['phone properties.phone'],
    ],
    ['a car park', { plateNo: '沪A12345', parkName: '青禾停车场', amount: 15 }, ['vehicle_plate plateNo']],
    [
      'the shop’s own data',
      {
        shop: { name: '青禾茶饮', phone: '021-55550000', address: '上海市测试路1号', lat: 31.2345, lng: 121.4567 },
        serviceTel: PHONE,
      },
      [],
    ],
  ])('%s', (_, body, expected) => expect(found(body)).toEqual(expected))

  it('shows nothing of what it finds', () => {
    const body = {
      userPhone: PHONE,
      idCard: '11010519491231002X',
      email: 'lin.xiaoyue@mail.example',
      bankCard: '6222021234567890128',
      plateNo: '沪A12345',
    }
    const analysis = engine.analyzeRequest(
      { method: 'POST', url: 'https://a.example/x', contentType: '', body: JSON.stringify(body), form: null },
      [],
    )
    expect(analysis.items.length).toBeGreaterThanOrEqual(4)
    for (const value of Object.values(body)) expect(JSON.stringify(analysis)).not.toContain(value)
  })

  it('reads no person out of a menu, and one out of an order', () => {
    expect(
      engine.analyzeAnswer(
        JSON.stringify({
          code: 0,
          data: {
            id: 3,
            shopName: '青禾',
            address: '上海市测试路1号',
            tel: '021-55550000',
            latitude: 31.2345,
            longitude: 121.4567,
          },
        }),
      ),
    ).toBeNull()
    expect(
      engine
        .analyzeAnswer(
          JSON.stringify({ data: { orderNo: '2026', shopName: '青禾', userName: '林晓月', mobile: '138****8000' } }),
        )
        ?.items.map((item) => item.category),
    ).toEqual(['name', 'phone'])
  })

  it('classifies controls', () => {
    const { fields } = engine.inspect(SAMPLE_VISIT, [
      seen('page', 0),
      ...['手机号', '短信验证码', '身份证号', '搜索菜品', '桌号'].map((label, at) =>
        fieldSeen(at + 1, `k${at}`, label),
      ),
    ])
    expect(fields.map((field) => field.category)).toEqual(['phone', 'sms_code', 'id_number', null, 'table_no'])
  })
})
