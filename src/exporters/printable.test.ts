import { expect, it } from 'vitest'
import { printable } from './printable'

it.each([
  ['■ 违规\t堂食\n', '■ 违规\t堂食\n'],
  ['\u001b]0;owned\u0007\u009b2J', ']0;owned2J'],
  ['sent to \u202Eelpmaxe.pohs\u202C', 'sent to elpmaxe.pohs'],
  ['合适\r违规', '合适违规'],
])('leaves words and takes what steers or turns them: %j', (text, shown) => expect(printable(text)).toBe(shown))
