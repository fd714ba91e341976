import type { Turn } from './turns'

/** MurmurHash3, x86, 32 bits, seed 0, after Austin Appleby's public-domain description. */
export const murmur3 = (data: Uint8Array): number => {
  const view = new DataView(Uint8Array.from([...data, 0, 0, 0]).buffer)
  const mix = (word: number) => {
    const scaled = Math.imul(word, 0xcc9e2d51)
    return Math.imul((scaled << 15) | (scaled >>> 17), 0x1b873593)
  }
  let hash = 0
  const blocks = data.length >> 2
  for (let block = 0; block < blocks; block++) {
    hash ^= mix(view.getInt32(block * 4, true))
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0
  }
  if (data.length % 4 > 0) hash ^= mix(view.getUint32(blocks * 4, true) & (0xffffffff >>> (32 - (data.length % 4) * 8)))
  hash ^= data.length
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** As scripts carry it: Java's `String.hashCode`, over code units. */
export const hashCode: Turn = (text) => {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum = ((sum << 5) - sum + text.charCodeAt(at)) | 0
  return String(sum)
}

export const fnv1a = (data: Uint8Array): number => {
  let sum = 0x811c9dc5n
  for (const byte of data) sum = ((sum ^ BigInt(byte)) * 0x01000193n) & 0xffffffffn
  return Number(sum)
}
