import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEngine } from '../engine'
import type { KnownValue, RawRequest } from '../model/engine'
import { sampleParts } from './sample'

const digest = (name: string) => ({
  name,
  hex: (value: string) => createHash(name).update(value, 'utf8').digest('hex'),
})
const engine = createEngine(sampleParts({ digests: [digest('md5'), digest('sha1'), digest('sha256')] }))

const request = (given: Partial<RawRequest>): RawRequest => ({
  method: 'POST',
  url: 'https://t.example.net/collect',
  contentType: 'application/json',
  body: null,
  form: null,
  ...given,
})
const typed = (value: string, key = 'f'): KnownValue => ({ key, source: 'typed', category: null, value })
const PHONE = '13812348000'
const analyze = (given: Partial<RawRequest>, ...known: KnownValue[]) => engine.analyzeRequest(request(given), known)
const places = (given: Partial<RawRequest>, ...known: KnownValue[]) =>
  analyze(given, ...known).items.map((item) =>
    `${item.category ?? item.field} ${item.source} ${item.where} ${item.encoding.join('>')}`.trim(),
  )

describe('typed values, however they travel', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64')
  const hash = (name: string, text: string) => createHash(name).update(text).digest('hex')
  it.each([
    ['plain', { x: PHONE }, ''],
    ['a number', { x: Number(PHONE) }, ''],
    ['inside a sentence', { x: `call ${PHONE} please` }, ''],
    ['with the country', { x: `+86${PHONE}` }, ''],
    ['with 0086', { x: `0086${PHONE}` }, ''],
    ['with spaces', { x: '138 1234 8000' }, ''],
    ['with dashes', { x: '138-1234-8000' }, ''],
    ['full width', { x: '１３８１２３４８０００' }, ''],
    ['percent in JSON', { x: '%31%33%38%31%32%33%34%38%30%30%30' }, 'percent'],
    ['base64', { x: base64(PHONE) }, 'base64'],
    ['base64 without padding', { x: base64(PHONE).replace(/=+$/, '') }, 'base64'],
    ['base64 in base64', { x: base64(base64(PHONE)) }, 'base64>base64'],
    ['hex', { x: Buffer.from(PHONE).toString('hex') }, 'hex'],
    ['reversed', { x: [...PHONE].reverse().join('') }, 'reversed'],
    ['md5', { x: hash('md5', PHONE) }, 'md5'],
    ['MD5 in capitals', { x: hash('md5', PHONE).toUpperCase() }, 'md5'],
    ['half an md5', { x: hash('md5', PHONE).slice(8, 24) }, 'md5-16'],
    ['sha256 with the country', { x: hash('sha256', `+86${PHONE}`) }, 'sha256'],
    ['base64 of a digest', { x: createHash('sha1').update(PHONE).digest('base64') }, 'base64>sha1'],
    ['base64 around a digest', { x: base64(`id:${hash('md5', PHONE)}`) }, 'base64>md5'],
  ])('%s', (_, body, encoding) => {
    expect(places({ body: JSON.stringify(body) }, typed(PHONE))).toContain(`f typed body:json:$.x ${encoding}`.trim())
  })

  it('finds names by escapes and inside a longer base64', () => {
    expect(places({ body: '{"a":"\\u6797\\u6653\\u6708"}' }, typed('林晓月'))).toEqual(['f typed body:json:$.a'])
    expect(places({ body: 'v=1;n=%u6797%u6653%u6708', contentType: 'text/plain' }, typed('林晓月'))).not.toEqual([])
    const blob = Buffer.concat([Buffer.from([0xff, 0xfe, 0]), Buffer.from('林晓月')]).toString('base64')
    expect(places({ body: JSON.stringify({ blob }) }, typed('林晓月'))).toEqual(['f typed body:json:$.blob base64'])
  })

  it('finds a granted position in full, rounded and as whole numbers', () => {
    const granted: KnownValue = {
      key: 'x1',
      source: 'granted',
      category: 'location_precise',
      value: '31.230416,121.473701',
    }
    for (const text of ['31.230416', '31.2304', '31.230', '121.474', '{"p":"121.473701|31.230416"}', '31230416'])
      expect(analyze({ body: JSON.stringify({ p: text }) }, granted).items[0]).toMatchObject({
        category: 'location_precise',
        source: 'granted',
        masked: '31.2*,121.4*',
      })
    for (const text of ['31.23', '31.231', '131.230416', '31.299'])
      expect(analyze({ body: JSON.stringify({ p: text }) }, granted).items).toEqual([])
  })

  it('does not find digits in longer digits, short words in words, or short values in texts', () => {
    expect(places({ body: `{"x":"9${PHONE}"}` }, typed(PHONE))).toEqual([])
    expect(places({ body: '{"x":"1234567"}' }, typed('123456'))).toEqual([])
    expect(places({ body: '{"x":"savannah"}' }, typed('anna'))).toEqual([])
    expect(places({ body: '{"age":"112","user":{"mobile":"12"}}' }, typed('12'))).toEqual([
      'f typed body:json:$.user.mobile',
    ])
    expect(places({ body: '{"y":"12","qty":"12"}' }, typed('12'))).toEqual([])
    expect(places({ body: '{"x":"1"}' }, typed('1'))).toEqual([])
    expect(places({ body: '{"x":"男"}' }, typed('男'))).toEqual(['f typed body:json:$.x'])
  })
})

describe('containers', () => {
  it.each<[string, Partial<RawRequest>, string[], number]>([
    ['query', { url: `https://a.example/x?phone=${PHONE}&v=1` }, ['f typed query:phone', 'phone key query:phone'], 2],
    [
      'query, twice encoded',
      { url: `https://a.example/x?q=${encodeURIComponent(encodeURIComponent(`手机 ${PHONE}`))}` },
      ['f typed query:q percent'],
      1,
    ],
    [
      'fragment',
      { url: `https://a.example/#/o?phone=${PHONE}` },
      ['f typed fragment:phone', 'phone key fragment:phone'],
      0,
    ],
    ['path', { url: `https://a.example/u/${PHONE}/o` }, ['f typed path:2', 'phone pattern path:2'], 0],
    [
      'parsed form',
      { form: { mobile: [PHONE], n: ['2', ''] } },
      ['f typed body:form:mobile', 'phone key body:form:mobile'],
      3,
    ],
    [
      'urlencoded',
      { body: `user%5Bmobile%5D=${PHONE}&a=`, contentType: 'application/x-www-form-urlencoded' },
      ['f typed body:form:["user[mobile]"]', 'phone key body:form:["user[mobile]"]'],
      2,
    ],
    [
      'JSON in a string',
      { body: JSON.stringify({ data: JSON.stringify({ user: { mobile: PHONE } }) }) },
      ['f typed body:json:$.data:json:$.user.mobile', 'phone key body:json:$.data:json:$.user.mobile'],
      1,
    ],
    [
      'a tracker’s envelope',
      {
        body: `data=${encodeURIComponent(Buffer.from(JSON.stringify({ properties: { mobile: PHONE, n: 1 } })).toString('base64'))}&gzip=0`,
        contentType: '',
      },
      [
        'f typed body:form:data:json:$.properties.mobile base64',
        'phone key body:form:data:json:$.properties.mobile base64',
      ],
      3,
    ],
    [
      'JSON lines',
      { body: `{"a":1}\n{"tel":"${PHONE}"}`, contentType: 'text/plain' },
      ['f typed body:json:$[1].tel', 'phone key body:json:$[1].tel'],
      2,
    ],
    [
      'socket packet',
      { body: `42["join",{"tel":"${PHONE}"}]`, contentType: '' },
      ['f typed body:json:$[1].tel', 'phone key body:json:$[1].tel'],
      2,
    ],
    ['plain text', { body: `hello ${PHONE}`, contentType: 'text/plain' }, ['f typed body:text'], 1],
    [
      'custom header',
      { headers: { 'X-Mobile': PHONE, 'User-Agent': PHONE } },
      ['f typed header:x-mobile', 'phone key header:x-mobile'],
      0,
    ],
  ])('%s', (_, given, expected, leaves) => {
    const analysis = analyze(given, typed(PHONE))
    expect(places(given, typed(PHONE))).toEqual(expected)
    expect(analysis.leaves).toBe(leaves)
    expect(JSON.stringify(analysis)).not.toContain(PHONE)
  })

  it('reads multipart fields by value and files by name and size', () => {
    const body = [
      '------B',
      'Content-Disposition: form-data; name="mobile"',
      '',
      PHONE,
      '------B',
      'Content-Disposition: form-data; name="card_front"; filename="a.jpg"',
      'Content-Type: image/jpeg',
      '',
      'x'.repeat(90),
      '------B--',
      '',
    ].join('\r\n')
    const analysis = analyze({ body, contentType: 'multipart/form-data; boundary=----b' }, typed(PHONE))
    expect(analysis.leaves).toBe(2)
    expect(analysis.items.map(({ category, where, masked }) => [category, where, masked])).toEqual([
      [null, 'body:multipart:mobile', '138****8000'],
      ['phone', 'body:multipart:mobile', '138****8000'],
      ['id_photo', 'body:multipart:card_front', '[file, 90 bytes]'],
    ])
  })

  it('inflates zipped envelopes where it is given the means', () => {
    const inner = JSON.stringify({ mobile: PHONE })
    const zipped = createEngine(sampleParts({ inflate: () => new TextEncoder().encode(inner) }))
    const body = `data_list=${encodeURIComponent(Buffer.from([0x1f, 0x8b, 8, 0, 1, 2]).toString('base64'))}`
    expect(zipped.analyzeRequest(request({ body }), []).items).toMatchObject([
      { category: 'phone', encoding: ['base64', 'gzip'], masked: '138****8000' },
    ])
  })
})

describe('keys and patterns', () => {
  const found = (body: unknown) =>
    analyze({ body: JSON.stringify(body) }).items.map((item) => `${item.category} ${item.source} ${item.where}`)
  it.each<[unknown, string[]]>([
    [{ mobile: PHONE }, ['phone key body:json:$.mobile']],
    [{ orderUser: { mobile: PHONE } }, ['phone key body:json:$.orderUser.mobile']],
    [{ user_mobile_no: PHONE }, ['phone key body:json:$.user_mobile_no']],
    [{ mobile: '' }, []],
    [{ mobile: 'null' }, []],
    [{ mobileType: PHONE }, ['phone pattern body:json:$.mobileType']],
    [{ automobile: 'red' }, []],
    [{ shopPhone: PHONE, storeTel: PHONE, serviceTel: PHONE }, []],
    [{ shop: { phone: PHONE, name: '林晓月', lat: 31.230416, lng: 121.473701 } }, []],
    [{ shop: { user: { mobile: PHONE } } }, ['phone key body:json:$.shop.user.mobile']],
    [{ orderNo: PHONE, timestamp: Number(PHONE), tradeId: PHONE }, []],
    [{ x: PHONE }, ['phone pattern body:json:$.x']],
    [{ x: '11010119900307123X' }, ['id_number pattern body:json:$.x']],
    [{ name: '林晓月' }, ['name key body:json:$.name']],
    [{ goods: [{ name: '四季春' }], dishName: '四季春', event: { name: '四季春' } }, []],
    [{ openId: 'oABCDEFGHIJKL' }, ['openid key body:json:$.openId']],
    [{ lat: 31.230416, lng: 121.473701 }, ['location_precise key body:json:$.lat']],
    [{ lat: 31.23, lng: 121.47 }, ['location_rough key body:json:$.lat']],
    [{ lat: 0, lng: 0 }, []],
    [{ lat: 31.230416 }, []],
    [{ location: '121.473701,31.230416' }, ['location_precise key body:json:$.location']],
  ])('%j', (body, expected) => expect(found(body)).toEqual(expected))

  it('masks what it shows', () => {
    const [item] = analyze({ body: '{"id_card":"11010119900307123X"}' }).items
    expect(item?.masked).toBe('110***X')
    expect(
      analyze({
        url: `https://a.example/p/${PHONE}?openid=oABCDEFGHIJKL&a=1&lat=31.230416&lng=121.473701#tel=${PHONE}`,
      }).url,
    ).toBe('https://a.example/p/138****8000?openid=13_characters&a=1&lat=31.2*,121.4*&lng=[masked]#tel=138****8000')
    expect(analyze({ url: `https://me:secret@a.example:8443/` }).url).toBe('https://***@a.example:8443/')
    expect(analyze({ url: `data:text/plain,${PHONE}` }).url).toBe('data:[27 characters]')
  })

  it('masks a value that is a key, in places and addresses', () => {
    const analysis = analyze(
      { url: `https://a.example/?${PHONE}=1&x`, body: `{"${PHONE}":{"a":1},"b":"${PHONE}"}` },
      typed(PHONE),
    )
    expect(JSON.stringify(analysis)).not.toContain(PHONE)
  })
})

describe('limits', () => {
  it('names the limits that it reached', () => {
    expect(analyze({ body: `[${'1,'.repeat(120_000)}1]` })).toMatchObject({ leaves: 120_001, limits: [] })
    expect(analyze({ form: { a: Array(120_001).fill('1') } })).toMatchObject({ leaves: 120_001, limits: ['leaves'] })
    expect(analyze({ body: `${'['.repeat(200)}1${']'.repeat(200)}` }).limits).toEqual(['json_depth'])
    expect(analyze({ body: 'x'.repeat(1_000_001), contentType: 'text/plain' }).limits).toContain('body_size')
    let wrapped = JSON.stringify({ a: 1 })
    for (let layer = 0; layer < 7; layer++) wrapped = JSON.stringify({ data: wrapped })
    expect(analyze({ body: wrapped }).limits).toEqual(['decode_depth'])
  })
})

describe('properties', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.json(),
    fc.base64String(),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
  )

  it('never throws and never shows a known value', () => {
    // Several requests with each set of values: most of the time is spent on spelling those.
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 6, maxLength: 24 }), { maxLength: 3 }),
        fc.array(fc.tuple(text, text, fc.option(text)), { minLength: 4, maxLength: 4 }),
        (values, requests) => {
          const known = values.map((value, at) => typed(value, `k${at}`))
          const inside = values[0] ?? ''
          for (const [url, contentType, body] of requests) {
            const analysis = engine.analyzeRequest(
              {
                method: 'POST',
                url: `https://a.example/${url}?q=${encodeURIComponent(new TextDecoder().decode(new TextEncoder().encode(inside)))}&${inside}`,
                contentType,
                body: body === null ? null : body + inside + JSON.stringify({ [inside]: inside }),
                form: null,
              },
              known,
            )
            const shown = JSON.stringify([analysis.url, analysis.items.map((item) => [item.where, item.masked])])
            for (const value of values) if (value.trim().length >= 6) expect(shown.includes(value.trim())).toBe(false)
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  it('counts the leaves of JSON as one would by hand', () => {
    const scalar = fc.oneof(
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.string({ unit: fc.constantFrom('a', 'b', '茶', ' z'), maxLength: 5 }),
    )
    const tree = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        scalar,
        fc.array(tie('node'), { maxLength: 4 }),
        fc.dictionary(fc.string({ maxLength: 5 }), tie('node'), { maxKeys: 4 }),
      ),
    })).node
    const count = (node: unknown): number =>
      node !== null && typeof node === 'object'
        ? Object.values(node).reduce((sum: number, one) => sum + count(one), 0)
        : 1
    fc.assert(
      fc.property(tree, (node) => {
        const body = JSON.stringify([node])
        expect(analyze({ body }).leaves).toBe(count([JSON.parse(body)]))
      }),
    )
  })
})
