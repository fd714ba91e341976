import type { EngineParts, KnownValue } from '../model/engine'
import { birthdayForms } from './birthday-forms'
import { degreesOf } from './coordinates'
import { timesOf } from './date-forms'
import { toBase64, toHex, utf8Bytes } from './encodings'
import { reverse, rot13 } from './escapes'
import { fold } from './fold'
import { addressedForms, pinyinForms, traditionalForms, turnedName } from './name-forms'
import { numberForms } from './number-forms'
import { degreesFor, placeForms } from './place-forms'
import {
  coreForms,
  LONG_VALUE,
  plainForms,
  REGIONS,
  reachOf,
  shortPlate,
  spokenForms,
  strip,
  tailOf,
} from './spellings'
import { cutOf } from './text-forms'

/** What may stand beside a spelling: anything; no digit beside a digit; no letter or digit of its kind; none at all. */
export type Edges = 'free' | 'digits' | 'letters' | 'word'

/** One spelling of a known value that is looked for. */
export interface KnownForm {
  text: string
  encoding: readonly string[]
  /** Compared letter by letter; other forms are compared folded (lower case, half width) and are folded themselves. */
  exact: boolean
  edges: Edges
  /** The first bits of the base64 character behind it, which are the last of its own. */
  behind?: { bits: number; count: number }
}

/** What values are spelled with beside core's own means. */
export type Spellers = Pick<EngineParts, 'digests' | 'codecs' | 'encodeGbk' | 'spellName'>

/** Everything by which one known value can be found again. */
export interface KnownForms {
  /** Found anywhere in a value. */
  inside: KnownForm[]
  /** Too short for that: found only as a whole value. Folded. */
  whole: KnownForm[]
  /** Decimal degrees, compared as numbers. */
  degrees: KnownDegree[]
}

export interface KnownDegree {
  text: string
  /** On which maps it is that; empty as the position was given. */
  encoding: readonly string[]
}

/** UTF-16, the lower byte first, as programs for Windows write it, and the higher, as Java and networks do. */
const utf16Bytes = (text: string): Uint8Array[] =>
  [0, 1].map((first) =>
    Uint8Array.from(
      { length: text.length * 2 },
      (_, at) => (text.charCodeAt(at >> 1) >> (((at + first) & 1) * 8)) & 0xff,
    ),
  )

/** Base64 of a value wherever it stands in a longer text: the part of it that does not depend on its neighbours. */
const base64Inside = (bytes: Uint8Array, names: readonly string[]): KnownForm[] =>
  [0, 1, 2].flatMap((shift) => {
    const padded = new Uint8Array(shift + bytes.length)
    padded.set(bytes, shift)
    const end = padded.length * 8
    const text = toBase64(padded).slice(Math.ceil((shift * 8) / 6), Math.floor(end / 6))
    if (text.length < LEAST_INSIDE) return []
    const count = end % 6
    const bits = (padded.at(-1) as number) & ((1 << count) - 1)
    return base64Forms(text, names).map((form) => (count === 0 ? form : { ...form, behind: { bits, count } }))
  })

/** Base64 without padding, and in the URL's alphabet where that differs. */
export const base64Forms = (text: string, names: readonly string[]): KnownForm[] => {
  const bare = text.replace(/=+$/, '')
  const form: KnownForm = { text: bare, encoding: ['base64', ...names], exact: true, edges: 'free' }
  if (!/[+/]/.test(bare)) return [form]
  const url = bare.replaceAll('+', '-').replaceAll('/', '_')
  return [form, { ...form, text: url, encoding: ['base64url', ...names] }]
}

/** From so many characters on an encoded form is no accident inside a longer text, and as a whole value. */
const [LEAST_INSIDE, LEAST_WHOLE] = [8, 6]

const encodedForms = (
  plain: string,
  bytes: Uint8Array,
  spellers: Pick<Spellers, 'codecs'>,
  names: readonly string[],
): KnownForm[] => {
  const forms = [...base64Forms(toBase64(bytes), names), ...(bytes.length >= 8 ? base64Inside(bytes, names) : [])]
  const add = (text: string, encoding: string, exact = false): void => {
    forms.push({ text: exact ? text : fold(text), encoding: [encoding, ...names], exact, edges: 'free' })
  }
  add(toHex(bytes), 'hex')
  const [bits, octal] = [2, 8].map((base) => Array.from(bytes, (byte) => byte.toString(base)))
  const eights = (bits ?? []).map((byte) => byte.padStart(8, '0'))
  for (const between of ['', ' ']) add(eights.join(between), 'binary')
  add((octal ?? []).map((byte) => `\\${byte.padStart(3, '0')}`).join(''), 'octal')
  add((octal ?? []).join(' '), 'octal')
  for (const codec of spellers.codecs ?? [])
    if (codec.spell !== undefined) add(codec.spell(bytes), codec.name, !codec.anyCase)
  if (/[^\x20-\x7e]/.test(plain)) {
    const units = Array.from({ length: plain.length }, (_, at) => plain.charCodeAt(at).toString(16).padStart(4, '0'))
    add(units.map((unit) => `\\u${unit}`).join(''), 'unicode')
    add(units.map((unit) => `%u${unit}`).join(''), 'unicode')
    const pairs = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
    add(pairs.map((pair) => `%${pair}`).join(''), 'percent')
    add(pairs.map((pair) => `=${pair}`).join(''), 'quoted-printable')
    // UTF-8 that somebody took for one character a byte.
    add(String.fromCharCode(...bytes), 'latin1')
  }
  return forms
}

const insideOf = (encoded: readonly KnownForm[]): KnownForm[] =>
  encoded.filter(({ text }) => text.length >= LEAST_INSIDE)

/** Encoded forms too short to be looked for inside a text: found as whole values, padded or not. */
const wholeOf = (encoded: readonly KnownForm[]): KnownForm[] =>
  encoded
    .filter(({ text }) => text.length >= LEAST_WHOLE && text.length < LEAST_INSIDE)
    .flatMap((form) => ['', '=', '=='].map((padding) => ({ ...form, text: fold(form.text) + padding, exact: false })))

const HAN_ONLY = /^\p{Script=Han}+$/u

const TURNS: readonly { names: readonly string[]; turn: (text: string) => string }[] = [
  { names: ['reversed'], turn: reverse },
  { names: ['rot13'], turn: rot13 },
  { names: ['rot13', 'reversed'], turn: (text) => rot13(reverse(text)) },
]

/** Backwards and by rot13, the value itself and its encodings; what is turned further is what another form is already. */
const turnedForms = (plain: string, { codecs = [] }: Pick<Spellers, 'codecs'>): KnownForm[] => {
  const bytes = utf8Bytes(plain)
  const inner = [
    { text: plain, encoding: [] as string[], exact: false },
    { text: toBase64(bytes).replace(/=+$/, ''), encoding: ['base64'], exact: true },
    { text: toHex(bytes), encoding: ['hex'], exact: false },
    ...codecs.flatMap(({ spell, name, anyCase }) =>
      spell === undefined ? [] : [{ text: spell(bytes), encoding: [name], exact: !anyCase }],
    ),
  ]
  return inner.flatMap(({ text, encoding, exact }) =>
    [...text].length < (HAN_ONLY.test(text) ? 3 : 6)
      ? []
      : TURNS.flatMap(({ names, turn }): KnownForm[] => {
          const turned = turn(text)
          if (turned === text || (names.length > 1 && (turned === reverse(text) || turned === rot13(text)))) return []
          return [{ text: exact ? turned : fold(turned), encoding: [...names, ...encoding], exact, edges: 'letters' }]
        }),
  )
}

/** A text each of whose characters is another of the same alphabet. */
const swapped = (text: string, pattern: RegExp, swap: (code: number) => number): string =>
  text.replace(pattern, (one) => String.fromCharCode(swap(one.charCodeAt(0))))

/** Old ways to hide a text from a glance: each is its own inverse. */
const SWAPS: readonly { name: string; swap: (text: string) => string }[] = [
  { name: 'rot47', swap: (text) => swapped(text, /[!-~]/g, (code) => ((code - 33 + 47) % 94) + 33) },
  { name: 'rot5', swap: (text) => swapped(rot13(text), /\d/g, (code) => ((code - 48 + 5) % 10) + 48) },
  { name: 'atbash', swap: (text) => swapped(text.toLowerCase(), /[a-z]/g, (code) => 219 - code) },
  { name: 'complement', swap: (text) => swapped(text, /\d/g, (code) => 105 - code) },
]
/** Shorter ones, and those of few characters, are any other text. */
const [LEAST_SWAPPED, LEAST_DISTINCT] = [8, 4]

const swappedForms = (plain: string): KnownForm[] =>
  plain.length < LEAST_SWAPPED || new Set(plain).size < LEAST_DISTINCT || !/^[!-~]+$/.test(plain)
    ? []
    : SWAPS.flatMap(({ name, swap }): KnownForm[] => {
        const text = fold(swap(plain))
        return text === fold(plain) ? [] : [{ text, encoding: [name], exact: false, edges: 'letters' }]
      })

/** A name of two characters backwards: as a whole value it is the name, in a longer text it may be any two characters. */
const shortTurned = (plain: string): KnownForm[] =>
  [...plain].length === 2 && HAN_ONLY.test(plain)
    ? [{ text: reverse(plain), encoding: ['reversed'], exact: false, edges: 'free' }]
    : []

export const uniqueForms = (forms: readonly KnownForm[]): KnownForm[] => {
  const seen = new Map<string, KnownForm>()
  for (const form of forms) if (form.text !== '' && !seen.has(form.text)) seen.set(form.text, form)
  return [...seen.values()]
}

const plainly = (texts: readonly string[], edges: Edges, encoding: readonly string[] = []): KnownForm[] =>
  texts.map((text) => ({ text: fold(text), encoding, exact: false, edges: text.length < 8 ? edges : 'digits' }))

/** A plate without its province: many a thing is called so. */
export const PLATE_PART = 'without-province'

/** District, road and number, which is as much of an address as a map or a courier's price needs; a shop may have the same. */
export const ROAD = 'road'

const roadForms = (value: string): KnownForm[] => {
  const address = strip(value)
  const regions = REGIONS.exec(address)?.[0] ?? ''
  const district = /[^省市区县旗州盟]{1,4}[市区县旗]$/u.exec(regions)?.[0]
  const road = /^.{2,20}?[路街道巷弄]\d{1,5}(?:弄\d{1,4})?号(?=\d|\p{Script=Han})(?![院楼])/u.exec(
    address.slice(regions.length),
  )?.[0]
  return district === undefined || road === undefined
    ? []
    : [{ text: fold(district + road), encoding: [ROAD], exact: false, edges: 'digits' }]
}

const NONE: KnownForms = { inside: [], whole: [], degrees: [] }

/**
 * Spells a value in every form in which it may travel but its digests. Values of fewer than four characters (two in Han
 * characters), and those chosen from a list, are only looked for as whole values: a city or a gender stands in much that
 * is not the person's. A single Latin letter or digit is not looked for at all: it is everywhere.
 */
export const spellValue = (known: KnownValue, spellers: Spellers): KnownForms => {
  const value = known.value.trim()
  const reach = reachOf(value)
  if (reach === 'none') return NONE
  const degrees = degreesOf(value)
  const isExact = degrees.every((degree) => degree.length - degree.indexOf('.') > 4)
  const isPosition = degrees.length > 0 && (known.source === 'granted' || isExact)
  if (isPosition && degrees.every((degree) => degree.length - degree.indexOf('.') <= 3))
    return { ...NONE, degrees: degreesFor(degrees).filter(({ encoding }) => encoding.length === 0) }
  const plain = [...plainForms(value), ...spokenForms(value), ...turnedName(known), ...traditionalForms(value)]
  const cut = cutOf(known)
  const spelled = [
    ...plainly(plain, reach === 'word' ? 'word' : 'letters'),
    ...(cut === null ? [] : plainly([cut], 'letters', ['cut'])),
  ]
  if (value.length > LONG_VALUE) return { ...NONE, inside: uniqueForms(spelled) }
  const cores = coreForms(value)
  const encoded = cores.flatMap((text) => {
    const gbk = /[^\x20-\x7e]/.test(text) ? (spellers.encodeGbk?.(text) ?? null) : null
    return [
      ...encodedForms(text, utf8Bytes(text), spellers, []),
      ...utf16Bytes(text).flatMap((bytes) => encodedForms('', bytes, {}, ['utf-16'])),
      ...(gbk === null ? [] : encodedForms(text, gbk, spellers, ['gbk'])),
    ]
  })
  const inside = [
    ...insideOf(encoded),
    ...cores.flatMap((text) => [...turnedForms(text, spellers), ...swappedForms(text)]),
  ]
  if (reach === 'whole' || known.chosen === true)
    return { ...NONE, inside: uniqueForms(inside), whole: uniqueForms([...spelled, ...wholeOf(encoded)]) }
  const tail = tailOf(value)
  const tails: KnownForm[] = tail === null ? [] : [{ text: tail, encoding: ['last-8'], exact: false, edges: 'word' }]
  const pinyin = pinyinForms(known, spellers.spellName)
  const times = plainly(timesOf(value), 'digits', ['timestamp'])
  return {
    inside: uniqueForms([
      ...spelled,
      ...inside,
      ...times,
      ...pinyin.inside,
      ...tails,
      ...roadForms(value),
      ...plainly(shortPlate(value), 'word', [PLATE_PART]),
      ...numberForms(value),
      ...(isPosition ? placeForms(degrees) : []),
    ]),
    whole: uniqueForms([
      ...shortTurned(value),
      ...pinyin.whole,
      ...birthdayForms(value),
      ...addressedForms(known),
      ...wholeOf(encoded),
    ]),
    degrees: isPosition ? degreesFor(degrees) : [],
  }
}
