import { percentDecode } from './encodings'
import { parseJson, type StringReader } from './json-body'
import { type LeafSink, memberPath, type Spot, spellWhere } from './leaf'

const MAX_PARTS = 2_000

/** The boundary line that a multipart body begins with; null for any other text. Headers lower-case it, so the body is asked. */
export const boundaryOf = (text: string): string | null => {
  const first = /^(--[^\r\n]{1,200})\r?\n/.exec(text)?.[1]
  return first !== undefined && /^content-disposition:\s*form-data/im.test(text.slice(first.length, first.length + 600))
    ? first
    : null
}

const attribute = (header: string, name: string): string | null => {
  const match = new RegExp(`[;\\s]${name}="((?:[^"\\\\\\r\\n]|\\\\.)*)"`, 'i').exec(header)
  return match === null ? null : (match[1] as string).replace(/\\(.)/g, '$1')
}

/** A name in characters beyond ASCII (RFC 5987, RFC 6266). */
const extended = (header: string, name: string): string | null => {
  const text = new RegExp(`[;\\s]${name}\\*=utf-8'[\\w-]*'([^;\\s]+)`, 'i').exec(header)?.[1]
  return text === undefined ? null : percentDecode(text)
}

/** Reads a multipart body: fields by value, files by name and size only, but for JSON. */
export const readMultipart = (
  sink: LeafSink,
  spot: Spot,
  text: string,
  boundary: string,
  readString: StringReader,
): void => {
  const parts = text.split(boundary, MAX_PARTS)
  if (parts.length === MAX_PARTS) sink.limits.add('leaves')
  const read = parts.flatMap((part) => {
    const gap = /\r?\n\r?\n/.exec(part)
    if (gap === null) return []
    const header = part.slice(0, gap.index)
    const name = attribute(header, 'name')
    if (name === null) return []
    const value = part.slice(gap.index + gap[0].length).replace(/\r?\n$/, '')
    const isJson = /^content-type:[^\r\n]*\bjson\b/im.test(header) && parseJson(value) !== undefined
    return [{ name, value, isJson, file: extended(header, 'filename') ?? attribute(header, 'filename') }]
  })
  const siblings = read.map((part) => part.name)
  const seen = new Map<string, number>()
  for (const { name, value, isJson, file } of read) {
    const nth = seen.get(name) ?? 0
    seen.set(name, nth + 1)
    const path = memberPath('', name).replace(/^\./, '')
    const at = {
      ...spot,
      where: `${spellWhere(spot.where)}:${path}${nth > 0 ? `[${nth}]` : ''}`,
      keys: [...spot.keys, name],
      siblings,
    }
    sink.addName(spot, name)
    // What the page itself wrote into a blob, as servers have it that take JSON beside files.
    if (file === null || isJson) readString(at, value)
    else if (file !== '' || value !== '') sink.addFile(at, { name: file, size: value.length })
  }
}
