import { createHash, createHmac } from 'node:crypto'
import { crc32, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { base32, base32nopad, base58 } from '@scure/base'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import lz from 'lz-string'
import murmur from 'murmurhash3js-revisited'
import { describe, expect, it } from 'vitest'
import { createCatalogEngine } from '../../catalog'
import { encodeGbk } from '../../encodings/gbk'
import type { KnownValue, RawRequest } from '../model/engine'

const engine = createCatalogEngine()

const PHONE = '13812348000'
const NAME = '林晓月明'
const ADDRESS = '上海市静安区测试路18号302室'
const EMAIL = 'Yue.Lin@mail.example'
const typed = (value: string, key = 'f'): KnownValue => ({ key, source: 'typed', category: null, value })
const request = (given: Partial<RawRequest>): RawRequest => ({
  method: 'POST',
  url: 'https://t.example.net/collect',
  contentType: '',
  body: null,
  form: null,
  ...given,
})
const foundIn = (given: Partial<RawRequest>, value: string) =>
  engine.analyzeRequest(request(given), [typed(value)]).items.filter((item) => item.source === 'typed')

type Turn = (text: string) => string
/** As scripts have it that move the usual alphabet on. */
const turnedAlphabet: Turn = (text) => {
  const usual = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  return text.replace(/[^=]/g, (one) => usual.charAt((usual.indexOf(one) * 5 + 11) % 64))
}
const bytes = (text: string) => new TextEncoder().encode(text)
const b64: Turn = (text) => Buffer.from(text).toString('base64')
const b64url: Turn = (text) => Buffer.from(text).toString('base64url')
const hex: Turn = (text) => Buffer.from(text).toString('hex')
const reversed: Turn = (text) => [...text].reverse().join('')
const rot13: Turn = (text) =>
  text.replace(/[a-z]/gi, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) + (letter.toLowerCase() <= 'm' ? 13 : -13)),
  )
const percent: Turn = (text) => [...bytes(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
const hash =
  (name: string, form: 'hex' | 'base64' | 'base64url' = 'hex'): Turn =>
  (text) =>
    createHash(name).update(text).digest(form)
const md5 = hash('md5')
const sha256 = hash('sha256')
const moved = (text: string, by: number): string =>
  [...text].map((one) => String.fromCharCode(one.charCodeAt(0) + by)).join('')
const wordsOf = (data: Buffer): number[] => {
  const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)])
  return Array.from({ length: padded.length / 4 }, (_, at) => padded.readInt32BE(at * 4))
}
/** The leaves of an object as pairs of a form. */
const flat = (value: object): [string, string][] =>
  Object.entries(value).flatMap(([name, one]): [string, string][] =>
    typeof one === 'object' && one !== null ? flat(one) : [[name, String(one)]],
  )
const xored = (text: string, ...key: number[]): Buffer =>
  Buffer.from(bytes(text).map((byte, at) => byte ^ (key[at % key.length] as number)))
const jwt: Turn = (text) =>
  `${b64url('{"alg":"HS256","typ":"JWT"}')}.${b64url(JSON.stringify({ sub: text }))}.c2lnbmF0dXJl`

const TURNS: Record<string, Turn> = {
  plain: (text) => text,
  percent,
  'percent twice': (text) => encodeURIComponent(percent(text)),
  'unicode escapes': (text) => [...text].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  'HTML decimal': (text) => [...text].map((one) => `&#${one.charCodeAt(0)};`).join(''),
  'HTML hexadecimal': (text) => [...text].map((one) => `&#x${one.charCodeAt(0).toString(16)};`).join(''),
  base64: b64,
  'base64 bare': (text) => b64(text).replace(/=+$/, ''),
  base64url: b64url,
  'base64 twice': (text) => b64(b64(text)),
  'base64 thrice': (text) => b64(b64(b64(text))),
  base32: (text) => base32.encode(bytes(text)),
  'base32 bare, small': (text) => base32nopad.encode(bytes(text)).toLowerCase(),
  base58: (text) => base58.encode(bytes(text)),
  hex,
  HEX: (text) => hex(text).toUpperCase(),
  reversed: (text) => ([...text].length < 6 ? reversed(b64(text)) : reversed(text)),
  rot13: (text) => (rot13(text) === text ? rot13(b64(text)) : rot13(text)),
  'lz-string base64': lz.compressToBase64,
  'lz-string URI': lz.compressToEncodedURIComponent,
  'lz-string UTF-16': lz.compressToUTF16,
  'gzip base64': (text) => gzipSync(text).toString('base64'),
  'deflate base64': (text) => deflateSync(text).toString('base64'),
  'raw deflate base64': (text) => deflateRawSync(text).toString('base64'),
  JWT: jwt,
  'numbers of characters': (text) => [...text].map((one) => one.charCodeAt(0)).join(', '),
  'UTF-16, the higher byte first': (text) => Buffer.from(text, 'utf16le').swap16().toString('base64'),
  'MD5 as a UUID': (text) => md5(text).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
  'the end of SHA-256': (text) => sha256(text).slice(-20),
  'reversed base64': (text) => reversed(b64(text)),
  'base64 of reversed base64': (text) => b64(reversed(b64(text))),
  'reversed base64 of hex': (text) => reversed(b64(hex(text))),
  'rot13 of base64 of hex': (text) => rot13(b64(hex(text))),
  'hex of base64 of base32': (text) => hex(b64(base32nopad.encode(bytes(text)))),
  'base64 of gzip of JSON with base64': (text) => gzipSync(JSON.stringify({ a: b64(text) })).toString('base64'),
  'percent of base64 of hex': (text) => encodeURIComponent(b64(hex(text))),
  'base64 of lz-string': (text) => b64(lz.compressToBase64(text)),
  'base58 of base64': (text) => base58.encode(bytes(b64(text))),
  md5,
  MD5: (text) => md5(text).toUpperCase(),
  'md5, its middle': (text) => md5(text).slice(8, 24),
  'md5 base64': hash('md5', 'base64'),
  sha1: hash('sha1'),
  sha224: hash('sha224'),
  sha256,
  'sha256 base64url': hash('sha256', 'base64url'),
  sha384: hash('sha384'),
  sha512: hash('sha512'),
  'sha3-256': hash('sha3-256'),
  ripemd160: hash('ripemd160'),
  'murmur3 hex': (text) => murmur.x86.hash32(bytes(text)).toString(16).padStart(8, '0'),
  'murmur3 of 128 bits': (text) => murmur.x64.hash128(bytes(text)),
  sm3: hash('sm3'),
  'sm3 of md5': (text) => hash('sm3')(md5(text)),
  'md5 of md5': (text) => md5(md5(text)),
  'md5 of MD5': (text) => md5(md5(text).toUpperCase()),
  'sha256 of md5': (text) => sha256(md5(text)),
  'sha1 of sha256': (text) => hash('sha1')(sha256(text)),
  'base64 of sha256 of md5': (text) => b64(sha256(md5(text))),
  'base64 of hex of md5': (text) => b64(hex(md5(text))),
  'md5 of base64': (text) => md5(b64(text)),
  'md5 of hex': (text) => md5(hex(text)),
  'md5 of percent': (text) => md5(encodeURIComponent(text)),
  'md5 of base64 of md5': (text) => md5(hash('md5', 'base64')(text)),
  'sha512 of md5': (text) => hash('sha512')(md5(text)),
  'sha3-256 of ripemd160': (text) => hash('sha3-256')(hash('ripemd160')(text)),
  'sha512-256': hash('sha512-256'),
  'sha256, cut short': (text) => sha256(text).slice(0, 32),
  'reversed base58': (text) => reversed(base58.encode(bytes(text))),
  'rot13 of base32': (text) => rot13(base32nopad.encode(bytes(text))),
  'rot13 of reversed base64': (text) => rot13(reversed(b64(text))),
  'base64 of base32 of rot13': (text) => b64(base32.encode(bytes(rot13(text)))),
  'gzip twice in base64': (text) => gzipSync(gzipSync(text)).toString('base64'),
  'one by one': (text) => [...text].join(','),
  'binary digits': (text) => [...bytes(text)].map((byte) => byte.toString(2).padStart(8, '0')).join(''),
  'binary digits in groups': (text) => [...bytes(text)].map((byte) => byte.toString(2).padStart(8, '0')).join(' '),
  'octal escapes': (text) => [...bytes(text)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join(''),
  'octal numbers': (text) => [...bytes(text)].map((byte) => byte.toString(8)).join(' '),
  'a key of one byte in base64': (text) => xored(text, 0x5a).toString('base64'),
  'a key of one byte in hex': (text) => xored(text, 7).toString('hex'),
  'a key of three bytes': (text) => xored(text, 1, 200, 33).toString('base64'),
  'JSON behind a key': (text) => xored(JSON.stringify({ m: text }), 0x2a).toString('base64'),
  'base64 of base64 behind a key': (text) => b64(xored(text, 9).toString('base64')),
  'zero-width between': (text) => [...text].join('\u200b'),
}

const CARRIERS: Record<string, (text: string) => Partial<RawRequest>> = {
  json: (text) => ({ body: JSON.stringify({ v: 1, d: [{ x: text }] }), contentType: 'application/json' }),
  query: (text) => ({ method: 'GET', url: `https://t.example.net/p.gif?v=1&x=${encodeURIComponent(text)}` }),
  form: (text) => ({
    body: `v=1&x=${encodeURIComponent(text)}`,
    contentType: 'application/x-www-form-urlencoded',
  }),
}

describe.each([PHONE, NAME, EMAIL])('typed %s', (value) => {
  describe.each(Object.keys(CARRIERS))('in %s', (carrier) => {
    it.each(Object.keys(TURNS))('%s', (turn) => {
      const given = CARRIERS[carrier]!(TURNS[turn]!(value))
      expect(foundIn(given, value)).not.toEqual([])
      expect(JSON.stringify(engine.analyzeRequest(request(given), [typed(value)]))).not.toContain(value)
    })
  })
})

describe('spellings of what was typed', () => {
  const json = (x: unknown) => ({ body: JSON.stringify({ x }) })
  it.each([
    `+86${PHONE}`,
    `86-${PHONE}`,
    `0086${PHONE}`,
    '138 1234 8000',
    '138-1234-8000',
    '１３８１２３４８０００',
    '13,812,348,000',
    '一三八一二三四八〇〇〇',
    '①③⑧①②③④⑧⓪⓪⓪',
    Number(PHONE).toString(16),
    Number(PHONE).toString(36),
    md5(`86${PHONE}`),
    md5(`+86${PHONE}`),
    sha256(`+86 ${PHONE}`),
    md5('138-1234-8000'),
    String(murmur.x86.hash32(bytes(PHONE))),
  ])('telephone %s', (text) => {
    expect(foundIn(json(text), PHONE)).not.toEqual([])
  })
  it.each([
    [ADDRESS, '静安区测试路18号'],
    ['1990-03-07', 'March 7, 1990'],
    ['1990-03-07', 'Wed Mar 07 1990 00:00:00 GMT+0800'],
    ['1990-03-07', 'Wed, 07 Mar 1990 00:00:00 GMT'],
    ['1990-03-07', '3/7/1990'],
    ['1990-03-07', '一九九〇年三月七日'],
    ['1990-03-07', 'Tue, 06 Mar 1990 16:00:00 GMT'],
    ['11010519491231002X', '110105491231002'],
    [ADDRESS, '测试路18号302室'],
    [NAME, [...NAME].map((one) => `U+${one.charCodeAt(0).toString(16).toUpperCase()}`).join(' ')],
    [NAME, [...NAME].map((one) => one.charCodeAt(0).toString(16)).join('-')],
    [NAME, [...NAME].map((one) => `\\${one.charCodeAt(0).toString(16)}`).join('')],
    [PHONE, [...bytes(PHONE)].map((byte) => `0x${byte.toString(16)}`).join(',')],
    [PHONE, [...PHONE].join('x')],
    [PHONE, [...PHONE].join(' / ')],
    [PHONE, sha256(PHONE).slice(0, 12)],
    [PHONE, '幺三八幺二三四八零零零'],
    ['Wang Fang', 'wang-fang'],
    ['Wang Fang', 'Fang, Wang'],
    ['王芳', '芳王'],
    ['王芳', Buffer.from('王芳').toString('latin1')],
    ['王芳', [...bytes('王芳')].map((byte) => `=${byte.toString(16).toUpperCase()}`).join('')],
    ['王芳', b64(reversed('王芳'))],
    ['王芳', Buffer.from(encodeGbk('王芳')!).toString('base64')],
    [PHONE, `\u{200b}${PHONE.slice(0, 3)}\u00a0${PHONE.slice(3)}`],
    [PHONE, String(murmur.x86.hash32(bytes(PHONE)) | 0)],
  ])('%s as %s', (value, text) => {
    expect(foundIn(json(text), value)).not.toEqual([])
  })
  it('GBK in the query, folded letters', () => {
    const gbk = [...encodeGbk(NAME)!].map((byte) => `%${byte.toString(16).toUpperCase()}`).join('')
    expect(foundIn({ url: `https://t.example.net/s?w=${gbk}` }, NAME)).toMatchObject([{ encoding: ['percent', 'gbk'] }])
    expect(foundIn(json(Buffer.from(encodeGbk(NAME)!).toString('base64')), NAME)).not.toEqual([])
    expect(foundIn(json(EMAIL.toUpperCase()), EMAIL)).not.toEqual([])
    expect(foundIn(json(md5(EMAIL.toLowerCase())), EMAIL)).not.toEqual([])
  })
})

describe('bodies', () => {
  const binary = (data: Uint8Array, contentType = 'application/octet-stream') => ({
    body: Buffer.from(data).toString('base64'),
    contentType: `${contentType};base64`,
  })
  const document = JSON.stringify({ user: { mobile: PHONE } })
  const cases: [string, Partial<RawRequest>, string][] = [
    [
      'gzip behind a header',
      binary(Buffer.concat([Buffer.from([1, 0, 0, 9]), gzipSync(document)])),
      'body:json:$.user.mobile',
    ],
    [
      'gzip in two members',
      binary(Buffer.concat([gzipSync(`${JSON.stringify({ event: 'page_view', n: 1 })}\n`), gzipSync(document)])),
      'body:json:$[1].user.mobile',
    ],
    [
      'LZ-String in UTF-16, with its last space',
      { body: lz.compressToUTF16(document), contentType: 'text/plain' },
      'body:text:json:$.user.mobile',
    ],
    [
      'GBK in gzip',
      binary(
        gzipSync(
          Buffer.concat([
            Buffer.from('{"user":{"mobile":"'),
            Buffer.from('13812348000", "s":"'),
            encodeGbk('北京') ?? Buffer.alloc(0),
            Buffer.from('"}}'),
          ]),
        ),
      ),
      'body:json:$.user.mobile',
    ],
    ['an assignment', { body: `window.__data = ${document};` }, 'body:json:$.user.mobile'],
    ['JSONP', { body: `jsonp_12(${document});` }, 'body:json:$.user.mobile'],
    ['JSON lines', { body: `{"a":1}\n${document}` }, 'body:json:$[1].user.mobile'],
    [
      'GraphQL',
      { body: JSON.stringify({ query: 'mutation($p:String){s(p:$p)}', variables: { p: PHONE } }) },
      'body:json:$.variables.p',
    ],
    ['XML text', { body: `<?xml version="1.0"?><o><u:mobile>${PHONE}</u:mobile></o>` }, 'body:xml:/o/u:mobile'],
    ['XML attribute', { body: `<o><u tel='${PHONE}'/></o>` }, 'body:xml:/o/u/@tel'],
    ['gzip', binary(gzipSync(document)), 'body:json:$.user.mobile'],
    ['deflate', binary(deflateSync(document)), 'body:json:$.user.mobile'],
    ['raw deflate', binary(deflateRawSync(document)), 'body:json:$.user.mobile'],
    ['protobuf', binary(Uint8Array.of(8, 150, 1, 18, 11, ...bytes(PHONE), 24, 1)), 'body:bytes[0]'],
    ['MessagePack', binary(Uint8Array.of(0x81, 0xa6, ...bytes('mobile'), 0xab, ...bytes(PHONE))), 'body:bytes[1]'],
    [
      'data_list',
      { body: `data_list=${encodeURIComponent(gzipSync(`[${document}]`).toString('base64'))}&gzip=1` },
      'body:form:data_list:json:$[0].user.mobile',
    ],
  ]
  it.each(cases)('%s', (_, given, where) => {
    expect(foundIn(given, PHONE).map((item) => item.where)).toContain(where)
  })
})

describe('numbers in binary bodies', () => {
  const number = BigInt(PHONE)
  const word = (write: (view: DataView) => void) => {
    const data = new Uint8Array(8)
    write(new DataView(data.buffer))
    return data
  }
  const varintOf = (rest: bigint): number[] =>
    rest < 128n ? [Number(rest)] : [Number(rest & 127n) | 128, ...varintOf(rest >> 7n)]
  const varint = varintOf(number)
  it.each([
    ['protobuf varint', [8, 1, 16, ...varint, 24, 2], 'varint'],
    ['protobuf sint64', [8, 1, 16, ...varintOf(number * 2n), 24, 2], 'varint'],
    ['two digits a byte', [1, ...Buffer.from(`0${PHONE}`, 'hex'), 9], 'bcd'],
    ['two digits a byte, as telephone networks write them', [1, 0x31, 0x18, 0x32, 0x84, 0x00, 0xf0, 9], 'bcd'],
    ['MessagePack integer', [0x81, 0xa1, 109, 0xcf, ...word((view) => view.setBigUint64(0, number))], 'integer'],
    ['protobuf fixed64', [9, ...word((view) => view.setBigUint64(0, number, true)), 16, 1], 'integer'],
    ['MessagePack double', [0x81, 0xa1, 109, 0xcb, ...word((view) => view.setFloat64(0, Number(number)))], 'double'],
  ])('%s', (_, data, encoding) => {
    const body = Buffer.from(Uint8Array.from(data)).toString('base64')
    expect(foundIn({ body, contentType: 'application/octet-stream;base64' }, PHONE)).toMatchObject([
      { encoding: [encoding] },
    ])
  })
})

describe('other charsets', () => {
  const binary = (data: Uint8Array) => ({ body: Buffer.from(data).toString('base64'), contentType: ';base64' })
  it('reads a body in GBK and one in UTF-16', () => {
    const before = [...bytes('{"user":{"name":"')]
    const gbk = Uint8Array.from([...before, ...encodeGbk(NAME)!, ...bytes('"}}')])
    expect(foundIn(binary(gbk), NAME)).toMatchObject([{ where: 'body:json:$.user.name', encoding: ['gbk'] }])
    const wide = Buffer.from(`\ufeff{"n":"${NAME}"}`, 'utf16le')
    expect(foundIn(binary(wide), NAME)).toMatchObject([{ where: 'body:json:$.n', encoding: ['utf-16'] }])
    expect(foundIn(binary(wide.subarray(2)), NAME)).toMatchObject([{ encoding: ['utf-16'] }])
  })
})

describe('a ZIP archive', () => {
  const archive = (files: Record<string, string>) =>
    Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, bytes(text)]))))
  it('is read as a body, and as a value', () => {
    const zip = archive({ 'a.json': JSON.stringify({ ev: 'view' }), 'b.json': JSON.stringify({ u: { m: PHONE } }) })
    const body = { body: zip.toString('base64'), contentType: 'application/zip;base64' }
    expect(foundIn(body, PHONE)).toMatchObject([{ where: 'body:json:$[1].u.m', encoding: ['zip'] }])
    const value = { body: JSON.stringify({ z: archive({ x: NAME }).toString('base64') }) }
    expect(foundIn(value, NAME)).toMatchObject([{ where: 'body:json:$.z', encoding: ['base64', 'zip'] }])
  })
})

describe('a host', () => {
  it('below another may be made of a name, in the letters of hosts', () => {
    const { hostname } = new URL(`https://${NAME}.t.example.net/p.gif`)
    const url = `https://${hostname}/p.gif`
    expect(foundIn({ url }, NAME)).toMatchObject([{ where: 'host:0', encoding: ['punycode'] }])
    expect(engine.analyzeRequest(request({ url }), [typed(NAME)]).url).toBe('https://masked.t.example.net/p.gif')
    expect(foundIn({ url: new URL(`https://茶铺.${NAME}.cn/`).href }, NAME)).toEqual([])
  })
})

describe('values in parts', () => {
  const json = (x: unknown) => ({ body: JSON.stringify(x) })
  it.each<[string, unknown]>([
    [PHONE, { a: '138', b: '1234', c: '8000' }],
    [PHONE, { tail: '8000', head: '1381234' }],
    [PHONE, { a: '1381234', id: 7, info: { x: 1 }, b: '8000' }],
    [PHONE, ['13', '81', '23', '48', '00', '0']],
    [PHONE, { m: [...PHONE] }],
    [PHONE, { m: [...PHONE].map(Number) }],
    [PHONE, { m: [...bytes(PHONE)] }],
    [PHONE, bytes(PHONE)],
    [NAME, { m: [...NAME].map((one) => one.charCodeAt(0)) }],
    [PHONE, [...bytes(JSON.stringify({ m: PHONE }))]],
    [NAME, { family: '林晓', given: '月明' }],
    ['Wang Fang', { first: 'Fang', last: 'Wang' }],
    [EMAIL, { user: 'yue.lin', domain: 'mail.example' }],
    ['1990-03-07', { year: 1990, month: 3, day: 7 }],
    ['1990-03-07', { birth: [1990, 3, 7] }],
    ['1990-03-07', { day: 7, month: 3, year: 1990 }],
    ['1990-03-07', { stock: 5, birthMonth: 3, birthDay: 7, birthYear: 1990 }],
    ['沪A12345', { province: '沪', city: 'A', number: '12345' }],
    [PHONE, { a: b64('13812'), b: b64('348000') }],
    [PHONE, { d: [...createHash('sha1').update(PHONE).digest()] }],
    ['6222021234567890128', { c: ['6222', '0212', '3456', '7890', '128'] }],
    [PHONE, { a: b64(PHONE).slice(0, 6), b: b64(PHONE).slice(6) }],
    [PHONE, { a: { x: hex(PHONE).slice(0, 11) }, b: { y: hex(PHONE).slice(11) } }],
    [PHONE, { a: '000', b: '84321', c: '831' }],
    [ADDRESS, { parts: b64(ADDRESS).match(/.{1,10}/g) }],
  ])('%s as %j', (value, body) => {
    expect(foundIn(json(body), value)).toHaveLength(1)
  })
  it('in an address are all masked there', () => {
    const url = 'https://t.example.net/p?a=138&v=1&b=1234&c=8000'
    expect(engine.analyzeRequest(request({ url }), [typed(PHONE)]).url).toBe(
      'https://t.example.net/p?a=[masked]&v=1&b=[masked]&c=[masked]',
    )
  })
  it.each<[string, unknown]>([
    [PHONE, { a: 13, b: 81, c: 23, d: 48, e: 0, f: 0 }],
    [PHONE, { prices: [138, 1234, 8001] }],
    [PHONE, Array.from({ length: 200 }, (_, at) => 80 + at * 61)],
    ['1990-03-07', { since: 1990, stock: 3, qty: 7 }],
    ['1990-03-07', { stock: 3, qty: 7, since: 1990 }],
    [PHONE, { score: 13.812348, ratio: '0.13812348000' }],
    [PHONE, { score: 13.812348, exact: '13.812348000' }],
    ['2026', { date: '2026-11-26', image: '/a/2026/11/b.png', from: '2025-2026', version: 'v1.2026.3' }],
    [NAME, { dish: '林晓', shop: '明月' }],
  ])('%s is not made of %j', (value, body) => {
    expect(foundIn(json(body), value)).toEqual([])
  })
})

/** Each letter so many further in the alphabet, and round its end. */
const rotated = (text: string, by: number): string =>
  text.replace(/[a-z]/gi, (letter) => {
    const start = letter < 'a' ? 65 : 97
    return String.fromCharCode(((letter.charCodeAt(0) - start + by) % 26) + start)
  })

/** Base64 in an alphabet of a script's own. */
const inAlphabet = (text: string, alphabet: string): string => {
  const usual = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  return b64(text).replace(/[^=]/g, (one) => alphabet.charAt(usual.indexOf(one)))
}
const OWN = 'QWERTYUIOPASDFGHJKLZXCVBNMqwertyuiopasdfghjklzxcvbnm9876543210-_'
const inBase = (number: bigint, alphabet: string): string =>
  number === 0n
    ? ''
    : inBase(number / BigInt(alphabet.length), alphabet) + alphabet.charAt(Number(number % BigInt(alphabet.length)))
const ID = '11010519491231002X'
const DIGITS = '0123456789'
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

describe('a value that is hidden with the means at hand', () => {
  it.each<[string, string, object]>([
    ['a key, as it is', PHONE, { x: xored(PHONE, 5).toString('latin1') }],
    ['a key that makes control characters', PHONE, { x: xored(PHONE, 0x33).toString('latin1') }],
    ['characters moved on by three', PHONE, { x: moved(PHONE, 3) }],
    ['characters moved back by one', EMAIL, { x: moved(EMAIL, -1) }],
    ['letters moved round the alphabet by five', EMAIL, { x: rotated(EMAIL, 5) }],
    ['letters moved round the alphabet, marks first', '(Yue) Lin 302', { x: rotated('(Yue) Lin 302', 21) }],
    ['base 45', EMAIL, { x: '-DBRZCVT99.DB$DXED.%5$9FQ$DTVD' }],
    ['base 45 that looks escaped', '13912345678', { x: '+96GA7QF60R6J%6B1' }],
    ['its own digits alone', PHONE, { tail: PHONE.slice(3) }],
    ['digits moved on by three', PHONE, { x: PHONE.replace(/\d/g, (digit) => String((Number(digit) + 3) % 10)) }],
    ['digits in pairs the other way round', PHONE, { x: PHONE.replace(/(.)(.)/g, '$2$1') }],
    ['every second digit first', PHONE, { x: `${PHONE.replace(/(.)./g, '$1')}${PHONE.replace(/.(.)?/g, '$1')}` }],
    ['its end first', PHONE, { x: PHONE.slice(4) + PHONE.slice(0, 4) }],
    ['codes of its digits', PHONE, { x: [...bytes(PHONE)].join('') }],
    ['base 62', PHONE, { x: inBase(BigInt(PHONE), DIGITS + LETTERS.toUpperCase() + LETTERS) }],
    ['base 62, small letters first', PHONE, { x: inBase(BigInt(PHONE), DIGITS + LETTERS + LETTERS.toUpperCase()) }],
    ['an alphabet of its own', EMAIL, { x: inAlphabet(EMAIL, OWN) }],
    ['an alphabet of its own', ID, { x: inAlphabet(ID, OWN) }],
    ['a long key', ADDRESS, { x: xored(ADDRESS, 9, 77, 130, 4, 200, 31, 66, 8, 119).toString('base64') }],
    ['a day’s number', '1990-03-07', { birthday: 7370 }],
    ['a spreadsheet’s day', '1990-03-07', { user: { dob: 32_939 } }],
    ['six digits', '1990-03-07', { birthday: '900307' }],
    ['month and day', '1990-03-07', { user: { birthday: '03-07' } }],
    [
      'keys as they are pressed',
      PHONE,
      { log: [...PHONE].map((key, at) => ({ t: 1000 + at * 90, type: 'down', key })) },
    ],
    ['their codes', PHONE, { log: [...PHONE].map((key, at) => ({ at: `${at}ms`, keyCode: key.charCodeAt(0) })) }],
    ['keys as rows', PHONE, { log: [...PHONE].map((key, at) => ['k', at + 0.5, key]) }],
    ['a member for each digit', PHONE, Object.fromEntries([...PHONE].map((digit, at) => [`d${at}x`, digit]))],
    ['words of a digest', PHONE, { words: wordsOf(createHash('sha256').update(PHONE).digest()), size: 32 }],
    ['words of a text', EMAIL, { words: wordsOf(Buffer.from(EMAIL)) }],
    [
      'bytes with a sign',
      PHONE,
      { bytes: [...createHash('md5').update(PHONE).digest()].map((byte) => (byte << 24) >> 24) },
    ],
    [
      'a digest in groups',
      PHONE,
      {
        m: md5(PHONE)
          .toUpperCase()
          .replace(/..(?=.)/g, '$&:'),
      },
    ],
    ['base64 in lines', ADDRESS, { m: b64(`${ADDRESS}，${ADDRESS}`).replace(/.{24}/g, '$&\r\n') }],
    ['digits moved by five', PHONE, { m: '68367893555' }],
    ['digits taken from nine', PHONE, { m: '86187651999' }],
    ['letters from the other end', 'yue.lin@mail.example', { m: 'bfv.orm@nzro.vcznkov' }],
    ['a number in base 32', PHONE, { m: (13_812_348_000).toString(32) }],
    ['a number as a program writes it', PHONE, { m: `0x${(13_812_348_000).toString(16)}` }],
    ['digits as on a cheque', PHONE, { m: '壹叁捌壹贰叁肆捌零零零' }],
    ['digits on keys', PHONE, { m: [...PHONE].map((digit) => `${digit}\ufe0f\u20e3`).join('') }],
    ['a mailbox brought to one form', EMAIL, { m: sha256('yuelin@mail.example') }],
    ['an identity number cut short', '11010519491231002X', { m: '11010519491231002' }],
    ['halves in two objects', PHONE, { a: { x: '138123' }, b: { y: '48000' } }],
    ['halves the wrong way round', PHONE, { b: { y: '2348000' }, list: [1, 2], a: { x: '1381' } }],
    ['halves of an address', EMAIL, { a: { u: 'Yue.Lin' }, b: { d: '@mail.example' } }],
    ['a salt before it', PHONE, { salt: 'x9Qp', m: md5(`x9Qp${PHONE}`) }],
    ['a salt behind it', NAME, { nonce: '77aa01', user: { m: sha256(`${NAME}77aa01`) } }],
    ['the time behind it', PHONE, { ts: 1_763_942_400, m: hash('sha1')(`${PHONE}1763942400`) }],
    ['a salt to its digest', PHONE, { salt: 'q7w2', m: md5(`${md5(PHONE)}q7w2`) }],
    ['a salt before its digest', 'Yue.Lin#7788', { salt: 'q7w2', m: md5(`q7w2${md5('Yue.Lin#7788')}`) }],
    ['a salt and SHA-512', PHONE, { salt: 'q7w2', m: hash('sha512')(`${PHONE}q7w2`) }],
    ['a salt and SM3', PHONE, { salt: 'q7w2', m: hash('sm3')(`${PHONE}q7w2`) }],
    ['a key and HMAC-MD5', PHONE, { key: 'k8812', m: createHmac('md5', 'k8812').update(PHONE).digest('hex') }],
    ['a key and HMAC-SHA-1', PHONE, { key: 'k8812', m: createHmac('sha1', 'k8812').update(PHONE).digest('hex') }],
    ['a key and HMAC-SHA-512', PHONE, { key: 'k8812', m: createHmac('sha512', 'k8812').update(PHONE).digest('hex') }],
    ['a salt before it, in base64', PHONE, { salt: 'q1', m: hash('sha256', 'base64')(`q1${PHONE}`) }],
    ['the time behind it in one number', PHONE, { id: `${PHONE}1763942400123` }],
    ['the time before it in one number', PHONE, { id: `1763942400${PHONE}` }],
    [
      'a key that counts on',
      PHONE,
      { x: Buffer.from([...bytes(PHONE)].map((byte, at) => byte ^ (at + 40))).toString('hex') },
    ],
    ['its digest with the country’s code', PHONE, { x: md5(`0086${PHONE}`) }],
    ['itself in simplified characters', '諸葛靜怡', { x: '诸葛静怡' }],
    ['itself without its picture', '一只小橘猫🐱', { x: '一只小橘猫' }],
    ['the house without its city and spaces', '成都市武侯区人民南路四段 27 号院 1103', { x: '人民南路四段27号院1103' }],
    ['zeros before it', PHONE, { no: PHONE.padStart(16, '0') }],
    ['a checksum', PHONE, { uid: crc32(PHONE) }],
    ['BLAKE2', EMAIL, { uid: hash('blake2b512')(EMAIL) }],
    [
      'a document in base64 of its own alphabet',
      EMAIL,
      { d: turnedAlphabet(b64(JSON.stringify({ v: 7, mail: EMAIL, ts: 1_763_942_400 }))) },
    ],
    [
      'an HMAC whose key is sent',
      PHONE,
      { key: 'k-2026', m: createHmac('sha256', 'k-2026').update(PHONE).digest('hex') },
    ],
  ])('%s', (_, value, body) => {
    const { items } = engine.analyzeRequest(request({ body: JSON.stringify(body) }), [typed(value)])
    expect(items.filter(({ source }) => source === 'typed')).toHaveLength(1)
    // What is told by the shape of JSON is told in JSON alone.
    if (/\[|"d0x"/.test(JSON.stringify(body))) return
    const typedIn = foundIn(
      { body: `v=1&${new URLSearchParams(flat(body))}`, contentType: 'application/x-www-form-urlencoded' },
      value,
    )
    expect(typedIn).toHaveLength(1)
  })

  it.each<[string, string, object]>([
    [
      'another text behind the same key',
      PHONE,
      { x: xored('19999999999', 5).toString('latin1'), y: xored('hello world', 90).toString('base64') },
    ],
    ['digits that keep their distance', '12345678', { x: '23456789', y: '01234567' }],
    ['the same digit', '11111111', { x: '22222222', y: '00000000' }],
    ['a day', '13820260307', { day: '20260307', next: '20260308' }],
    ['digits of a longer number', PHONE, { no: '2612348000', order: 'A12348000' }],
    ['quantities one after another', '13812', { lines: [1, 3, 8, 1, 2].map((count) => ({ count: String(count) })) }],
    ['keys of another number', PHONE, { log: [...'13812348001'].map((key, at) => ({ at, key })) }],
    [
      'words of something else',
      PHONE,
      {
        words: wordsOf(createHash('sha256').update('x').digest()),
        ids: [186_000_001, 186_000_002, 186_000_003, 186_000_004],
      },
    ],
    ['another number with the time beside it', PHONE, { id: '138123480011763942400123', at: '138123480001363942400' }],
    ['a number between others', PHONE, { id: `20261124${PHONE}0001`, no: `9${PHONE}`, ref: `${PHONE}17` }],
    ['checksums of another', PHONE, { crc: crc32('13812348001'), id: crc32('13812348001').toString(16) }],
    [
      'a document in base64 of its own alphabet, of another',
      PHONE,
      { d: turnedAlphabet(b64(JSON.stringify({ v: 7, mobile: '13956784321', ts: 1_763_942_400 }))) },
    ],
    ['random tokens', PHONE, { d: b64(hash('sha512')('a').repeat(4)), t: hash('sha512', 'base64')('b').repeat(20) }],
    ['a few digits turned', '11112222', { m: '66667777', n: '88887777' }],
    ['one half', PHONE, { a: { x: '138123' }, b: { y: '48001' }, c: { z: '138' } }],
    ['a price and a count', PHONE, { a: { price: 48000 }, b: { count: 1381 } }],
    [
      'the signature of a request',
      PHONE,
      { sign: md5('a=1&b=2&secret'), nonce: 'abc123', ts: 1_763_942_400, appid: 'wx1' },
    ],
    [
      'another number moved on by three',
      PHONE,
      { x: PHONE.replace(/\d/g, (digit) => String((Number(digit) + 4) % 10)).replace(/.$/, '0') },
    ],
    ['base64 of another number', PHONE, { x: b64('13812348001'), y: b64('13812348007') }],
    ['halves of another', PHONE, { a: b64('13812348001').slice(0, 6), b: b64('13812348001').slice(6) }],
    [
      'a stock of as many as the day',
      '1990-03-07',
      { stock: 7370, code: '900307', day: '03-07', birthday: { min: 7371 } },
    ],
    ['the street of the shop', ADDRESS, { shop: { address: '上海市静安区测试路20号', street: '测试路18号' } }],
    ['a file named by its digest', PHONE, { key: `${md5('a')}.png`, token: sha256('session') }],
  ])('%s is none', (_, value, body) => {
    expect(foundIn({ body: JSON.stringify(body) }, value)).toEqual([])
    expect(
      foundIn(
        { body: String(new URLSearchParams(flat(body))), contentType: 'application/x-www-form-urlencoded' },
        value,
      ),
    ).toEqual([])
  })
})

describe('names and hosts', () => {
  it.each<[string, Partial<RawRequest>]>([
    ['name in the query', { url: `https://t.example.net/p?${PHONE}=1` }],
    ['coded name in the query', { url: `https://t.example.net/p?${b64url(PHONE)}=` }],
    ['name in a form', { body: `${PHONE}=1&a=2`, contentType: 'application/x-www-form-urlencoded' }],
    ['name of a parsed field', { form: { [PHONE]: ['1'] } }],
    [
      'name of a file',
      {
        body: `--x\r\nContent-Disposition: form-data; name="f"; filename="${PHONE}.png"\r\n\r\n[9 bytes]\r\n--x--\r\n`,
      },
    ],
    ['name of a part', { body: `--x\r\nContent-Disposition: form-data; name="${PHONE}"\r\n\r\n1\r\n--x--\r\n` }],
    ['label of the host', { url: `https://${PHONE}.t.example.net/p` }],
    ['coded label of the host', { url: `https://${hex(PHONE)}.t.example.net/p` }],
    ['user of the address', { url: `https://${PHONE}:x@t.example.net/p` }],
  ])('%s', (_, given) => {
    expect(foundIn(given, PHONE)).not.toEqual([])
    const { url, items } = engine.analyzeRequest(request(given), [typed(PHONE)])
    for (const secret of [PHONE, b64url(PHONE), hex(PHONE)]) expect(JSON.stringify([url, items])).not.toContain(secret)
  })
  it('a host that is named as what was typed is no leak', () => {
    expect(foundIn({ url: 'https://yunduo-tea.shop.example.net/p' }, 'yunduo-tea')).toEqual([])
  })
})

/** An example of the specification of Open Location Code. */
const zurich: KnownValue = { key: 'z', source: 'granted', category: 'location_precise', value: '47.365590,8.524997' }

describe('a granted position', () => {
  const granted: KnownValue = {
    key: 'x',
    source: 'granted',
    category: 'location_precise',
    value: '57.64911,10.40744',
  }
  it('is found in its geohash', () => {
    const body = JSON.stringify({ g: 'u4pruydqqvj' })
    expect(engine.analyzeRequest(request({ body }), [granted]).items).toMatchObject([
      { source: 'granted', encoding: ['geohash'] },
    ])
    expect(engine.analyzeRequest(request({ body: '{"g":"u4pruzdqqvj"}' }), [granted]).items).toEqual([])
  })
  it('is found in its plus code, unless it is the shop’s', () => {
    const found = (body: object) => engine.analyzeRequest(request({ body: JSON.stringify(body) }), [zurich]).items
    expect(found({ c: '8FVC9G8F+6X' })).toMatchObject([{ source: 'granted', encoding: ['plus-code'] }])
    expect(found({ c: '8fvc9g8f6x' })).toHaveLength(1)
    expect(found({ c: '8FVC9G8F+6W' })).toEqual([])
    expect(found({ shop: { plusCode: '8FVC9G8F+6X' } })).toEqual([])
  })
  it('needs no grant under a key that says so, unless it is the shop’s', () => {
    const found = (body: object) =>
      engine.analyzeRequest(request({ body: JSON.stringify(body) }), []).items.map(({ category }) => category)
    expect(found({ geohash: 'u4pruydqqvj' })).toEqual(['location_precise'])
    expect(found({ user: { geohash: 'u4pru' } })).toEqual(['location_rough'])
    expect(found({ shop: { geohash: 'u4pruydqqvj' } })).toEqual([])
  })
})

describe('a granted position in China', () => {
  const granted: KnownValue = {
    key: 'x',
    source: 'granted',
    category: 'location_precise',
    value: '31.230416,121.473701',
  }
  const found = (body: object) =>
    engine
      .analyzeRequest(request({ body: JSON.stringify(body) }), [granted])
      .items.filter(({ source }) => source === 'granted')
  it.each<[string, object]>([
    ['gcj-02', { x: 121.478224, y: 31.228474 }],
    ['gcj-02', { p: '121.47822406,31.22847374' }],
    ['bd-09', { q: [121.484782, 31.234327] }],
    ['mercator', { x: 13_522_390.57, y: 3_662_709 }],
    ['mercator', { c: '13522391,3662709' }],
    ['radians', { x: 2.120_116_030_6, y: 0.545_073_5 }],
  ])('is found where the maps of %s have it', (name, body) => {
    expect(found(body).map(({ encoding }) => encoding)).toContainEqual([name])
  })
  it('is found in degrees, minutes and seconds', () => {
    expect(found({ p: `31°13'49.5"N 121°28'25.3"E` })).toHaveLength(1)
    expect(found({ p: `31°13'50.5"N 121°29'25.3"E` })).toEqual([])
  })
  it.each<[string, object]>([
    ['a shop’s', { shops: [{ shopName: '云朵茶铺', lng: 121.478224, lat: 31.228474 }] }],
    ['near', { x: 121.478264, y: 31.228454 }],
    ['a rougher one', { x: 121.4782, y: 31.2284 }],
  ])('is not %s', (_, body) => {
    expect(found(body)).toEqual([])
  })
})

describe('any body at all', () => {
  it('never throws and shows no value, whatever turns are stacked', () => {
    const turn = fc.constantFrom(...Object.values(TURNS))
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 3 }), fc.constantFrom(...Object.keys(CARRIERS)), (turns, carrier) => {
        const text = turns.reduce((inner, next) => next(inner), PHONE)
        const analysis = engine.analyzeRequest(request(CARRIERS[carrier]!(text)), [typed(PHONE)])
        expect(JSON.stringify(analysis)).not.toContain(PHONE)
      }),
      { numRuns: 40 },
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (data) => {
        const body = Buffer.from(data).toString('base64')
        engine.analyzeRequest(request({ body, contentType: ';base64' }), [typed(PHONE)])
        engine.analyzeRequest(request({ body: `<a b="${body}">${Buffer.from(data).toString('latin1')}</a>` }), [])
      }),
      { numRuns: 100 },
    )
  })
})
