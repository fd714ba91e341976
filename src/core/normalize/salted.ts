import type { Digest, KnownValue } from '../model/engine'
import { fromBase64, fromHex, toHex, utf8Bytes } from './encodings'
import type { Joined } from './joined-digests'
import type { Spot } from './leaf'
import { isBeginning } from './speller'
import { coreForms, reachOf } from './spellings'

/** Digests that are taken of a value with a salt, by the number of their bytes. */
const BY_LENGTH: ReadonlyMap<number, readonly string[]> = new Map([
  [16, ['md5']],
  [20, ['sha1']],
  [32, ['sha256', 'sm3']],
  [64, ['sha512']],
])
/** Of one request: each pair of a value and a salt costs some digests. */
const [MOST_DIGESTS, MOST_SALTS, MOST_VALUES, LONGEST_SALT] = [20, 4, 10, 64]
/** Names of digests of a whole request, a file or a session: most requests have one, and none of a value. */
const OTHERS = /sign|^sig$|etag|trace|span|checksum|integrity|csrf|xsrf|session/i
/** Bytes that a digest takes at a time. */
const BLOCKS: Readonly<Record<string, number>> = { sha512: 128 }
const BLOCK = 64
/** Digests of which one is salted that was taken already: how passwords are sent. */
const TWICE: ReadonlySet<string> = new Set(['md5', 'sha1'])

interface Seen {
  spot: Spot
  value: string
  hex: string
}

const digestIn = (value: string): string | null => {
  if (value.length < 22 || value.length > 128) return null
  const bytes = fromHex(value) ?? fromBase64(value)
  return bytes !== null && BY_LENGTH.has(bytes.length) ? toHex(bytes) : null
}

const join = (...parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** HMAC (RFC 2104); keys here are never longer than a block. */
const hmac = ({ hex, name }: Digest, key: Uint8Array, text: Uint8Array): string => {
  const length = BLOCKS[name] ?? BLOCK
  const padded = (sign: number): Uint8Array => Uint8Array.from({ length }, (_, at) => (key[at] ?? 0) ^ sign)
  return hex(join(padded(0x5c), fromHex(hex(join(padded(0x36), text))) ?? new Uint8Array()))
}

/**
 * Finds digests of known values that were taken with a salt, where the salt is sent along under a name that says so: before
 * or behind the value, or as the key of an HMAC; and digests of two values at once (`joined`). `take` is called for each value that tells nothing by itself, `end` after
 * the last.
 */
export const createSaltFinder = (
  known: readonly KnownValue[],
  digests: readonly Digest[],
  joined: () => ReadonlyMap<string, Joined>,
  found: (known: KnownValue, encoding: readonly string[], spot: Spot, value: string) => void,
) => {
  const seen: Seen[] = []
  const salts = new Set<string>()

  const tell = (salt: string, one: KnownValue, text: string): void => {
    const [bytes, key] = [utf8Bytes(text), utf8Bytes(salt)]
    for (const digest of digests) {
      const open = seen.filter(({ hex }) => BY_LENGTH.get(hex.length / 2)?.includes(digest.name))
      if (open.length === 0) continue
      const ways: [hex: string, name: string][] = [
        [digest.hex(join(key, bytes)), 'salt'],
        [digest.hex(join(bytes, key)), 'salt'],
        [hmac(digest, key, bytes), 'hmac'],
      ]
      if (TWICE.has(digest.name)) {
        const inner = utf8Bytes(digest.hex(bytes).toLowerCase())
        ways.push([digest.hex(join(key, inner)), 'salt'], [digest.hex(join(inner, key)), 'salt'])
      }
      for (const [hex, name] of ways)
        for (const { spot, value, hex: sent } of open)
          if (sent === hex.toLowerCase()) found(one, [digest.name, name], spot, value)
    }
  }

  return {
    take(spot: Spot, value: string, isSalt: boolean): void {
      if (isSalt && value.length <= LONGEST_SALT && salts.size < MOST_SALTS) salts.add(value)
      const isOther = seen.length >= MOST_DIGESTS || OTHERS.test(spot.keys.at(-1) ?? '')
      const hex = isOther ? null : digestIn(value)
      if (hex !== null) seen.push({ spot, value, hex })
    },
    end(): void {
      if (seen.length === 0) return
      const pairs = joined()
      for (const { spot, value, hex } of seen) {
        const pair = pairs.get(hex)
        for (const one of pair?.known ?? []) found(one, [pair?.digest as string, 'joined'], spot, value)
      }
      const worth = known.filter(
        (one) => one.chosen !== true && reachOf(one.value.trim()) === 'anywhere' && !isBeginning(one, known),
      )
      for (const salt of salts)
        for (const one of worth.slice(0, MOST_VALUES))
          for (const text of coreForms(one.value.trim())) tell(salt, one, text)
    },
  }
}
