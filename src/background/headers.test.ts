import { describe, expect, it } from 'vitest'
import type { KnownValue } from '../core/model/engine'
import { cookiesOf, pageHeaders, refererItems } from './headers'

const PHONE = '13812348000'
const known: KnownValue[] = [{ key: 'f1', source: 'typed', category: null, value: PHONE }]
const listed = (headers: Record<string, string>) => Object.entries(headers).map(([name, value]) => ({ name, value }))

describe('headers of a page’s own choice', () => {
  it('are told by whatever name they go, in lower case', () => {
    const own = {
      'X-Phone': PHONE,
      Memo: 'a',
      Authorization: 'Bearer b',
      'idempotency-key': 'c',
      'Sec-WebSocket-Protocol': PHONE,
    }
    expect(pageHeaders(listed(own))).toEqual({
      'x-phone': PHONE,
      memo: 'a',
      authorization: 'Bearer b',
      'idempotency-key': 'c',
      'sec-websocket-protocol': PHONE,
    })
  })

  it('are none where the browser wrote all of them', () => {
    const browsers = {
      Host: 'shop.example',
      'User-Agent': 'Mozilla/5.0',
      Accept: '*/*',
      'Accept-Language': 'zh-CN',
      'Content-Type': 'application/json',
      'Sec-Fetch-Mode': 'cors',
      'sec-ch-ua': 'x',
      Cookie: 'sid=1',
      Origin: 'https://shop.example',
      'If-None-Match': '"a"',
      'Upgrade-Insecure-Requests': '1',
    }
    expect(pageHeaders(listed(browsers))).toBeNull()
    expect(pageHeaders(undefined)).toBeNull()
  })

  it('include a Referer that says more than the site', () => {
    expect(pageHeaders(listed({ Referer: 'https://shop.example/' }))).toBeNull()
    expect(pageHeaders(listed({ Referer: 'https://shop.example/?m=1' }))).toEqual({
      referer: 'https://shop.example/?m=1',
    })
  })

  it('are left out where they are empty or longer than any header of a person’s', () => {
    expect(pageHeaders(listed({ 'x-a': '', 'x-b': 'b'.repeat(9000) }))).toBeNull()
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`x-${at}`, '1']))
    expect(Object.keys(pageHeaders(listed(many)) ?? {})).toHaveLength(30)
  })
})

describe('a Referer', () => {
  const request = (referer: string | undefined) => ({
    method: 'GET',
    url: 'https://t.example.net/p',
    contentType: '',
    body: null,
    form: null,
    ...(referer !== undefined && { headers: { referer } }),
  })

  it('tells what stands in the page’s address, and where', () => {
    const items = refererItems(request(`https://shop.example/order?m=${PHONE}`), known, false)
    expect(items).toContainEqual(
      expect.objectContaining({ where: 'header:referer:query:m', field: 'f1', masked: '138****8000' }),
    )
  })

  it('tells nothing where it is missing or is the address itself', () => {
    expect(refererItems(request(undefined), known, false)).toEqual([])
    expect(
      refererItems(
        { ...request(`https://t.example.net/p?m=${PHONE}`), url: `https://t.example.net/p?m=${PHONE}` },
        known,
        false,
      ),
    ).toEqual([])
  })
})

describe('cookies of an answer', () => {
  it('are one each, also where the browser joins them by line ends', () => {
    const headers = [
      { name: 'Set-Cookie', value: 'a=1; path=/\nb=2' },
      { name: 'set-cookie', value: 'c=3' },
      { name: 'date', value: 'x' },
    ]
    expect(cookiesOf(headers)).toEqual(['a=1; path=/', 'b=2', 'c=3'])
    expect(cookiesOf(undefined)).toEqual([])
  })
})
