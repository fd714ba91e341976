import { MAX_RECORD_CHARACTERS } from '../messages/page-channel'
import { attempt } from './attempt'
import { contentsOf, MAX_BYTES, sizeOf, typeOf } from './blob'
import { bytesOf, readBytes } from './bytes'
import { apply, getterOf, utf8Length } from './captured'
import { isJson } from './peek'

export interface DescribedBody {
  /** As the browser would set it; empty where it sets none. */
  contentType: string
  /** Null without a body, or with the reason in `opaque`. */
  body: string | null
  bytes: number | null
  opaque: string | null
}

export const NO_BODY: DescribedBody = { contentType: '', body: null, bytes: 0, opaque: null }

const opaque = (reason: string, contentType = '', bytes: number | null = null): DescribedBody => ({
  contentType,
  body: null,
  bytes,
  opaque: reason,
})

const searchParamsText = URLSearchParams.prototype.toString
const forEachEntry = FormData.prototype.forEach
const fileName = getterOf<string>(File.prototype, 'name')
const isLocked = getterOf<boolean>(ReadableStream.prototype, 'locked')
const nodeType = getterOf<number>(Node.prototype, 'nodeType')

/** Between the parts of form data as we write it. */
const BOUNDARY = '----form'

const describeText = (text: string, contentType: string): DescribedBody =>
  text.length > MAX_RECORD_CHARACTERS
    ? opaque('too_large', contentType)
    : { contentType, body: text, bytes: utf8Length(text), opaque: null }

/** Bytes as text where they are UTF-8, else as base64, which the content type then says at its end. */
export const describeBytes = (bytes: Uint8Array, contentType: string): DescribedBody => {
  const { length } = bytes
  if (length > MAX_RECORD_CHARACTERS * 0.75) return opaque('too_large', contentType, length)
  const { text, isBase64 } = readBytes(bytes)
  return { contentType: isBase64 ? `${contentType};base64` : contentType, body: text, bytes: length, opaque: null }
}

/** Form data as multipart text; of a file only its name and its size. */
export const describeForm = (form: FormData): DescribedBody => readForm(form)[0]

/** The same, and whether a part of it is JSON that the page has put into a blob: what it holds can only be had later. */
const readForm = (form: FormData): [described: DescribedBody, hasJson: boolean] => {
  let body = ''
  let hasJson = false
  const write = (value: FormDataEntryValue, name: string) => {
    hasJson ||= isJson(typeOf(value)) && (sizeOf(value) as number) < MAX_BYTES
    const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"`
    body +=
      typeof value === 'string'
        ? `${head}\r\n\r\n${value}\r\n`
        : `${head}; filename="${fileName?.(value)}"\r\nContent-Type: ${typeOf(value)}\r\n\r\n[${sizeOf(value)} bytes]\r\n`
  }
  apply(forEachEntry, form, [write])
  const described = describeText(`${body}--${BOUNDARY}--\r\n`, `multipart/form-data; boundary=${BOUNDARY}`)
  return [{ ...described, bytes: null }, hasJson]
}

/**
 * Says what a body holds without touching it: nothing of the page is called and nothing consumed. `undefined` for a blob
 * whose bytes can only be had later, and for a form with one.
 */
export const describeBody = (value: unknown): DescribedBody | undefined => {
  if (value === null || value === undefined) return NO_BODY
  if (typeof value === 'string') return describeText(value, 'text/plain;charset=UTF-8')
  if (typeof value !== 'object') return describeText(`${String(value)}`, 'text/plain;charset=UTF-8')
  const bytes = bytesOf(value)
  if (bytes) return describeBytes(bytes, '')
  if (sizeOf(value) !== undefined) {
    const known = contentsOf(value)
    return known && describeBytes(known, typeOf(value))
  }
  const query = attempt(() => apply(searchParamsText, value, []) as string)
  if (query !== undefined) return describeText(query, 'application/x-www-form-urlencoded;charset=UTF-8')
  const form = attempt(() => readForm(value as FormData))
  if (form) return form[1] ? undefined : form[0]
  if (attempt(() => isLocked?.(value)) !== undefined) return opaque('stream')
  if (attempt(() => nodeType?.(value)) !== undefined) return opaque('document')
  // Turning any other object into text would call the page's own toString once more than the browser does.
  return opaque('object')
}
