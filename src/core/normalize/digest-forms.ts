import type { Digest, KnownValue } from '../model/engine'
import { fromHex, percentEncode, toBase64, toHex, utf8Bytes } from './encodings'
import { reverse } from './escapes'
import { base64Forms, type KnownForm, type Spellers } from './known-forms'
import { coreForms, hashedForms, LONG_VALUE, reachOf } from './spellings'

/** Digests that are usual enough in the field to be chained in every form: capitals, bytes, base64, three times over. */
const USUAL = new Set(['md5', 'sha1', 'sha256', 'sm3'])
/** Too short, and too easily turned round, to be worth hashing once more. */
const UNCHAINED = /^murmur/

/** Hexadecimal digits by which a digest is told from any other. */
const TELLING = 12
/** Those of the groups in which UUIDs begin. */
const GROUPED = 16

const formsOf = (hex: string, names: readonly string[], isSeldom = false): KnownForm[] => {
  const bytes = fromHex(hex)
  if (bytes === null || hex.length < 8) return []
  const form = (text: string, encoding: readonly string[], edges: KnownForm['edges'] = 'free'): KnownForm => ({
    text,
    encoding,
    exact: false,
    edges,
  })
  // So short a digest is easily part of a longer one, and travels as a number, too.
  if (hex.length === 8) {
    const number = Number.parseInt(hex, 16)
    return [hex, String(number), String(number | 0)]
      .filter((text) => text.length >= 8)
      .map((text) => form(text, names, 'word'))
  }
  // Some cut a digest short; so much of it is no accident.
  const forms = [form(hex.slice(0, TELLING), names), ...base64Forms(toBase64(bytes), names)]
  if (names.length === 1 && !isSeldom) {
    forms.push(form(reverse(hex), ['reversed', ...names]), form(hex.slice(-TELLING), names))
    // Written as a UUID is.
    forms.push(form(hex.slice(0, GROUPED).replace(/^(.{8})(.{4})(.{4})$/, '$1-$2-$3'), names))
  }
  // Old Chinese libraries cut MD5 to its middle half.
  if (names[0] === 'md5' && hex.length === 32) forms.push(form(hex.slice(8, 24), ['md5-16', ...names.slice(1)]))
  return forms
}

const hexOf = (digest: Digest, text: string | Uint8Array): string => digest.hex(text).toLowerCase()

/** What a digest is of when it is taken of a digest. */
const againOf = (hex: string, isUsual: boolean): (string | Uint8Array)[] => {
  const bytes = fromHex(hex)
  return isUsual && bytes !== null ? [hex, hex.toUpperCase(), bytes, toBase64(bytes)] : [hex]
}

/**
 * The digests of a value: of its usual spellings, of its base64, its hex, its reverse and its percent escapes, of its GBK
 * bytes, and digests of those; seldom digests of the value itself alone. Yields after each digest, so that the work can be
 * done in slices; every digest is taken once.
 */
export function* spellDigests(known: KnownValue, spellers: Spellers): Generator<void, KnownForm[]> {
  const value = known.value.trim()
  const forms: KnownForm[] = []
  if (reachOf(value) === 'none' || value.length > LONG_VALUE) return forms
  const chained = spellers.digests.filter(({ name, seldom }) => !seldom && !UNCHAINED.test(name))
  const cores = coreForms(value)
  const isCore = new Set([...cores, value.toLowerCase()])
  const escaped = cores.map(percentEncode).filter((text) => text.includes('%'))
  const wide = cores.filter((text) => /[^\x20-\x7e]/.test(text))
  const texts: { text: string | Uint8Array; names: string[] }[] = [
    ...hashedForms(value).map((text) => ({ text, names: [] })),
    ...cores.map((text) => ({ text: toBase64(utf8Bytes(text)), names: ['base64'] })),
    ...cores.map((text) => ({ text: toHex(utf8Bytes(text)), names: ['hex'] })),
    ...cores.map((text) => ({ text: reverse(text), names: ['reversed'] })),
    ...escaped.map((text) => ({ text, names: ['percent'] })),
    ...wide.flatMap((text) => spellers.encodeGbk?.(text) ?? []).map((text) => ({ text, names: ['gbk'] })),
  ]
  for (const { text, names } of texts)
    for (const digest of spellers.digests) {
      const isPlain = names.length === 0 && isCore.has(text as string)
      if (digest.seldom && !isPlain) continue
      const hex = hexOf(digest, text)
      forms.push(...formsOf(hex, [digest.name, ...names], digest.seldom))
      yield
      if (digest.seldom || UNCHAINED.test(digest.name) || !isPlain) continue
      for (const outer of chained) {
        const isUsual = USUAL.has(digest.name) && USUAL.has(outer.name)
        for (const inner of againOf(hex, isUsual)) {
          const again = hexOf(outer, inner)
          forms.push(...formsOf(again, [outer.name, digest.name]))
          yield
          if (!isUsual || outer !== digest || inner !== hex) continue
          forms.push(...formsOf(hexOf(outer, again), [outer.name, outer.name, digest.name]))
          yield
        }
      }
    }
  return forms
}
