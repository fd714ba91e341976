import { describe, expect, it } from 'vitest'
import type { Observation, RequestSeen } from '../model/observation'
import { joinRequests } from './join-requests'
import { seen } from './sample'

const request = (
  at: number,
  seenBy: 'browser' | 'page',
  given: Partial<Extract<Observation, { kind: 'request' }>> = {},
) => seen('request', at, { seenBy, ...given }) as RequestSeen
const witnesses = (...requests: RequestSeen[]) => joinRequests(requests, new Map()).map((one) => one.seenBy.join('+'))

describe('joinRequests', () => {
  it('joins the same request once', () => {
    expect(witnesses(request(0, 'page'), request(5, 'browser'))).toEqual(['browser+page'])
    expect(witnesses(request(0, 'page'), request(5, 'browser'), request(9, 'browser'))).toEqual([
      'browser+page',
      'browser',
    ])
    expect(
      witnesses(
        request(0, 'page', { url: 'https://a.example/x#y' }),
        request(5, 'browser', { url: 'https://a.example/x' }),
      ),
    ).toEqual(['browser+page'])
  })

  it('takes the word of the witness that knew of a cipher, unless something was found', () => {
    const [sealed, found] = [{ opaque: 'after_cipher:m' }, { items: [{ where: 'body:text' }] as never }]
    const opaqueOf = (page: object, browser: object) =>
      joinRequests([request(0, 'page', page), request(5, 'browser', browser)], new Map())[0]?.opaque
    expect(opaqueOf(sealed, {})).toBe('after_cipher:m')
    expect(opaqueOf({}, sealed)).toBe('after_cipher:m')
    expect(opaqueOf(sealed, found)).toBeNull()
    expect(opaqueOf({ opaque: 'blob' }, {})).toBeNull()
    expect(opaqueOf({ opaque: 'blob' }, { opaque: 'browser_hides_blob' })).toBe('blob')
  })

  it('takes the nearest', () => {
    const joined = joinRequests(
      [request(0, 'page', { id: 'a' }), request(2_000, 'page', { id: 'b' }), request(1_900, 'browser', { id: 'n' })],
      new Map(),
    )
    expect(joined.map((one) => one.ids)).toEqual([['a'], ['n', 'b']])
  })

  it.each<[string, Partial<RequestSeen>]>([
    ['another method', { method: 'GET' }],
    ['another address', { url: 'https://m.tea.example/other' }],
    ['another kind', { channel: 'websocket' }],
    ['what was enciphered', { channel: 'cipher' }],
  ])('does not join %s', (_, given) =>
    expect(witnesses(request(0, 'page', given as never), request(5, 'browser'))).toHaveLength(2),
  )

  it('does not join across more than three seconds', () =>
    expect(witnesses(request(0, 'page'), request(3_001, 'browser'))).toHaveLength(2))

  it('joins addresses that differ in what was masked', () => {
    const [one] = joinRequests(
      [
        request(0, 'page', { url: 'https://a.example/x?phone=138****8000&v=1' }),
        request(5, 'browser', { url: 'https://a.example/x?phone=13812348000&v=1' }),
      ],
      new Map(),
    )
    expect(one).toMatchObject({ seenBy: ['browser', 'page'], url: 'https://a.example/x?phone=138****8000&v=1' })
  })

  describe('of what the page loaded, by the browser’s own record of it,', () => {
    const pixel = (n: number) => ({ method: 'GET', channel: 'image' as const, url: `https://a.example/p.gif?n=${n}` })

    it('tells what nobody else told', () =>
      expect(witnesses(request(0, 'page', pixel(1)), request(5, 'browser', pixel(2)))).toEqual(['page', 'browser']))

    it('tells nothing twice, whatever the kind, the method and the moment', () => {
      expect(witnesses(request(0, 'page', pixel(1)), request(5, 'browser', pixel(1)))).toEqual(['browser'])
      const other = { ...pixel(1), channel: 'other' as const }
      expect(witnesses(request(90_000, 'page', other), request(5, 'browser', pixel(1)))).toEqual(['browser'])
      const form = { method: 'POST', channel: 'form' as const, url: pixel(1).url }
      const frame = { ...pixel(1), channel: 'navigation' as const }
      expect(witnesses(request(0, 'page', form), request(5, 'page', frame))).toEqual(['page'])
    })

    it('knows an address again in which one of them had nothing masked yet', () => {
      const url = 'https://a.example/p.gif?m='
      const seenLate = request(0, 'page', { ...pixel(1), url: `${url}138****8000` })
      expect(witnesses(seenLate, request(5, 'browser', { ...pixel(1), url: `${url}13812348000` }))).toEqual(['browser'])
    })

    it('does not take one address for two that differ in their values alone', () => {
      const all = [request(0, 'page', pixel(1)), request(1, 'browser', pixel(2)), request(2, 'page', pixel(2))]
      expect(joinRequests(all, new Map()).map((one) => one.url)).toEqual([pixel(1).url, pixel(2).url])
    })
  })

  it('is opaque only where neither could read it', () => {
    expect(
      joinRequests([request(0, 'page'), request(1, 'browser', { opaque: 'blob' })], new Map())[0]?.opaque,
    ).toBeNull()
    expect(
      joinRequests([request(0, 'page', { opaque: 'stream' }), request(1, 'browser', { opaque: 'blob' })], new Map())[0]
        ?.opaque,
    ).toBe('stream')
  })
})
