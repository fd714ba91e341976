import { fromBase64, fromHex, utf8Bytes } from './encodings'
import { coreForms } from './spellings'

/** A value found behind a key that its characters were combined with. */
export interface Xored {
  index: number
  encoding: readonly string[]
}

export interface XoredFinder {
  (text: string): readonly Xored[]
  /** Whether what stands between two places of a text may be one that is written as it is; what is encoded is read anyway. */
  mayBe(text: string, from: number, to: number): boolean
}

interface Target {
  index: number
  units: readonly number[]
  bytes: readonly number[]
}

/** Shorter values, and those of few or regular characters, are met behind some key by accident. */
const [LEAST, MOST] = [8, 60]
const [LEAST_DISTINCT, LEAST_STEPS] = [4, 3]
/** Units that must agree beyond those that tell the key. */
const LEAST_TOLD = 6
const LONGEST_KEY = 16
/** Of a key that counts on with each character. */
const LEAST_COUNTED = 10
const NOTHING: readonly Xored[] = []

const unitsOf = (text: string): number[] => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))

/** How far each unit lies from the one before it. */
const stepsOf = (units: readonly number[]): number[] => units.slice(1).map((unit, at) => unit - (units[at] as number))

const isTelling = (units: readonly number[]): boolean =>
  units.length >= LEAST &&
  units.length <= MOST &&
  new Set(units).size >= LEAST_DISTINCT &&
  new Set(stepsOf(units)).size >= LEAST_STEPS

/** Fewer letters are moved alike by accident. */
const LEAST_LETTERS = 5

/** Where the letters of this case begin; zero for what is no letter. */
const caseOf = (unit: number): number => (unit >= 97 && unit <= 122 ? 97 : unit >= 65 && unit <= 90 ? 65 : 0)

/** Whether each letter was moved round the alphabet by the same number, and all else left alone. */
const isCaesar = (made: readonly number[], plain: readonly number[]): boolean => {
  let by = 0
  let letters = 0
  for (let at = 0; at < plain.length; at++) {
    const [one, other] = [plain[at] as number, made[at] as number]
    const start = caseOf(one)
    if (start === 0 ? one !== other : caseOf(other) !== start) return false
    if (start === 0) continue
    const step = (other - one + 26) % 26
    if (letters++ > 0 && step !== by) return false
    by = step
  }
  return by !== 0 && letters >= LEAST_LETTERS
}

/** By what a text was made from another: a key that comes again and again or counts on, or a number that was added, round the alphabet or on; null by none. */
const keyBetween = (
  made: readonly number[],
  plain: readonly number[],
  longest: number,
): 'xor' | 'shift' | 'caesar' | null => {
  if (made.length !== plain.length) return null
  const key = made.map((unit, at) => unit ^ (plain[at] as number))
  for (let length = 1; length <= longest && made.length - length >= LEAST_TOLD; length++)
    if (key.every((unit, at) => unit === key[at % length])) return key.some((unit) => unit !== 0) ? 'xor' : null
  const start = key[0] as number
  if (made.length >= LEAST_COUNTED && key.every((unit, at) => unit === ((start + at) & 0xff))) return 'xor'
  const shift = (made[0] as number) - (plain[0] as number)
  return made.every((unit, at) => unit - (plain[at] as number) === shift)
    ? 'shift'
    : isCaesar(made, plain)
      ? 'caesar'
      : null
}

/**
 * Finds known values each of whose characters was combined with a key, or moved by a number, as scripts hide what they
 * send: as a whole value, as it is or in base64 or hex. Between the characters of such a text lies what lay between those of
 * the value, whatever the key.
 */
export const createXoredFinder = (values: readonly string[]): XoredFinder => {
  const targets = values.flatMap((value, index) =>
    coreForms(value).map((text): Target => ({ index, units: unitsOf(text), bytes: [...utf8Bytes(text)] })),
  )
  const plain = targets.filter(({ units }) => isTelling(units))
  const coded = targets.filter(({ bytes }) => isTelling(bytes))
  const plainLengths = new Set(plain.map(({ units }) => units.length))
  const isLength = Uint8Array.from({ length: MOST + 1 }, (_, length) => (plainLengths.has(length) ? 1 : 0))
  const byteLengths = new Set(coded.map(({ bytes }) => bytes.length))
  const lengths = new Set([
    ...plainLengths,
    ...[...byteLengths].flatMap((length) => {
      const bare = Math.ceil((length * 4) / 3)
      return [length * 2, bare, Math.ceil(length / 3) * 4]
    }),
  ])
  const starts = plain.map(({ units }) => {
    const [first = 0, second = 0, third = 0] = units
    const isLettered = units.filter((unit) => caseOf(unit) !== 0).length >= LEAST_LETTERS
    const letters = isLettered ? [first, second].filter((unit) => caseOf(unit) !== 0).length : 0
    return { first, second, third, xored: first ^ second, step: second - first, letters }
  })
  const search = (
    made: readonly number[],
    part: 'units' | 'bytes',
    longest: number,
    above: readonly string[],
  ): Xored[] =>
    (part === 'units' ? plain : coded).flatMap((target) => {
      const way = keyBetween(made, target[part], longest)
      return way === null ? [] : [{ index: target.index, encoding: [...above, way] }]
    })
  const find = (text: string): readonly Xored[] => {
    if (!lengths.has(text.length)) return NOTHING
    if (plainLengths.has(text.length)) {
      const found = search(unitsOf(text), 'units', 1, [])
      if (found.length > 0) return found
    }
    for (const [name, bytes] of [
      ['hex', fromHex(text)],
      ['base64', fromBase64(text)],
    ] as const)
      if (bytes !== null && byteLengths.has(bytes.length)) {
        const found = search([...bytes], 'bytes', LONGEST_KEY, [name])
        if (found.length > 0) return found
      }
    return NOTHING
  }
  return Object.assign(find, {
    mayBe: (text: string, from: number, to: number): boolean => {
      if (isLength[to - from] !== 1) return false
      const first = text.charCodeAt(from)
      const second = text.charCodeAt(from + 1)
      for (const start of starts)
        if (
          (first ^ second) === start.xored ||
          second - first === start.step ||
          (start.letters === 2 && (second - first - start.step) % 26 === 0) ||
          (start.letters === 1 && (first === start.first || second === start.second)) ||
          ((((first ^ start.first) + 1) & 0xff) === (second ^ start.second) &&
            (((first ^ start.first) + 2) & 0xff) === (text.charCodeAt(from + 2) ^ start.third))
        )
          return true
      return false
    },
  })
}
