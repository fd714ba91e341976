import { zlibSync } from 'fflate'
import { expect, it } from 'vitest'
import { decodeStream } from './filters'
import { type Dictionary, latin, Reader } from './objects'

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const decode = (entries: string, raw: Uint8Array) => {
  const dictionary = new Reader(bytesOf(`<< ${entries} >>`)).read() as Dictionary
  return decodeStream(dictionary, raw, (object) => object ?? null)
}
const said = (entries: string, raw: Uint8Array) => {
  const bytes = decode(entries, raw)
  return bytes && latin(bytes)
}

it('undoes filters one after the other', () => {
  const inner = zlibSync(bytesOf('a policy'))
  const hex = [...inner].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  expect(said('/Filter [/ASCIIHexDecode /FlateDecode]', bytesOf(`${hex}>`))).toBe('a policy')
  expect(said('/Filter /ASCII85Decode', bytesOf('87cURD]i,"Ebo80~>'))).toBe('Hello World!')
  // The example of ISO 32000-1, 7.4.4.2.
  expect([
    ...(decode('/Filter /LZWDecode', Uint8Array.of(0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01)) ?? []),
  ]).toEqual([45, 45, 45, 45, 45, 65, 45, 45, 45, 66])
})

it.each([
  [0, [1, 2, 3], [1, 2, 3]],
  [1, [1, 1, 1], [1, 2, 3]],
  [2, [1, 1, 1], [2, 3, 4]],
  [3, [1, 1, 1], [1, 2, 3]],
  [4, [1, 1, 1], [2, 3, 4]],
])('undoes the predictor %i of PNG', (kind, row, expected) => {
  const raw = zlibSync(Uint8Array.from([0, 1, 2, 3, kind, ...row]))
  const bytes = decode('/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 3 >>', raw)
  expect([...(bytes ?? [])].slice(3)).toEqual(expected)
})

it('gives what came before a fault, and nothing of pictures', () => {
  const words = Array.from({ length: 40_000 }, (_, index) => `${(index * 7919) % 9973} `).join('')
  const whole = zlibSync(bytesOf(words))
  const cut = said('/Filter /FlateDecode', whole.subarray(0, Math.floor(whole.length * 0.9))) ?? ''
  expect(cut.length).toBeGreaterThan(words.length / 2)
  expect(words.startsWith(cut)).toBe(true)
  expect(decode('/Filter /DCTDecode', bytesOf('x'))).toBeNull()
})

it('does not inflate without end', () => {
  const bomb = zlibSync(new Uint8Array(40_000_000))
  expect(decode('/Filter /FlateDecode', bomb)?.length ?? 0).toBeLessThanOrEqual(20_000_000)
})
