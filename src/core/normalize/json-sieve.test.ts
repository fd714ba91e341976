import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCatalogEngine } from '../../catalog'
import type { KnownValue } from '../model/engine'
import { createFormWindows } from './form-windows'
import { type JsonListener, readJsonEvents } from './json-events'
import { ScalarReader } from './json-scalars'

const engine = createCatalogEngine()
const PHONE = '13812348000'
const ADDRESS = '上海市静安区测试路18号302室'
const VALUES = [PHONE, '林晓月', '张', '男', '1990-03-07', ADDRESS, 'yue.lin@mail.example', '沪A12345', '42', 'ab']
const known: KnownValue[] = [
  ...VALUES.map((value, at) => ({ key: `f${at}`, source: 'typed' as const, category: null, value })),
  { key: 'a', source: 'granted', category: 'location_precise', value: '31.230416,121.473701' },
  { key: 's', source: 'typed', category: null, value: '堂食', chosen: true },
]
const base64 = (text: string): string => Buffer.from(text).toString('base64')

const read = (body: string) => {
  const { leaves, items, limits } = engine.analyzeRequest(
    { method: 'POST', url: 'https://a.example/', contentType: 'application/json', body, form: null },
    known,
  )
  const said = items.map((item) => JSON.stringify({ ...item, where: item.where.replace('$:json:$', '$') }))
  return { leaves, items: said.sort(), limits }
}

const turns: ((text: string) => string)[] = [
  (text) => text,
  base64,
  (text) => Buffer.from(text).toString('hex'),
  (text) => [...text].reverse().join(''),
  (text) => [...base64(text)].reverse().join(''),
  (text) => base64(base64(JSON.stringify({ m: text }))),
  encodeURIComponent,
  (text) => `请联系 ${text}，谢谢`,
  (text) => ` ${text}\n`,
  (text) => [...text].join('-'),
  (text) => text.replace(/(?<=^.{3})/u, ' '),
  (text) => `x-${base64(`call ${text} now`)}.png`,
  (text) => JSON.stringify({ inner: { deep: text } }),
  (text) => `0x${text}`,
]
const planted = fc
  .tuple(fc.constantFrom(...VALUES, '31.2304', '堂食'), fc.constantFrom(...turns))
  .map(([text, turn]) => turn(text))
const parts = fc.constantFrom('138', '1234', '8000', '1990', '3', '7', '林', '晓月', 1990, 3, 7, 138, 31.2304, 121.4737)
const other = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '',
    '热销推荐，约十五分钟',
    'SKU-7Q3Z',
    'https://img.example/a/18f2c.png',
    'a"b\\c/d',
    '２０２６',
    'true',
    '{',
    '[1',
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constantFrom(null, true, false, 18_600_001_234, 13_812_348_000),
)
const name = fc.oneof(
  fc.constantFrom(
    'mobile',
    'name',
    'shop_name',
    'lat',
    'lng',
    'location',
    'goods_id',
    'price',
    '0',
    '1',
    'user',
    'a b',
    '',
    PHONE,
  ),
  fc.string({ unit: 'binary', maxLength: 6 }).filter((text) => text !== '__proto__'),
)
const { tree } = fc.letrec<{ tree: unknown; leaf: unknown; branch: unknown }>((tie) => ({
  leaf: fc.oneof(planted, parts, other),
  branch: fc.oneof(
    fc.array(tie('tree'), { maxLength: 6 }),
    fc.dictionary(name, tie('tree'), { maxKeys: 6 }),
    planted.map((text) => [...text]),
    planted.map((text) => [...Buffer.from(text)]),
    planted.map((text) => ({ ...Buffer.from(text) })),
    fc.array(fc.record({ id: fc.integer(), mobile: tie('leaf'), note: tie('leaf') }), { maxLength: 4 }),
    fc
      .tuple(tie('leaf'), tie('leaf'), tie('leaf'))
      .map(([tag, one, two]) => [one, two].map((note) => ({ tag, note, same: tag }))),
  ),
  tree: fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('branch')),
}))
const document = fc.oneof(fc.array(tree, { maxLength: 6 }), fc.dictionary(name, tree, { maxKeys: 6 }))

describe('a JSON body', () => {
  it('is read through the sieve as it is read whole', () => {
    fc.assert(
      fc.property(document, fc.constantFrom(0, 1), (value, indent) => {
        const body = JSON.stringify(value, null, indent)
        // Written into a string it is parsed and walked through.
        expect(read(body)).toEqual(read(JSON.stringify(body)))
      }),
      { numRuns: 400 },
    )
  })

  it('may have any number of objects between the parts of a value', () => {
    const lines = (letter: string) => Array.from({ length: 12 }, () => ({ [letter]: '138', at: ['1234'] }))
    const body = JSON.stringify({ a: '林', between: lines('b'), c: '晓月' })
    expect(read(body)).toEqual(read(JSON.stringify(body)))
    expect(read(body).items.join()).toContain('"split"')
  })

  it('is read so however long it is', () => {
    const filler = Array.from({ length: 1000 }, (_, at) => ({ id: at, name: `招牌奶茶 ${at}`, tags: ['热销'] }))
    fc.assert(
      fc.property(document, document, (one, other) => {
        const body = JSON.stringify([one, filler, other])
        expect(read(body)).toEqual(read(JSON.stringify(body)))
      }),
      { numRuns: 20 },
    )
  })
})

const NO_WINDOWS = createFormWindows([])
const silent: JsonListener = {
  open: () => undefined,
  close: () => undefined,
  element: () => undefined,
  knownName: () => -1,
  knownString: () => -1,
  name: () => undefined,
  leaf: () => undefined,
}
const isDocument = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null
  } catch {
    return false
  }
}

describe('a text', () => {
  it('is JSON where a parser says so', () => {
    const token = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '1',
      '01',
      '-',
      '-0.5e3',
      '1.',
      'true',
      'nul',
      ' ',
      '\t',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(token).map((all) => all.join('')),
          fc.json(),
        ),
        (text) => {
          expect(readJsonEvents(text, silent, new ScalarReader(text, NO_WINDOWS))).toBe(isDocument(text))
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('is no JSON for a string that is not well-formed where one is looked into', () => {
    for (const body of [`{"a":"${PHONE}\\x"}`, `{"mobile":"${PHONE}\n"}`])
      expect(read(body).items.join()).toContain('body:text')
  })
})
