import type { Named } from './typing'

/** What shops send all day and what is nobody's: each is sent by fetch, as JSON or as a query, while everything of `TYPED` stands typed. */
const BODIES: Readonly<Record<string, object | string>> = {
  'time-13': { t: 1763942400000, time: 1763942400123 },
  'time-10': { ts: 1763942400, created: 1763942411 },
  'order-number': { orderNo: '2026112413800138000', serialNo: '20261124139123456780001' },
  'order-short': { orderNo: '1391234567', id: 13912345 },
  'sku-list': {
    items: [
      { skuId: 100013912345, qty: 2 },
      { skuId: 100013912346, qty: 1 },
    ],
  },
  'price-cents': { total: 1391234, price: 1800, discount: 200 },
  'shop-phone': { shop: { name: '云朵茶铺', tel: '021-55550000', servicePhone: '4008001234' } },
  'shop-place': { shop: { lat: 31.2, lng: 121.4, name: '云朵茶铺', address: '示例路 1 号' } },
  'dish-name': { name: '杨枝甘露', spec: '少冰', remark: '' },
  'menu-names': {
    list: [
      { name: '王老吉', price: 6 },
      { name: '老干妈拌饭', price: 18 },
    ],
  },
  'table-number': { table: 'A12', seat: 4, store: 'S021' },
  'digest-of-menu': { md5: 'd41d8cd98f00b204e9800998ecf8427e', etag: '5f4dcc3b5aa765d61d8327deb882cf99' },
  uuid: { traceId: '0b1f7d2e-6a35-4c58-9d0e-51c3a7f2e964', spanId: '6a354c589d0e51c3' },
  version: { version: '13.9.12', build: '20261124', sdk: '3.45.67' },
  resolution: { screen: '1080x1920', dpr: 3, w: 393, h: 851 },
  'typed-neighbor': { sku: '139123456789', batch: '813912345678' },
  'typed-part': { code: '5678', half: '139123' },
  'ip-like': { version: '10.2.3.4', range: '1.2.3' },
  'random-hex': { nonce: '9f86d081884c7d659a2feaa0c55ad015', sign: 'a3bf4f1b2b0b822cd15d6c15b0f00a08' },
  'random-base64': { sign: 'q83vASNFZ4mrze8BI0VniavN7wEjRWeJ', key: 'AQIDBAUGBwgJCgsMDQ4PEA' },
  barcode: { ean: '6901234567892', barcode: '6922266446313' },
  coupon: { couponId: 15012345678901, activityId: '18800001111222' },
  weights: { weight: 139.12345, volume: 121.473, area: 31.23 },
  graph: { query: 'query Menu($id: ID!) { menu(id: $id) { items { name price } } }', variables: { id: 'S021' } },
  metrics: { lcp: 1391.2, cls: 0.123, ttfb: 138.5, fid: 13.9 },
  'query-page': '?page=1&size=20&sort=price&_=1763942400123',
  'query-scan': '?store=S021&table=A12&scene=1011&v=139123456',
  'query-image': '?x-oss-process=image/resize,w_750&t=1391234567812',
  // Kept beside what was typed: near it, part of it, the same digits for another purpose.
  'neighbour-number': { code: '13912345679', sku: '13912345670', ref: '23912345678' },
  'neighbour-longer': { serial: '9139123456780', waybill: '139123456780' },
  'neighbour-date': { openedOn: '1990-03-08', bookDate: '2026-12-01', since: 1990, month: 3, day: 8 },
  'neighbour-card': { giftCardNo: '6222021234567890129', batch: '622202123456789' },
  'neighbour-plate': { model: 'A12346', series: '沪A', spec: 'A12345B' },
  'neighbour-address': { shop: { address: '上海市静安区测试路14号', city: '上海市', district: '静安区' } },
  'neighbour-name': { goods: [{ name: '小满茶' }, { name: '欧阳家红烧肉' }], brand: '满小记' },
  'neighbour-mail': { support: 'help@mail.example', shop: { email: 'hi@yunduo.example' } },
  'middle-masked': { shown: '139****5678', tail: '5678' },
  'decimal-of-digits': { score: 13.912345678, ratio: '0.13912345678', weight: '139.12345678' },
  'part-digits': { a: 139, b: 1234, c: 5679, d: 12 },
  'part-numbers': { list: [13, 91, 23, 46, 78, 5] },
  'other-digest': { md5: '5d41402abc4b2a76b9719d911017c592', sha1: 'aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d' },
  'other-sha256': { sign: '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824' },
  'other-base64': { d: 'aGVsbG8gd29ybGQsIHRoaXMgaXMgYSBtZW51' },
  'other-hex': { d: '68656c6c6f20776f726c642c206d656e75' },
  'other-jwt': { t: 'eyJhbGciOiJIUzI1NiJ9.eyJzaWQiOiJTMDIxIiwidGFibGUiOiJBMTIifQ.c2lnbmF0dXJl' },
  'random-bytes': { list: [12, 139, 200, 7, 91, 255, 31, 64], raw: [3, 141, 59, 26, 53] },
  'one-digit-list': { ratings: [1, 3, 9, 1, 2, 3, 4, 5, 6, 7, 7], stars: [5, 5, 4] },
  'letters-list': { sizes: ['S', 'M', 'L', 'X'], codes: ['A', 'B', 'C', 'D'] },
  'shop-positions': {
    stores: [
      { storeName: '静安店', lat: 31.2304, lng: 121.4737 },
      { storeName: '浦东店', lat: 31.22, lng: 121.54 },
    ],
  },
  'shop-geohash': { shop: { geohash: 'wtw3sm0q' } },
  'map-view': { bounds: { ne: { lat: 31.3, lng: 121.6 }, sw: { lat: 31.1, lng: 121.2 } }, zoom: 12 },
  'shop-people': { manager: { name: '李强', phone: '13512345678' }, rider: { name: '张三', mobile: '13612345678' } },
  'form-words': { field: 'phone', label: '手机号', placeholder: '请输入手机号', required: true, name: 'mobile' },
  options: {
    genderOptions: [
      { label: '男', value: 1 },
      { label: '女', value: 2 },
    ],
    cities: ['上海', '北京'],
  },
  empties: { phone: '', mobile: null, name: '', email: 'null', address: {} },
  flags: { hasPhone: true, needPhone: 1, phoneRequired: false, showAddress: 1, nameMaxLength: 20 },
  'app-ids': { appid: 'wx1234567890abcdef', mp: 'gh_1234567890ab', client_id: 'web-h5', channelId: '1001' },
  'tax-and-licence': { taxNo: '91310000MA1K12345X', licence: 'JY13101060012345', icp: '沪ICP备12345678号' },
  events: { event: 'input_blur', element: 'phone_input', page: 'user/phone', stay: 13912 },
  'browser-facts': { ua: 'Mozilla/5.0', lang: 'zh-CN', tz: -480, screen: '390x844', net: '4g' },
  cart: { lines: Array.from({ length: 12 }, (_, at) => ({ id: 13_900_000_000 + at, price: 1800 + at, qty: 1 })) },
  'order-times': { createdAt: '2026-11-24 13:09:12', payBefore: 1763943300, wait: 1391 },
  'ids-in-text': { path: '/p/13912345679.html', img: 'https://img.example/2026/1124/13912345670.jpg' },
  'percent-words': { coupon: '%E6%BB%A1%E5%87%8F', rate: '90%', note: '50%25' },
  remark: { remark: '少冰，不要香菜，谢谢', people: 3 },
  'query-track': '?e=view&p=%2Fmenu&sid=S021&r=0.1391234567&ts=1763942400123',
  'query-sign': '?sign=9f86d081884c7d659a2feaa0c55ad015&nonce=q83vASNFZ4k&v=2',
  'query-lang': '?lang=zh-CN&city=310100&v=20261124',
}

export const LOOK_ALIKES: readonly Named[] = Object.entries(BODIES).map(([name, body]) => ({
  name: `like-${name}`,
  sent:
    typeof body === 'string'
      ? { method: 'GET', suffix: body }
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
}))
