import type { Digest, EngineParts, KnownValue } from '../model/engine'
import { degreesOf } from './coordinates'
import { fromHex, toBase64, toHex, utf8Bytes } from './encodings'
import { reverse, rot13 } from './escapes'

/** One spelling of a known value that is looked for. */
export interface KnownForm {
  text: string
  encoding: readonly string[]
  /** Compared letter by letter; other forms are compared folded (lower case, half width). */
  exact: boolean
  /** Not inside a longer run of digits (or, for short words, letters). */
  bounded: boolean
  /** Not inside a longer run of letters and digits at all: a short digest is easily part of a longer one. */
  token?: boolean
}

/** What values are spelled with beside core's own means. */
export type Spellers = Pick<EngineParts, 'digests' | 'codecs' | 'encodeGbk'>

/** Everything by which one known value can be found again. */
export interface KnownForms {
  /** Found anywhere in a value. */
  inside: KnownForm[]
  /** Too short for that: found only as a whole value. Folded. */
  whole: KnownForm[]
  /** Decimal degrees, compared as numbers. */
  degrees: string[]
}

const HAN = /\p{Script=Han}/u
const LONG_VALUE = 200

/** Lower case and half width, one code unit for one, so that positions stay. */
export const fold = (text: string): string => {
  const lower = text.toLowerCase()
  const same = lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  return /[\uff01-\uff5e\u3000]/.test(same)
    ? same.replace(/[\uff01-\uff5e\u3000]/g, (wide) =>
        wide === '\u3000' ? ' ' : String.fromCharCode(wide.charCodeAt(0) - 0xfee0).toLowerCase(),
      )
    : same
}

/** A mainland mobile number bare of prefix, spaces and dashes; null where the value is none. */
export const bareMobile = (value: string): string | null =>
  /^(?:\+?86|0086)?(1[3-9]\d{9})$/.exec(value.normalize('NFKC').replace(/[\s()-]/g, ''))?.[1] ?? null

const dateForms = (value: string): string[] => {
  const match = /^((?:19|20)\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(value)
  if (match === null) return []
  const [year, month, day] = [match[1] as string, String(Number(match[2])), String(Number(match[3]))]
  const [mm, dd] = [month.padStart(2, '0'), day.padStart(2, '0')]
  return [
    `${year}-${mm}-${dd}`,
    `${year}/${mm}/${dd}`,
    `${year}.${mm}.${dd}`,
    `${year}${mm}${dd}`,
    `${year}-${month}-${day}`,
    `${year}/${month}/${day}`,
    `${year}年${month}月${day}日`,
    `${year}年${mm}月${dd}日`,
  ]
}

/** Usual spellings of a value in plain text, the value itself first. */
const plainForms = (value: string): string[] => {
  const forms = [value, value.normalize('NFKC')]
  if (value.length > LONG_VALUE) return forms
  const mobile = bareMobile(value)
  if (mobile !== null) {
    const groups = [mobile.slice(0, 3), mobile.slice(3, 7), mobile.slice(7)]
    forms.push(mobile, `86${mobile}`, `0086${mobile}`, groups.join(' '), groups.join('-'))
  }
  const stripped = value.normalize('NFKC').replace(/[\s\-·•.()]/g, '')
  if (stripped.length >= 4 && stripped !== value) forms.push(stripped)
  if (/^\d{12,19}$/.test(stripped)) forms.push(stripped.replace(/(\d{4})(?=\d)/g, '$1 '))
  return [...forms, ...dateForms(value)]
}

/** Base64 of a value wherever it stands in a longer text: the part of it that does not depend on its neighbours. */
const base64Inside = (bytes: Uint8Array): string[] =>
  [0, 1, 2].map((shift) => {
    const padded = new Uint8Array(shift + bytes.length)
    padded.set(bytes, shift)
    const text = toBase64(padded)
    return text.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6))
  })

const encodedForms = (plain: string, bytes: Uint8Array, spellers: Spellers, names: readonly string[]): KnownForm[] => {
  const forms: KnownForm[] = []
  const add = (text: string, encoding: string, exact: boolean, bounded = false): void => {
    if (text.length >= 8) forms.push({ text, encoding: [encoding, ...names], exact, bounded })
  }
  const base64 = [toBase64(bytes).replace(/=+$/, ''), ...(bytes.length >= 8 ? base64Inside(bytes) : [])]
  for (const text of base64) {
    add(text, 'base64', true)
    if (/[+/]/.test(text)) add(text.replaceAll('+', '-').replaceAll('/', '_'), 'base64url', true)
  }
  add(toHex(bytes), 'hex', false)
  for (const codec of spellers.codecs ?? [])
    if (codec.spell !== undefined) {
      const text = codec.spell(bytes)
      add(codec.anyCase ? fold(text) : text, codec.name, !codec.anyCase)
    }
  if (/[^\x20-\x7e]/.test(plain)) {
    const units = Array.from({ length: plain.length }, (_, at) => plain.charCodeAt(at).toString(16).padStart(4, '0'))
    add(units.map((unit) => `\\u${unit}`).join(''), 'unicode', false)
    add(units.map((unit) => `%u${unit}`).join(''), 'unicode', false)
    add(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''), 'percent', false)
  }
  return forms
}

/** Backwards and by rot13, the value itself and its shortest encodings. */
const turnedForms = (plain: string): KnownForm[] => {
  const bytes = utf8Bytes(plain)
  const inner: { text: string; encoding: string[]; exact: boolean }[] = [
    { text: plain, encoding: [], exact: false },
    { text: toBase64(bytes).replace(/=+$/, ''), encoding: ['base64'], exact: true },
    { text: toHex(bytes), encoding: ['hex'], exact: false },
  ]
  return inner.flatMap(({ text, encoding, exact }) =>
    [...text].length < 6
      ? []
      : (['reversed', 'rot13'] as const).flatMap((name): KnownForm[] => {
          const turned = name === 'reversed' ? reverse(text) : rot13(text)
          if (turned === text) return []
          return [{ text: exact ? turned : fold(turned), encoding: [name, ...encoding], exact, bounded: true }]
        }),
  )
}

const formsOfHex = (hex: string, names: readonly string[]): KnownForm[] => {
  const bytes = fromHex(hex)
  if (bytes === null || hex.length < 8) return []
  if (hex.length === 8)
    return [hex, String(Number.parseInt(hex, 16))]
      .filter((text) => text.length >= 8)
      .map((text) => ({ text, encoding: names, exact: false, bounded: true, token: true }))
  const forms: KnownForm[] = [{ text: hex, encoding: names, exact: false, bounded: false }]
  const base64 = toBase64(bytes).replace(/=+$/, '')
  forms.push({ text: base64, encoding: ['base64', ...names], exact: true, bounded: false })
  if (/[+/]/.test(base64))
    forms.push({
      text: base64.replaceAll('+', '-').replaceAll('/', '_'),
      encoding: ['base64url', ...names],
      exact: true,
      bounded: false,
    })
  // Old Chinese libraries cut MD5 to its middle half.
  if (names[0] === 'md5' && hex.length === 32)
    forms.push({ text: hex.slice(8, 24), encoding: ['md5-16', ...names.slice(1)], exact: false, bounded: false })
  forms.push({ text: reverse(hex), encoding: ['reversed', ...names], exact: false, bounded: false })
  return forms
}

/** Digests that are taken of digests in the field; each of each would be a hundred forms a spelling. */
const CHAINED = new Set(['md5', 'sha1', 'sha256', 'sm3'])

const digestForms = (plain: readonly { text: string; names: string[] }[], digests: readonly Digest[]): KnownForm[] =>
  digests.flatMap((digest) =>
    plain.flatMap(({ text, names }) => {
      const hex = digest.hex(text).toLowerCase()
      const forms = formsOfHex(hex, [digest.name, ...names])
      if (!CHAINED.has(digest.name) || names.length > 0) return forms
      const again = digests
        .filter((outer) => CHAINED.has(outer.name))
        .flatMap((outer) =>
          [hex, hex.toUpperCase()].flatMap((inner) =>
            formsOfHex(outer.hex(inner).toLowerCase(), [outer.name, digest.name]),
          ),
        )
      return [...forms, ...again]
    }),
  )

const unique = (forms: readonly KnownForm[]): KnownForm[] => {
  const seen = new Map<string, KnownForm>()
  for (const form of forms) if (form.text !== '' && !seen.has(form.text)) seen.set(form.text, form)
  return [...seen.values()]
}

const scaledDegrees = (degrees: readonly string[]): KnownForm[] =>
  degrees
    .filter((degree) => degree.length - degree.indexOf('.') > 4)
    .flatMap((degree) => [Math.round(Number(degree) * 1e6), Math.trunc(Number(degree) * 1e6)])
    .filter((scaled) => Math.abs(scaled) >= 1_000_000)
    .map((scaled) => ({ text: String(Math.abs(scaled)), encoding: ['scaled'], exact: false, bounded: true }))

/**
 * Spells a value in every form in which it may travel. Values of fewer than four characters (two for names in Han
 * characters) are only looked for as whole values; a single Latin letter or digit is not looked for at all: it is
 * everywhere.
 */
export const spellValue = (known: KnownValue, spellers: Spellers): KnownForms => {
  const value = known.value.trim()
  const length = [...value].length
  const none: KnownForms = { inside: [], whole: [], degrees: [] }
  if (length === 0 || (length === 1 && !HAN.test(value))) return none
  const degrees = degreesOf(value)
  const isPosition =
    degrees.length > 0 && (known.source === 'granted' || degrees.every((one) => one.length - one.indexOf('.') > 4))
  if (isPosition && degrees.every((degree) => degree.length - degree.indexOf('.') <= 3)) return { ...none, degrees }
  const plain = plainForms(value)
  const bounded = plain.map((text): KnownForm => ({ text: fold(text), encoding: [], exact: false, bounded: true }))
  if (value.length > LONG_VALUE) return { inside: unique(bounded), whole: [], degrees: [] }
  const mobile = bareMobile(value)
  const cores = [...new Set([value, ...(mobile === null ? [plain[1] as string] : [mobile])])]
  const hashed = [
    ...new Set([
      ...plain.filter((text) => !/^0086/.test(text)),
      value.toLowerCase(),
      value.toUpperCase(),
      ...(mobile === null ? [] : [`86${mobile}`, `+86${mobile}`, `+86 ${mobile}`, `+86-${mobile}`, `86-${mobile}`]),
    ]),
  ].map((text) => ({ text, names: [] as string[] }))
  const wrapped = cores.flatMap((text) => [
    { text: toBase64(utf8Bytes(text)), names: ['base64'] },
    { text: reverse(text), names: ['reversed'] },
  ])
  const encoded = cores.flatMap((text) => {
    const utf8 = utf8Bytes(text)
    const gbk = /[^\x20-\x7e]/.test(text) ? (spellers.encodeGbk?.(text) ?? null) : null
    return [
      ...encodedForms(text, utf8, spellers, []),
      ...turnedForms(text),
      ...(gbk === null ? [] : encodedForms(text, gbk, spellers, ['gbk'])),
    ]
  })
  encoded.push(...digestForms([...hashed, ...wrapped], spellers.digests))
  if (length < (HAN.test(value) ? 2 : 4)) return { inside: unique(encoded), whole: unique(bounded), degrees: [] }
  return {
    inside: unique([...bounded, ...encoded, ...(isPosition ? scaledDegrees(degrees) : [])]),
    whole: [],
    degrees: isPosition ? degrees : [],
  }
}
