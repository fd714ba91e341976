import type { KnownValue } from '../model/engine'
import { toBase64, toHex, utf8Bytes } from './encodings'
import { reverse } from './escapes'
import { fold } from './fold'
import { coreForms, looseForms, reachOf } from './spellings'

/** One text that parts are put together to. */
export interface SplitTarget {
  known: KnownValue
  text: string
  encoding: readonly string[]
  /** Characters of the shortest part by which it begins. */
  least: number
}

const LONGEST = 60
export const HAN = /^\p{Script=Han}/u

/** Halves far apart make a number by no accident from so many characters on: the first, the second, and both. */
export const [LEAST_FIRST, LEAST_SECOND, LEAST_HALVED] = [3, 5, 10]

const isSplittable = ({ source, chosen, value }: KnownValue): boolean =>
  source === 'typed' && chosen !== true && value.trim().length <= LONGEST && reachOf(value.trim()) === 'anywhere'

/** Known values as they are, and bare of what groups them. */
export const plainTargets = (known: readonly KnownValue[]): SplitTarget[] =>
  known.filter(isSplittable).flatMap((one) => {
    const value = one.value.trim()
    return [...new Set([fold(value), ...looseForms(value).map(fold)])]
      .filter((text) => text.length >= 4 || HAN.test(text))
      .map((text): SplitTarget => ({ known: one, text, encoding: [], least: 1 }))
  })

/** The encodings that are cut in pieces; what is cut before it is encoded is unwrapped piece by piece. */
const CODES: readonly { name: string; code: (text: string) => string }[] = [
  { name: 'base64', code: (text) => toBase64(utf8Bytes(text)).replace(/=+$/, '') },
  { name: 'base64', code: (text) => toBase64(utf8Bytes(text)) },
  { name: 'hex', code: (text) => toHex(utf8Bytes(text)) },
  { name: 'reversed', code: reverse },
]

/** Long known values as they are encoded. */
export const codedTargets = (known: readonly KnownValue[]): SplitTarget[] =>
  known.filter(isSplittable).flatMap((one) =>
    coreForms(one.value.trim()).flatMap((plain) =>
      CODES.map(({ name, code }) => ({ name, text: fold(code(plain)) }))
        .filter(({ text }) => text.length >= LEAST_HALVED)
        .map(({ name, text }): SplitTarget => ({ known: one, text, encoding: [name], least: LEAST_FIRST })),
    ),
  )

/** All of a target that can come before the rest of it. */
export const beginningsOf = ({ text, least }: SplitTarget): string[] =>
  Array.from({ length: Math.max(0, text.length - least) }, (_, at) => text.slice(0, at + least))

/** A target's beginnings and what is left of it behind each, both long enough to be no accident. */
export const halvesOf = ({ text }: SplitTarget): [first: string, second: string][] =>
  text.length < LEAST_HALVED
    ? []
    : Array.from({ length: text.length - LEAST_FIRST - LEAST_SECOND + 1 }, (_, at) => [
        text.slice(0, at + LEAST_FIRST),
        text.slice(at + LEAST_FIRST),
      ])
