import { looksLikeForm, readForm } from './form-body'
import type { StringReader } from './json-body'
import { parseJson, readJson } from './json-body'
import type { LeafSink, Spot } from './leaf'
import { boundaryOf, readMultipart } from './multipart'

/** Socket libraries put a packet number before the JSON. */
const withoutPacketNumber = (text: string): string => text.replace(/^\d{1,6}(?=[[{])/, '')

/** One JSON document a line, as event collectors send; null where a line is none. */
const parseLines = (text: string): unknown[] | null => {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length < 2 || lines.length > 5_000) return null
  const parsed = lines.map((line) => parseJson(line))
  return parsed.includes(undefined) ? null : parsed
}

/**
 * Reads a body by what it is, not by what its header says: trackers send JSON as `text/plain` to avoid a preflight.
 * JSON, JSON lines, multipart, urlencoded, else one text (which may be base64 of one of these).
 */
export const readBody = (sink: LeafSink, spot: Spot, body: string, contentType: string, read: StringReader): void => {
  const text = withoutPacketNumber(body.trim())
  if (text === '') return
  const boundary = boundaryOf(body.trimStart())
  if (boundary !== null) {
    readMultipart(sink, { ...spot, where: `${spot.where}:multipart` }, body.trimStart(), boundary, read)
    return
  }
  const document = parseJson(text, contentType.includes('json'))
  if (document !== undefined) {
    readJson(sink, { ...spot, where: `${spot.where}:json:$` }, document, read)
    return
  }
  const lines = parseLines(text)
  if (lines !== null) {
    lines.forEach((line, index) => {
      readJson(sink, { ...spot, where: `${spot.where}:json:$[${index}]` }, line, read)
    })
    return
  }
  const form = contentType.includes('x-www-form-urlencoded') ? text.includes('=') : looksLikeForm(text)
  if (form) {
    readForm({ ...spot, where: `${spot.where}:form` }, text, read)
    return
  }
  read({ ...spot, where: `${spot.where}:text` }, text)
}
