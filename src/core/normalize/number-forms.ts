import { binaryForms } from './binary-numbers'
import type { KnownForm } from './known-forms'
import { coreForms, looseForms } from './spellings'

const DIGITS = '0123456789'
const SMALL = 'abcdefghijklmnopqrstuvwxyz'
const LARGE = SMALL.toUpperCase()
/** Alphabets of short identifiers, most usual first; base 58 leaves out what is easily misread. */
const ALPHABETS: readonly { name: string; alphabet: string }[] = [
  { name: 'base-62', alphabet: DIGITS + LARGE + SMALL },
  { name: 'base-62', alphabet: DIGITS + SMALL + LARGE },
  { name: 'base-62', alphabet: SMALL + LARGE + DIGITS },
  { name: 'base-58', alphabet: (DIGITS.slice(1) + LARGE + SMALL).replace(/[IOl]/g, '') },
]

const inAlphabet = (number: bigint, alphabet: string): string => {
  const base = BigInt(alphabet.length)
  let text = ''
  for (let rest = number; rest > 0n; rest /= base) text = alphabet.charAt(Number(rest % base)) + text
  return text
}

/** A long number in the other bases that programs write numbers in: as JavaScript's `toString` does, and in alphabets. */
const rebased = (digits: string): KnownForm[] => {
  if (!/^[1-9]\d{9,17}$/.test(digits)) return []
  const number = BigInt(digits)
  return [
    ...[2, 8, 16, 32, 36].flatMap((base): KnownForm[] => {
      const text = number.toString(base)
      const form: KnownForm = { text, encoding: [`base-${base}`], exact: false, edges: 'word' }
      return base === 16 ? [form, { ...form, text: `0x${text}` }] : [form]
    }),
    ...ALPHABETS.map(
      ({ name, alphabet }): KnownForm => ({
        text: inAlphabet(number, alphabet),
        encoding: [name],
        exact: true,
        edges: 'word',
      }),
    ),
  ]
}

/** Numbers as bodies hold them that are no text. */
const binary = (digits: string): KnownForm[] =>
  binaryForms(digits).map(({ text, encoding }) => ({ text, encoding: [encoding], exact: true, edges: 'free' }))

const everySecond = (text: string, from: number): string => text.replace(/(.)(.?)/g, from === 0 ? '$1' : '$2')

/** The digits of a number in another order, or each moved on by as many: old means to hide it from a glance. */
const REORDERED: readonly { name: string; turn: (digits: string) => readonly string[] }[] = [
  { name: 'pairs-swapped', turn: (digits) => [digits.replace(/(.)(.)/g, '$2$1')] },
  {
    name: 'interleaved',
    turn: (digits) => [
      everySecond(digits, 0) + everySecond(digits, 1),
      everySecond(digits, 1) + everySecond(digits, 0),
    ],
  },
  {
    name: 'rotated',
    turn: (digits) =>
      Array.from({ length: digits.length - 5 }, (_, at) => digits.slice(at + 3) + digits.slice(0, at + 3)),
  },
  {
    name: 'digits-moved',
    turn: (digits) =>
      [1, 2, 3, 4, 6, 7, 8, 9].map((by) => digits.replace(/\d/g, (digit) => String((Number(digit) + by) % 10))),
  },
  {
    name: 'character-codes',
    turn: (digits) => ['', '0'].map((zero) => digits.replace(/\d/g, (digit) => zero + codeOf(digit))),
  },
]
const codeOf = (digit: string): number => digit.charCodeAt(0)

/** Numbers so long, of so many digits, are no other number in another order but by one chance in billions. */
const [LEAST_DIGITS, LEAST_DISTINCT] = [11, 5]

const reordered = (digits: string): KnownForm[] =>
  !/^\d+$/.test(digits) || digits.length < LEAST_DIGITS || new Set(digits).size < LEAST_DISTINCT
    ? []
    : REORDERED.flatMap(({ name, turn }) =>
        turn(digits)
          .filter((text) => text !== digits)
          .map((text): KnownForm => ({ text, encoding: [name], exact: false, edges: 'digits' })),
      )

/** What becomes of a long number's digits: in other bases, in binary data, in another order. */
export const numberForms = (value: string): KnownForm[] => [
  ...looseForms(value).flatMap((digits) => [...rebased(digits), ...binary(digits)]),
  ...coreForms(value).flatMap(reordered),
]
