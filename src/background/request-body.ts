import type { WebRequest } from 'webextension-polyfill'

type RequestBody = WebRequest.OnBeforeRequestDetailsTypeRequestBodyType

/** What the browser shows of a request's body. */
export interface SeenBody {
  contentType: string
  body: string | null
  form: Record<string, string[]> | null
  /** Null where not known. */
  bytes: number | null
  opaque: string | null
}

export const MAX_BODY_BYTES = 1_000_000
const MAX_FORM_FIELDS = 2000
const CHUNK = 8192

const nothing: SeenBody = { contentType: '', body: null, form: null, bytes: 0, opaque: null }

const join = (parts: readonly ArrayBuffer[], size: number): Uint8Array => {
  const all = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    all.set(new Uint8Array(part), at)
    at += part.byteLength
  }
  return all
}

const toBase64 = (bytes: Uint8Array): string => {
  let binary = ''
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(binary)
}

/** Bytes as text where they are UTF-8 without NUL; null for anything binary. */
const textOf = (bytes: Uint8Array): string | null => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

const readRaw = (raw: NonNullable<RequestBody['raw']>): SeenBody => {
  const parts = raw.flatMap(({ bytes }) => (bytes instanceof ArrayBuffer ? [bytes] : []))
  const bytes = parts.reduce((sum, part) => sum + part.byteLength, 0)
  // Where a file stands between the parts, its bytes are missing: the length is not what was sent.
  const hasFile = raw.some(({ file }) => file !== undefined)
  if (bytes === 0) return hasFile ? { ...nothing, bytes: null, opaque: 'file' } : nothing
  if (bytes > MAX_BODY_BYTES) return { ...nothing, bytes, opaque: 'too_large' }
  const all = join(parts, bytes)
  const text = textOf(all)
  // The mark by which hooks, too, tell bytes that are no text.
  const contentType = text === null ? 'application/octet-stream;base64' : ''
  return { ...nothing, contentType, body: text ?? toBase64(all), bytes: hasFile ? null : bytes }
}

/** A form of a page in GBK, or with `accept-charset`, has fields that are no UTF-8: the browser gives their bytes. */
const fieldText = (value: unknown): string => {
  if (!(value instanceof ArrayBuffer)) return typeof value === 'string' ? value : ''
  return textOf(new Uint8Array(value)) ?? new TextDecoder('gbk').decode(value)
}

const readForm = (form: Record<string, unknown>): SeenBody => {
  const fields = Object.entries(form)
    .slice(0, MAX_FORM_FIELDS)
    .map(([name, values]): [string, string[]] => [name, (Array.isArray(values) ? values : [values]).map(fieldText)])
  return { ...nothing, form: Object.fromEntries(fields), bytes: null }
}

/** Reads what `webRequest` shows of a body: parsed form fields, raw bytes, or an error in place of them. Never throws. */
export const readRequestBody = (body: RequestBody | null | undefined, method: string): SeenBody => {
  if (!body) return nothing
  if (body.formData) return readForm(body.formData)
  if (body.raw && body.raw.length > 0) return readRaw(body.raw)
  // Chromium shows neither the bytes of a Blob nor those of a stream.
  if (body.error) return { ...nothing, bytes: null, opaque: 'browser_hides_blob' }
  return method === 'GET' || method === 'HEAD' ? nothing : { ...nothing, bytes: null }
}
