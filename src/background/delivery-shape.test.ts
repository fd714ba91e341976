import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDelivery } from './delivery-shape'
import { isSameAddress, originOf, siteOf } from './sites'
import { script } from './testing/stage'

const words = script('d', 'https://a.example/')
const { id, at, document, frame } = words.page()
const ACCESS = {
  ...{ id, at, document, frame, kind: 'access', key: 'a', api: 'geolocation' },
  ...{ category: 'location_precise', userGesture: false, outcome: 'granted' },
}
const empty = { observations: [], known: [], sent: [], answers: [] }

describe('readDelivery', () => {
  it('takes what is well made', () => {
    const delivery = {
      document: 'd',
      observations: [words.page(), words.field(), words.text([{ text: 'x', url: 'https://a.example' }])],
      known: [words.typed('x')],
      sent: [words.sent({})],
      answers: [words.answer('{}')],
    }
    expect(readDelivery(delivery)).toEqual({ ...delivery, calls: [], handed: [], dropped: 0 })
  })

  it('makes whole what is told of a control: what it does not have is left out', () => {
    const field = words.field()
    const told = { ...field, signals: { widget: 'input', label: '姓名', name: undefined } }
    const [taken] = readDelivery({ ...empty, observations: [told] }).observations
    expect(taken).toMatchObject({ signals: { widget: 'input', label: '姓名', name: '', tokens: [], hasImage: false } })
    expect(Object.keys((taken as typeof told).signals).sort()).toEqual(
      Object.keys((field as typeof told).signals).sort(),
    )
  })

  it('takes a permission that was asked for', () => {
    expect(readDelivery({ ...empty, observations: [ACCESS] })).toMatchObject({ observations: [ACCESS], dropped: 0 })
  })

  it.each([
    ['a kind that only the background makes', { ...words.page(), kind: 'request' }],
    ['a kind of every object', { ...words.page(), kind: 'constructor' }],
    ['no id', { ...words.page(), id: undefined }],
    ['a time that is none', { ...words.page(), at: Number.NaN }],
    ['no signals', { ...words.field(), signals: null }],
    ['signals of another kind', { ...words.field(), signals: { label: 'x', options: 'y' } }],
    ['an unknown reason', { ...words.field(), requiredBy: 'whim' }],
    ['a permission that no hook of ours tells of', { ...ACCESS, category: 'id_number' }],
    ['an outcome that there is none of', { ...ACCESS, outcome: 'forced' }],
    ['too much', { ...words.page(), title: 'x'.repeat(70_000) }],
  ])('drops %s', (_why, observation) => {
    expect(readDelivery({ ...empty, observations: [observation] })).toMatchObject({ observations: [], dropped: 1 })
  })

  it('holds a page to what hooks of ours can say', () => {
    const access = { id: 'a', at: 1, document: 'd', frame: 'f', kind: 'access', key: 'k', api: 'x', userGesture: false }
    const claims = [
      { ...access, category: 'id_number', outcome: 'granted' },
      { ...access, category: 'clipboard', outcome: 'forced' },
    ]
    expect(readDelivery({ ...empty, observations: claims })).toMatchObject({ observations: [], dropped: 2 })
  })

  it('keeps what a bridge was asked and gave apart: only the engine knows what it is', () => {
    const call = {
      id: 'a',
      at: 1,
      document: 'd',
      frame: 'f',
      kind: 'access',
      key: 'k',
      api: 'wx.login',
      userGesture: false,
    }
    const bridge = { ...call, category: 'bridge', outcome: 'granted' }
    const answer = { key: 'k', source: 'granted', category: 'bridge', value: '{"code":"x"}' }
    expect(readDelivery({ ...empty, observations: [bridge], known: [answer] })).toMatchObject({
      observations: [],
      known: [],
      calls: [bridge],
      handed: [answer],
      dropped: 0,
    })
  })

  it('drops values and bodies beyond measure', () => {
    const known = [
      { ...words.typed('x'.repeat(5000)) },
      { ...words.typed('x'), source: 'key' },
      { ...words.typed('x'), category: 'soul' },
    ]
    expect(readDelivery({ ...empty, known })).toMatchObject({ known: [], dropped: 3 })
    expect(readDelivery({ ...empty, sent: [words.sent({ body: 'x'.repeat(1_000_001) })] })).toMatchObject({
      sent: [],
      dropped: 1,
    })
  })

  it('never throws', () => {
    const json = fc.jsonValue()
    fc.assert(fc.property(json, (value) => void readDelivery(value)))
    fc.assert(
      fc.property(fc.array(json), fc.array(json), (observations, sent) => {
        const read = readDelivery({ observations, sent })
        expect(read.observations.length + read.sent.length + read.dropped).toBe(observations.length + sent.length)
      }),
    )
  })
})

describe('sites', () => {
  it.each([
    ['https://m.teahouse.com.cn/t?x=1', 'teahouse.com.cn'],
    ['https://shop.github.io/', 'shop.github.io'],
    ['http://localhost:8080/', 'localhost'],
    ['http://shop.localhost:8080/', 'shop.localhost'],
    ['http://127.0.0.1:8080/', '127.0.0.1'],
    ['http://[::1]/', '[::1]'],
    ['wss://a.b.example.org/', 'example.org'],
    ['https://点餐.中国/', 'xn--3pxo47f.xn--fiqs8s'],
    ['about:blank', null],
    ['chrome://version', null],
    ['null', null],
    ['', null],
  ])('%s → %s', (url, site) => {
    expect(siteOf(url)).toBe(site)
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (url) => {
        siteOf(url)
        expect(originOf(url)).not.toMatch(/[?#@]/)
        expect(isSameAddress(url, url)).toBe(true)
      }),
    )
  })
})
