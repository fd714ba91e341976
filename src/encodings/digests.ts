import { md5, ripemd160, sha1 } from '@noble/hashes/legacy.js'
import { sha224, sha256, sha384, sha512 } from '@noble/hashes/sha2.js'
import { sha3_256 } from '@noble/hashes/sha3.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { createSM3 } from 'hash-wasm'
import murmurhash from 'murmurhash'
import type { Digest } from '../core/model/engine'

const of = (name: string, hash: (bytes: Uint8Array) => Uint8Array): Digest => ({
  name,
  hex: (value) => bytesToHex(hash(utf8ToBytes(value))),
})

/**
 * One-way forms by @noble/hashes, murmurhash (its MurmurHash3 is the 32-bit one) and, once `prepareDigests` is done,
 * hash-wasm. The engine looks at the list at each request, so that it may grow.
 */
export const DIGESTS: Digest[] = [
  of('md5', md5),
  of('sha1', sha1),
  of('sha224', sha224),
  of('sha256', sha256),
  of('sha384', sha384),
  of('sha512', sha512),
  of('sha3-256', sha3_256),
  of('ripemd160', ripemd160),
  { name: 'murmur3', hex: (value) => murmurhash.v3(utf8ToBytes(value)).toString(16).padStart(8, '0') },
]

let prepared: Promise<boolean> | null = null

/**
 * Adds SM3, whose WebAssembly module loads asynchronously and hashes synchronously from then on. False where the
 * platform forbids WebAssembly (a content security policy without `wasm-unsafe-eval`): the list stays without it.
 */
export const prepareDigests = (): Promise<boolean> => {
  prepared ??= createSM3().then(
    (hasher) => {
      DIGESTS.push({ name: 'sm3', hex: (value) => hasher.init().update(utf8ToBytes(value)).digest('hex') })
      return true
    },
    () => false,
  )
  return prepared
}
