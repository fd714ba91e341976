import { latin1, readCharset } from './charset'
import { fromBase64, isReadable, utf8Text } from './encodings'
import { looksLikeForm, readForm } from './form-body'
import type { StringReader } from './json-body'
import { parseJson, readJson } from './json-body'
import { sieveJson } from './json-sieve'
import { keystrokesIn } from './keystrokes'
import { type BodySink, type Spot, spellWhere } from './leaf'
import { MAX_BINARY, MAX_RUNS, MAX_WRAPPED } from './limits'
import { boundaryOf, readMultipart } from './multipart'
import type { Openers } from './opener'
import { gzipsIn, inflated, isGzip } from './packed'
import { readableRuns } from './readable-runs'
import { looksLikeXml, readXml } from './xml-body'

/** Socket libraries put a packet number before the JSON. */
const withoutPacketNumber = (text: string): string => text.replace(/^\d{1,6}(?=[[{])/, '')

const memberOf = (spot: Spot, name: string | null): Spot =>
  name === null ? spot : { ...spot, where: { up: spot.where, step: name } }

/** One JSON document a line, as event collectors send; null where a line is none. */
const parseLines = (text: string): unknown[] | null => {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length < 2 || lines.length > 5_000) return null
  const parsed = lines.map((line) => parseJson(line))
  return parsed.includes(undefined) ? null : parsed
}

/** What a callback or an assignment is given: `done({…})`, `var a = {…};`. */
const withoutCall = (text: string): string =>
  /^(?:(?:var |let |const )?[\w$.[\]]{1,80}\s*=)\s*([[{][\s\S]*[\]}])\s*;?$/.exec(text)?.[1] ??
  /^(?:\/\*\*\/)?\s*(?:typeof \w+ ===? 'function' && )?[\w$.[\]]{1,80}\s*\(\s*([[{][\s\S]*[\]}])\s*\)\s*;?$/.exec(
    text,
  )?.[1] ??
  text

/** Bytes that are no text: unpacked where they are packed, else the readable strings in them. */
const readBytes = (
  sink: BodySink,
  spot: Spot,
  bytes: Uint8Array,
  contentType: string,
  read: StringReader,
  openers: Openers,
): void => {
  const unpacked = (from: Uint8Array) => inflated(from, openers.inflate ?? null, MAX_WRAPPED * 4)
  let plain = unpacked(bytes)
  for (const at of plain === null ? gzipsIn(bytes) : []) plain ??= unpacked(bytes.subarray(at))
  const text = plain === null ? null : utf8Text(plain.bytes)
  if (plain !== null && text !== null && isReadable(text)) {
    readBody(sink, { ...spot, encoding: [...spot.encoding, plain.name] }, text, contentType, read, {})
    return
  }
  const data = plain?.bytes ?? bytes
  // Packed twice, once by the library and once by what sends it.
  if (plain !== null && isGzip(data)) {
    readBytes(sink, { ...spot, encoding: [...spot.encoding, plain.name] }, data, contentType, read, openers)
    return
  }
  const runs = readableRuns(data, MAX_RUNS)
  // Text in UTF-8 among other bytes would read as other characters in GBK.
  const isUtf8 = runs.some((run) => /\p{Script=Han}/u.test(run))
  const written = isUtf8 ? null : readCharset(data, openers.decodeGbk)
  if (written !== null) {
    const names = plain === null ? [written.name] : [plain.name, written.name]
    readBody(sink, { ...spot, encoding: [...spot.encoding, ...names] }, written.text, contentType, read, {})
    return
  }
  if (data.length <= MAX_BINARY) sink.addBytes(spot, latin1(data))
  if (runs.length === MAX_RUNS) sink.limits.add('leaves')
  const encoding = plain === null ? spot.encoding : [...spot.encoding, plain.name]
  runs.forEach((run, index) => {
    const before = runs[index - 1] ?? ''
    // MessagePack writes the key of a map before its value.
    const keys = /^[A-Za-z_]\w{1,40}$/.test(before) ? [...spot.keys, before] : spot.keys
    read({ ...spot, where: `${spellWhere(spot.where)}:bytes[${index}]`, keys, encoding }, run)
  })
}

/**
 * Reads a body by what it is, not by what its header says: trackers send JSON as `text/plain` to avoid a preflight.
 * JSON, JSONP, JSON lines, multipart, urlencoded, XML, else one text (which may be base64 of one of these). Bytes come as
 * base64 under a type that ends in `;base64`.
 */
export const readBody = (
  sink: BodySink,
  spot: Spot,
  body: string,
  contentType: string,
  read: StringReader,
  openers: Openers,
): void => {
  if (/;\s*base64$/i.test(contentType)) {
    const bytes = fromBase64(body.trim())
    if (bytes !== null) {
      readBytes(sink, spot, bytes, contentType.replace(/;\s*base64$/i, ''), read, openers)
      return
    }
  }
  const text = withoutPacketNumber(body.trim())
  if (text === '') return
  const boundary = boundaryOf(body.trimStart())
  if (boundary !== null) {
    readMultipart(sink, { ...spot, where: `${spellWhere(spot.where)}:multipart` }, body.trimStart(), boundary, read)
    return
  }
  const inJson = { ...spot, where: `${spellWhere(spot.where)}:json:$` }
  if (sieveJson(sink, inJson, withoutCall(text), read)) {
    let isFound = false
    // What one member spells is not said again of all of them together.
    for (const { name, text: spelled } of keystrokesIn(text))
      if (name !== null || !isFound) isFound = sink.addKeystrokes(memberOf(inJson, name), spelled) || isFound
    return
  }
  const scalar = contentType.includes('json') ? parseJson(text, true) : undefined
  if (scalar !== undefined) {
    readJson(sink, inJson, scalar, read)
    return
  }
  const lines = parseLines(text)
  if (lines !== null) {
    lines.forEach((line, index) => {
      readJson(sink, { ...spot, where: `${spellWhere(spot.where)}:json:$[${index}]` }, line, read)
    })
    return
  }
  if (looksLikeXml(text)) {
    readXml(sink, { ...spot, where: `${spellWhere(spot.where)}:xml` }, text, read)
    return
  }
  const form = contentType.includes('x-www-form-urlencoded') ? text.includes('=') : looksLikeForm(text)
  if (form) {
    readForm(sink, { ...spot, where: `${spellWhere(spot.where)}:form` }, text, read)
    return
  }
  // A packed text may end in a space that belongs to it.
  read({ ...spot, where: `${spellWhere(spot.where)}:text` }, text === body.trim() ? body : text)
}
