import { blake2b, blake2s } from '@noble/hashes/blake2.js'
import { blake3 } from '@noble/hashes/blake3.js'
import { md5, ripemd160, sha1 } from '@noble/hashes/legacy.js'
import { sha224, sha256, sha384, sha512, sha512_224, sha512_256 } from '@noble/hashes/sha2.js'
import { keccak_256, sha3_224, sha3_256, sha3_384, sha3_512 } from '@noble/hashes/sha3.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import murmur from 'murmurhash3js-revisited'
import sm3 from 'sm-crypto/dist/sm3.js'
import type { Digest } from '../core/model/engine'
import { bytesOf, CHECKSUMS } from './checksums'

const of = (name: string, hash: (bytes: Uint8Array) => Uint8Array, seldom = false): Digest => ({
  name,
  seldom,
  hex: (value) => bytesToHex(hash(bytesOf(value))),
})

/**
 * One-way forms by @noble/hashes, sm-crypto (SM3, GB/T 32905) and murmurhash3js-revisited: MurmurHash3 of 32 bits, and of
 * 128 bits as browser fingerprints are written; and checksums of 32 bits.
 */
export const DIGESTS: readonly Digest[] = [
  of('md5', md5),
  of('sha1', sha1),
  of('sha224', sha224),
  of('sha256', sha256),
  of('sha384', sha384),
  of('sha512', sha512),
  of('sha512-224', sha512_224),
  of('sha512-256', sha512_256),
  of('sha3-256', sha3_256),
  of('ripemd160', ripemd160),
  { name: 'sm3', hex: (value) => sm3(bytesOf(value)) },
  { name: 'murmur3', hex: (value) => murmur.x86.hash32(bytesOf(value)).toString(16).padStart(8, '0') },
  { name: 'murmur3-128', hex: (value) => murmur.x64.hash128(bytesOf(value)) },
  of('sha3-224', sha3_224, true),
  of('sha3-384', sha3_384, true),
  of('sha3-512', sha3_512, true),
  of('keccak-256', keccak_256, true),
  of('blake2b', blake2b, true),
  of('blake2b-256', (bytes) => blake2b(bytes, { dkLen: 32 }), true),
  of('blake2s', blake2s, true),
  of('blake3', blake3, true),
  ...CHECKSUMS,
]
