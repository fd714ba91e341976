import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRedactor } from './redact'

const redact = (text: string, ...values: string[]) => createRedactor(values).text(text)
const redactUrl = (url: string, ...values: string[]) => createRedactor(values).address(url)

describe('redact', () => {
  it.each([
    ['请致电 13800001111 联系', '请致电 *********** 联系'],
    ['订单 12345', '订单 *****'],
    ['138 0000 1111', '*************'],
    ['邮箱 a.b@c-d.example 谢谢', '邮箱 *************** 谢谢'],
    ['12 元，共 3 份，2026 年', '12 元，共 3 份，2026 年'],
    ['沪ICP备12345678号-1', '沪ICP备12345678号-1'],
    ['沪公网安备 31010102000001号', '沪公网安备 31010102000001号'],
  ])('%s', (text, masked) => {
    expect(redact(text)).toBe(masked)
  })

  it('masks what was typed, the longer of two values first', () => {
    expect(redact('您好，欧阳小满', '欧阳小满')).toBe('您好，****')
    expect(redact('林间小路与林间', '林间', '林间小路')).toBe('****与**')
  })

  it('leaves single characters and small numbers alone', () => {
    expect(redact('2 人，12 元', '2', '12')).toBe('2 人，12 元')
  })

  it('lets no run of five digits and nothing typed through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[\p{L}]{3,12}$/u), (text, typed) => {
        const masked = redact(`${text}${typed}13800138000${text}`, typed)
        expect(masked).not.toMatch(/1380013/)
        expect(masked).not.toContain(typed)
      }),
    )
  })
})

describe('redactUrl', () => {
  it.each([
    ['https://a.example/t?store=S021&table=A12', 'https://a.example/t?store=S021&table=A12'],
    ['https://a.example/t?phone=13800138000&table=8', 'https://a.example/t?phone=***&table=8'],
    ['https://a.example/t?userName=lin&x=1', 'https://a.example/t?userName=***&x=1'],
    ['https://a.example/t?q=13800138000', 'https://a.example/t?q=***'],
    ['https://a.example/t?openid=oHW5wGQp8TnJ2DEFrTfExGFuqs9t', 'https://a.example/t?openid=***'],
    ['https://a.example/u/13800138000/orders', 'https://a.example/u/***/orders'],
    ['https://a.example/f/member-register_step2.html', 'https://a.example/f/member-register_step2.html'],
    ['https://a.example/f/550e8400-e29b-41d4-a716-446655440000', 'https://a.example/f/***'],
    ['https://a.example/f/k2j4h5g6f7d8s9a0q1w2', 'https://a.example/f/***'],
    ['https://a.example/f/eyJhbGciOi-JIUzI1NiIs_InR5cCI6Ik', 'https://a.example/f/***'],
    ['https://a.example/#/pay?mobile=13800138000&n=2', 'https://a.example/#/pay?mobile=***&n=2'],
    ['https://me:secret@a.example/', 'https://a.example/'],
    ['https://a.example:8080/menu', 'https://a.example:8080/menu'],
    ['data:text/html,13800138000', 'data:'],
    ['tel:13800138000', 'tel:'],
    ['about:blank', 'about:blank'],
  ])('%s', (url, masked) => {
    expect(redactUrl(url)).toBe(masked)
  })

  it('masks a typed value, also where it is percent-encoded', () => {
    expect(redactUrl(`https://a.example/s?q=${encodeURIComponent('司徒晴')}`, '司徒晴')).toBe(
      'https://a.example/s?q=***',
    )
  })

  it('never throws and shows no telephone number', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof redactUrl(text) === 'string'))
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const separator = url.includes('#') ? '&' : url.includes('?') ? '&' : '?'
        expect(redactUrl(`${url}${separator}p=13800138000`)).not.toContain('13800138000')
      }),
    )
  })
})
