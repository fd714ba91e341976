import type { Digest, KnownValue } from '../model/engine'
import { fromHex, toBase64, utf8Bytes } from './encodings'
import { reverse } from './escapes'
import { base64Forms, type KnownForm, type Spellers } from './known-forms'
import { coreForms, hashedForms, LONG_VALUE, reachOf } from './spellings'

/** Digests that are taken of digests in the field; each of each would be a hundred forms a spelling. */
const CHAINED = new Set(['md5', 'sha1', 'sha256', 'sm3'])

const formsOf = (hex: string, names: readonly string[]): KnownForm[] => {
  const bytes = fromHex(hex)
  if (bytes === null || hex.length < 8) return []
  const form = (text: string, encoding: readonly string[], edges: KnownForm['edges'] = 'free'): KnownForm => ({
    text,
    encoding,
    exact: false,
    edges,
  })
  // So short a digest is easily part of a longer one, and travels as a number, too.
  if (hex.length === 8)
    return [hex, String(Number.parseInt(hex, 16))]
      .filter((text) => text.length >= 8)
      .map((text) => form(text, names, 'word'))
  const forms = [form(hex, names), ...base64Forms(toBase64(bytes), names), form(reverse(hex), ['reversed', ...names])]
  // Old Chinese libraries cut MD5 to its middle half.
  if (names[0] === 'md5' && hex.length === 32) forms.push(form(hex.slice(8, 24), ['md5-16', ...names.slice(1)]))
  return forms
}

const hexOf = (digest: Digest, text: string | Uint8Array): string => digest.hex(text).toLowerCase()

/**
 * The digests of a value: of its usual spellings, of its base64 and its reverse, of its GBK bytes, and digests of those.
 * Yields after each digest, so that the work can be done in slices; every digest is taken once.
 */
export function* spellDigests(known: KnownValue, spellers: Spellers): Generator<void, KnownForm[]> {
  const value = known.value.trim()
  const forms: KnownForm[] = []
  if (reachOf(value) === 'none' || value.length > LONG_VALUE) return forms
  const chained = spellers.digests.filter((digest) => CHAINED.has(digest.name))
  const cores = coreForms(value)
  const isCore = new Set([...cores, value.toLowerCase()])
  const gbk = cores.flatMap((text) => (/[^\x20-\x7e]/.test(text) ? (spellers.encodeGbk?.(text) ?? []) : []))
  const texts: { text: string | Uint8Array; names: string[] }[] = [
    ...hashedForms(value).map((text) => ({ text, names: [] })),
    ...cores.map((text) => ({ text: toBase64(utf8Bytes(text)), names: ['base64'] })),
    ...cores.map((text) => ({ text: reverse(text), names: ['reversed'] })),
    ...gbk.map((text) => ({ text, names: ['gbk'] })),
  ]
  for (const { text, names } of texts)
    for (const digest of spellers.digests) {
      const hex = hexOf(digest, text)
      forms.push(...formsOf(hex, [digest.name, ...names]))
      yield
      if (!CHAINED.has(digest.name) || names.length > 0 || !isCore.has(text as string)) continue
      for (const outer of chained)
        for (const inner of [hex, hex.toUpperCase(), fromHex(hex) ?? hex]) {
          const again = hexOf(outer, inner)
          forms.push(...formsOf(again, [outer.name, digest.name]))
          yield
          if (outer !== digest || inner !== hex) continue
          forms.push(...formsOf(hexOf(outer, again), [outer.name, outer.name, digest.name]))
          yield
        }
    }
  return forms
}
