import { describe, expect, it } from 'vitest'
import { decodeGbk, encodeGbk } from './gbk'

describe('GBK', () => {
  it.each([
    ['林晓月', [0xc1, 0xd6, 0xcf, 0xfe, 0xd4, 0xc2]],
    ['A林', [0x41, 0xc1, 0xd6]],
    ['镕', [0xe9, 0x46]],
    ['', []],
  ])('%s', (text, bytes) => {
    expect([...(encodeGbk(text) ?? [])]).toEqual(bytes)
    expect(decodeGbk(Uint8Array.from(bytes))).toBe(text)
  })

  it('spells every two-byte character as the platform reads it', () => {
    let count = 0
    for (let code = 0x4e00; code <= 0x9fa5; code++) {
      const bytes = encodeGbk(String.fromCharCode(code))
      expect(bytes).toHaveLength(2)
      expect(decodeGbk(bytes as Uint8Array)).toBe(String.fromCharCode(code))
      count++
    }
    expect(count).toBe(20_902)
  })

  it('says null for what GBK lacks and for bytes that are none', () => {
    expect(encodeGbk('😀')).toBeNull()
    expect(encodeGbk('é林ั')).toBeNull()
    expect(decodeGbk(Uint8Array.of(0x81))).toBeNull()
  })
})
