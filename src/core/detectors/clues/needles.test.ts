import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { needlesOf } from './needles'
import { createSieve } from './sieve'
import { ADDRESS_WORDS, BIRTH_WORDS, NAME_WORDS, PHONE_WORDS } from './words'

describe('needlesOf', () => {
  it('finds what every match must contain', () => {
    expect(needlesOf(/(?:真实)?姓名/u)).toEqual(['姓名', '真实姓名'])
    expect(needlesOf(/^[省市]份?$/u)).toEqual(['省', '省份', '市', '市份'])
    expect(needlesOf(/\bzip(?: ?code)?\b/u)).toContain('zip')
    expect(needlesOf(/\d+号楼(?=前)/u)).toEqual(['号楼'])
    expect(needlesOf(/card.{0,3}(?:no|number)/u)).toEqual(['card'])
  })

  it('says so where there is nothing to look for', () => {
    expect(needlesOf(/.+/u)).toBeNull()
    expect(needlesOf(/\d{11}|手机/u)).toBeNull()
    expect(needlesOf(/(?:姓名)?/u)).toBeNull()
  })
})

describe('createSieve', () => {
  const patterns = [NAME_WORDS, PHONE_WORDS, BIRTH_WORDS, ADDRESS_WORDS, /^(?:桌|台)号$/u, /\d+号楼/u]
  const sieve = createSieve(() => patterns.map((pattern, owner) => [owner, pattern]))

  it('never misses a pattern that matches', () => {
    const pieces = fc.constantFrom(
      '姓',
      '名',
      '手机',
      '号',
      '地址',
      'phone',
      ' ',
      'name',
      'date of ',
      'birth',
      '桌',
      '8号楼',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { maxLength: 6 }), (parts) => {
        const text = parts.join('')
        const found = sieve(text)
        for (const [owner, pattern] of patterns.entries()) if (pattern.test(text)) expect(found.has(owner)).toBe(true)
      }),
    )
  })

  it('spares the others', () => expect([...sieve('桌号')]).toEqual([4]))
})
