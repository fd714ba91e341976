import { describe, expect, it } from 'vitest'
import { RADIX_CODECS } from './radix'

const bytes = new TextEncoder()
const spell = (name: string, text: string): (string | undefined)[] =>
  RADIX_CODECS.filter((codec) => codec.name === name).map((codec) => codec.spell?.(bytes.encode(text)))

describe('rarer writings of bytes', () => {
  it.each([
    // Python's base64.a85encode, binascii.b2a_uu without its length, and whole numbers by divmod; Z85 by its RFC 32.
    ['ascii85', '13812348000', '0f(dD1,CaH0JG0'],
    ['uuencode', 'Cat', '0V%T'],
    ['base45', 'Hello!!', '%69 VD92EX0'],
    ['base45', 'ietf!', 'QED8WEX0'],
    ['z85', 'aW9f', 'vokE3'],
    ['base36', 'tea', '4jhwh'],
    ['base62', 'tea', 'W0QL'],
  ])('%s of %s', (name, text, expected) => {
    expect(spell(name, text)).toContain(expected)
  })
})
