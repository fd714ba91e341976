import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase64, fromHex, percentDecode, toBase64, toHex, utf8Bytes, utf8Text } from './encodings'
import { maskValue } from './mask'
import { isSecureUrl, splitUrl } from './url'

describe('encodings agree with the platform’s', () => {
  it('UTF-8, base64, hex', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bytes = utf8Bytes(text)
        expect([...bytes]).toEqual([...new TextEncoder().encode(text)])
        expect(utf8Text(bytes)).toBe(new TextDecoder().decode(new TextEncoder().encode(text)))
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
        expect(fromBase64(toBase64(bytes))).toEqual(bytes)
        expect(fromBase64(Buffer.from(bytes).toString('base64url'))).toEqual(bytes)
        expect(fromHex(toHex(bytes))).toEqual(bytes)
      }),
    )
  })

  it('says null for what is not UTF-8', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        let expected: string | null
        try {
          expected = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
        } catch {
          expected = null
        }
        expect(utf8Text(bytes)).toBe(expected)
      }),
    )
  })

  it('decodes percent where it can', () => {
    expect(percentDecode('%E6%9E%97%ZZ%FF+a', true)).toBe('林%ZZ%FF a')
    expect(percentDecode('%u6797%E6%9E%97')).toBe('林林')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        percentDecode(text)
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(percentDecode(encodeURIComponent(text))).toBe(text)
      }),
    )
  })
})

describe('URLs', () => {
  it('are split as the platform splits them', () => {
    fc.assert(
      fc.property(
        fc.webUrl({
          withQueryParameters: true,
          withFragments: true,
          authoritySettings: { withPort: true, withUserInfo: true },
        }),
        (url) => {
          const parts = splitUrl(url)
          const real = new URL(url)
          expect(parts.query ?? '').toBe(/^[^#?]*\?([^#]*)/.exec(url)?.[1] ?? '')
          expect(parts.query === null).toBe(!url.replace(/#.*/, '').includes('?'))
          expect(real.hostname.includes('xn--') || parts.host === real.hostname).toBe(true)
          expect(parts.scheme).toBe(real.protocol)
        },
      ),
    )
  })

  it.each([
    ['https://a.example/', true],
    ['wss://a.example/', true],
    ['http://a.example/', false],
    ['http://localhost:3000/', true],
    ['http://shop.localhost/', true],
    ['http://127.0.0.9:80/', true],
    ['http://[::1]:80/', true],
    ['http://127.0.0.1.evil.example/', false],
    ['http://localhost.evil.example/', false],
    ['http://127.evil.example/', false],
  ])('%s is secure: %s', (url, secure) => expect(isSecureUrl(url)).toBe(secure))
})

describe('maskValue', () => {
  it.each([
    ['13812348000', '138****8000'],
    ['+86 138 1234 8000', '138****8000'],
    ['林晓月', '林**'],
    ['林晓', '林*'],
    ['1990-02-03', '1990-**-**'],
    ['19900203', '1990-**-**'],
    ['123456', '[6 digits]'],
    ['31.230416,121.473701', '31.2*,121.4*'],
    ['31.230416', '31.2*'],
    ['a@b.example', '11 characters'],
    ['男', '1 character'],
    ['', '0 characters'],
  ])('%s → %s', (value, masked) => expect(maskValue(value, null)).toBe(masked))

  it('never holds the value', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 3 }), (value) => {
        // `ter` is a part of the mask's own words.
        fc.pre(value.trim().length >= 3 && !'characters digits'.includes(value.trim()))
        expect(maskValue(value, null)).not.toContain(value.trim())
      }),
    )
  })

  it('does not trust a detector that shows too much', () => {
    expect(maskValue('secret1', { id: 'name', detect: () => null, mask: (value) => `:${value}` })).toBe('7 characters')
  })
})
