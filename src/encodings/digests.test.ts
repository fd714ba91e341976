import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
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
    'sha3-224',
    'sha3-256',
    'sha3-384',
    'sha3-512',
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

  it.each([
    ['blake2b', 'blake2b512'],
    ['blake2s', 'blake2s256'],
  ])('%s agrees with OpenSSL', (name, other) => {
    for (const text of ['', 'abc', '13912345678'])
      expect(named(name)?.hex(text)).toBe(createHash(other).update(text).digest('hex'))
  })

  // By the reference implementations of BLAKE3 and of the Keccak team, and RFC 9923.
  it.each([
    ['blake3', '', 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262'],
    ['keccak-256', '', 'c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470'],
    ['blake2b-256', '', '0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8'],
    ['fnv1a', '', '811c9dc5'],
    ['fnv1a', 'foobar', 'bf9cf968'],
  ])('%s of “%s”', (name, text, hex) => expect(named(name)?.hex(text)).toBe(hex))

  it('crc32 agrees with zlib', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(Number.parseInt(named('crc32')?.hex(text) ?? '', 16)).toBe(crc32(text))
      }),
    )
  })

  // By Java's String.hashCode and by C after Bernstein.
  it.each([
    ['hash-code', 'hello world', 1_794_106_052],
    ['djb2', 'hello world', 894_552_257],
    ['djb2a', 'hello world', 4_173_747_013],
  ])('%s of “%s”', (name, text, number) => {
    expect(Number.parseInt(named(name)?.hex(text) ?? '', 16)).toBe(number)
    expect(named(name)?.hex(text.slice(0, 6))).toBe('')
  })

  it('have each its own name', () => {
    expect(new Set(DIGESTS.map(({ name }) => name)).size).toBe(DIGESTS.length)
  })
})
