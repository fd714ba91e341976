import { createHash } from 'node:crypto'
import { crc32, gzipSync } from 'node:zlib'
import { gbk } from './gbk'
import { fnv1a, murmur3 } from './sums'
import { b64, bytesOf, hash, hex, jwt, reversed, type Turn } from './turns'

const raw = (name: string, data: string): Buffer => createHash(name).update(data).digest()
const hexOf = (number: number): string => (number >>> 0).toString(16).padStart(8, '0')

const DIGESTS = [
  'md5',
  'sha1',
  'sha224',
  'sha256',
  'sha384',
  'sha512',
  'sha512-256',
  'sha3-256',
  'ripemd160',
  'sm3',
] as const

const eachDigest = (suffix: string, turn: (name: string) => Turn): Record<string, Turn> =>
  Object.fromEntries(DIGESTS.map((name) => [`${name}${suffix}`, turn(name)]))

/** Ways that cannot. */
export const HASHES: Readonly<Record<string, Turn>> = {
  ...eachDigest('', (name) => hash(name)),
  ...eachDigest('-HEX', (name) => (text) => hash(name)(text).toUpperCase()),
  ...eachDigest('-base64', (name) => hash(name, 'base64')),
  ...eachDigest('-of-md5', (name) => (text) => hash(name)(hash('md5')(text))),
  ...eachDigest('-in-sha256', (name) => (text) => hash('sha256')(hash(name)(text))),
  ...eachDigest('-of-lower', (name) => (text) => hash(name)(text.toLowerCase())),
  'md5-half': (text) => hash('md5')(text).slice(8, 24),
  'md5-uuid': (text) => hash('md5')(text).replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
  'sha256-tail': (text) => hash('sha256')(text).slice(32),
  'sha256-cut': (text) => hash('sha256')(text).slice(0, 20),
  'sha256-base64url': hash('sha256', 'base64url'),
  murmur3: (text) => murmur3(bytesOf(text)).toString(16).padStart(8, '0'),
  'murmur3-number': (text) => String(murmur3(bytesOf(text))),
  'sha3-384': hash('sha3-384'),
  'sha3-512-base64': hash('sha3-512', 'base64'),
  blake2b: hash('blake2b512'),
  'blake2s-base64url': hash('blake2s256', 'base64url'),
  crc32: (text) => hexOf(crc32(text)),
  'crc32-number': (text) => String(crc32(text)),
  fnv1a: (text) => hexOf(fnv1a(bytesOf(text))).toUpperCase(),
  'md5-md5-md5': (text) => hash('md5')(hash('md5')(hash('md5')(text))),
  'md5-MD5': (text) => hash('md5')(hash('md5')(text).toUpperCase()),
  'sha256-bytes-sha256': (text) => hash('sha256')(raw('sha256', text)),
  'md5-base64': (text) => hash('md5')(b64(text)),
  'sha256-gbk': (text) => hash('sha256')(gbk(text)),
  'md5-gbk': (text) => hash('md5')(gbk(text)),
  'base64-of-md5': (text) => b64(hash('md5')(text)),
  'base64-of-sha256-of-md5': (text) => b64(hash('sha256')(hash('md5')(text))),
  'hex-of-sha1': (text) => hex(hash('sha1')(text)),
  'reversed-sha256': (text) => reversed(hash('sha256')(text)),
  'jwt-of-sha256': (text) => jwt({ h: hash('sha256')(text) }),
  'gzip-of-md5': (text) => gzipSync(JSON.stringify({ u: hash('md5')(text) })).toString('base64'),
}
