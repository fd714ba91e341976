import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import lz from 'lz-string'
import { describe, expect, it } from 'vitest'
import { CODECS, inflate } from './codecs'
import { RADIX_CODECS } from './radix'

const opened = (text: string): string[] =>
  CODECS.filter((codec) => codec.fits(text)).flatMap((codec) => {
    const content = codec.open(text)
    return content === null ? [] : typeof content === 'string' ? content : new TextDecoder().decode(content)
  })

const content = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 6, maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...'林晓月明王上海市静安区'), minLength: 3, maxLength: 12 }),
  fc.json({ maxDepth: 2 }).filter((text) => text.length >= 6 && /^[\x20-\x7e]+$/.test(text)),
)

/** Bytes that begin as text does: what begins with NULs is shorter than any text that is worth opening. */
const readable = fc.uint8Array({ minLength: 9, maxLength: 60 }).filter(([first = 0]) => first >= 0x20)

describe('codecs', () => {
  it.each([
    ['base64', lz.compressToBase64],
    ['URI', lz.compressToEncodedURIComponent],
    ['UTF-16', lz.compressToUTF16],
  ])('open what lz-string packs for %s, whatever it is', (_, pack) => {
    fc.assert(
      fc.property(content, (text) => {
        fc.pre(new Set(text).size > 2)
        expect(opened(pack(text))).toContain(text)
      }),
      { numRuns: 300 },
    )
  })

  const opening = CODECS.filter((codec) => codec.spell !== undefined && !RADIX_CODECS.includes(codec))
  it.each(opening.map((codec) => [codec.name, codec] as const))('%s opens what it spells', (_, codec) => {
    fc.assert(
      fc.property(readable, (bytes) => {
        const text = codec.spell?.(bytes) ?? ''
        expect(codec.fits(text)).toBe(true)
        expect(codec.open(text)).toEqual(bytes)
      }),
    )
  })

  it('say null, and never throw, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.base64String(), content), (text) => {
        for (const codec of CODECS) if (codec.fits(text)) codec.open(text)
      }),
    )
    for (const word of [
      'SKU-12345678',
      'goods_list_item',
      'a3f1b2c4d5e6f708',
      '热销推荐，门店现做',
      'OrderConfirmView',
    ])
      expect(opened(word)).toEqual([])
  })
})

describe('inflate', () => {
  it.each([
    ['gzip', gzipSync],
    ['zlib', deflateSync],
    ['raw deflate', deflateRawSync],
  ])('opens %s up to its limit and no further', (_, pack) => {
    const plain = Buffer.from('{"mobile":"13812348000"}'.repeat(50))
    expect(inflate(pack(plain), 10_000)).toEqual(new Uint8Array(plain))
    expect(inflate(pack(plain), 1_000)).toBeNull()
    expect(inflate(pack(Buffer.alloc(5_000_000)), 100_000)).toBeNull()
    expect(inflate(pack(Buffer.alloc(5_000, 'a')), 10_000)).toHaveLength(5_000)
    expect(inflate(pack(Buffer.from('short')), 10_000)).toEqual(new Uint8Array(Buffer.from('short')))
  })

  it('says null, and never throws, for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(inflate(bytes, 1_000)?.length ?? 0).toBeLessThanOrEqual(1_000)
      }),
      { numRuns: 500 },
    )
  })
})
