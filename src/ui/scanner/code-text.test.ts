import { expect, it } from 'vitest'
import { codeText } from './code-text'

const utf8 = (text: string) => new TextEncoder().encode(text)

it.each([
  ['UTF-8 that names itself', utf8('桌号 A12'), 26, '桌号 A12'],
  ['UTF-8 that does not', utf8('https://wеixin.example/'), undefined, 'https://wеixin.example/'],
  ['Shift JIS', Uint8Array.of(0x77, 0x84, 0x75, 0x69), 26, 'wеi'],
  ['GBK with a rare letter', Uint8Array.of(0xd7, 0xc0, 0xba, 0xc5, 0xe9, 0x46), 26, '桌号镕'],
  ['GBK', Uint8Array.of(0xd7, 0xc0, 0xba, 0xc5), undefined, '桌号'],
  ['GB 18030 that names itself', Uint8Array.of(0xd7, 0xc0, 0xba, 0xc5), 29, '桌号'],
  ['Cyrillic that names itself', Uint8Array.of(0x77, 0xd5), 7, 'wе'],
  ['a name that is wrong', Uint8Array.of(0xd7, 0xc0, 0xba, 0xc5), 26, '桌号'],
  ['a number that nobody knows', utf8('tea'), 899, 'tea'],
] as const)('reads %s', (_why, bytes, eci, text) => expect(codeText(bytes, eci)).toBe(text))
