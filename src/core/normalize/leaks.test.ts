import { createHash } from 'node:crypto'
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { base32, base32nopad, base58 } from '@scure/base'
import fc from 'fast-check'
import lz from 'lz-string'
import murmur from 'murmurhash3js-revisited'
import { describe, expect, it } from 'vitest'
import { createCatalogEngine } from '../../catalog'
import { encodeGbk } from '../../encodings/gbk'
import type { KnownValue, RawRequest } from '../model/engine'

const engine = createCatalogEngine()

const PHONE = '13812348000'
const NAME = '林晓月明'
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
    md5(`86${PHONE}`),
    md5(`+86${PHONE}`),
    sha256(`+86 ${PHONE}`),
    md5('138-1234-8000'),
    String(murmur.x86.hash32(bytes(PHONE))),
  ])('telephone %s', (text) => {
    expect(foundIn(json(text), PHONE)).not.toEqual([])
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
