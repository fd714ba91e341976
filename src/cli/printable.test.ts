import { expect, it } from 'vitest'
import { printable } from './printable'

it.each([
  ['■ 违规\t堂食\n', '■ 违规\t堂食\n'],
  ['\u001b]0;owned\u0007\u009b2J', '\uFFFD]0;owned\uFFFD\uFFFD2J'],
  ['sent to \u202Eelpmaxe.pohs\u202C', 'sent to \uFFFDelpmaxe.pohs\uFFFD'],
  ['合适\r违规', '合适\uFFFD违规'],
])('leaves words and takes what steers a terminal: %j', (text, shown) => expect(printable(text)).toBe(shown))
