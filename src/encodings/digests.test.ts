import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DIGESTS } from './digests'

const named = (name: string) => DIGESTS.find((digest) => digest.name === name)

describe('digests', () => {
  it.each([
    'md5',
    'sha1',
    'sha224',
    'sha256',
    'sha384',
    'sha512',
    'sha512-224',
    'sha512-256',
    'sha3-256',
    'ripemd160',
    'sm3',
  ])('%s agrees with OpenSSL', (name) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.uint8Array(), (text, bytes) => {
        expect(named(name)?.hex(text)).toBe(createHash(name).update(text).digest('hex'))
        expect(named(name)?.hex(bytes)).toBe(createHash(name).update(bytes).digest('hex'))
      }),
      { numRuns: 30 },
    )
  })

  // By the reference implementation, smhasher's MurmurHash3.cpp, seed 0.
  it.each([
    ['murmur3', '', '00000000'],
    ['murmur3', 'hello', '248bfa47'],
    ['murmur3', 'The quick brown fox jumps over the lazy dog', '2e4ff723'],
    ['murmur3-128', '', '00000000000000000000000000000000'],
    ['murmur3-128', 'hello', 'cbd8a7b341bd9b025b1e906a48ae1d19'],
    ['murmur3-128', 'The quick brown fox jumps over the lazy dog', 'e34bbc7bbc071b6c7a433ca9c49a9347'],
  ])('%s of “%s”', (name, text, hex) => expect(named(name)?.hex(text)).toBe(hex))

  it('have each its own name', () => {
    expect(new Set(DIGESTS.map(({ name }) => name)).size).toBe(DIGESTS.length)
  })
})
