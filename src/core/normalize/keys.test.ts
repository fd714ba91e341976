import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitKeys } from './keys'

describe('splitKeys', () => {
  it.each([
    ['userPhone', 'user phone'],
    ['user_phone', 'user phone'],
    ['user-phone', 'user phone'],
    ['contactPhone2', 'contact phone'],
    ['form.customer[0].realName', 'form customer real name'],
    ['idCard', 'id card'],
    ['IDCard', 'id card'],
    ['openID', 'open id'],
    ['QQNumber', 'qq number'],
    ['carVIN', 'car vin'],
    ['ＵｓｅｒＮａｍｅ', 'user name'],
    ['sjh', 'sjh'],
    ['hotel', 'hotel'],
    ['van-field-3-input', 'van field input'],
    ['', ''],
    ['123_45', ''],
  ])('%s', (text, tokens) => {
    expect(splitKeys(text).join(' ')).toBe(tokens)
  })

  it('never throws, never gives an empty or an upper-case token', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const tokens = splitKeys(text)
        expect(tokens.length).toBeLessThanOrEqual(60)
        for (const token of tokens) {
          expect(token).not.toBe('')
          expect(token).toBe(token.toLowerCase())
        }
      }),
    )
  })
})
