import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PageFailure } from './page-result'
import { toPageUrl } from './page-url'

it.each([
  ['http://shop.example/t?a=1#/x', 'http://shop.example/t?a=1#/x'],
  [' https://shop.example ', 'https://shop.example/'],
  ['shop.example/t', 'https://shop.example/t'],
  ['shop.example:8443/t', 'https://shop.example:8443/t'],
  ['localhost:5173', 'http://localhost:5173/'],
  ['shop.localhost:5173/t', 'http://shop.localhost:5173/t'],
  ['127.0.0.1:8080/a', 'http://127.0.0.1:8080/a'],
  ['[::1]:8080/a', 'http://[::1]:8080/a'],
  ['http://茶铺.example/', 'http://xn--cl1av77a.example/'],
])('%s', (given, whole) => {
  expect(toPageUrl(given)).toBe(whole)
})

describe('refuses', () => {
  it.each([
    '',
    'not a url',
    'menu',
    'ftp://shop.example',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'mailto:a@b.example',
    'http://',
  ])('%s', (given) => {
    expect(() => toPageUrl(given)).toThrow(PageFailure)
  })
})

it('gives a web address or says why not, for any text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (given) => {
      try {
        expect(toPageUrl(given)).toMatch(/^https?:\/\/./)
      } catch (error) {
        expect(error).toMatchObject({ code: 'invalid_url' })
      }
    }),
  )
})
