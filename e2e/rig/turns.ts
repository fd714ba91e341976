import { createHash } from 'node:crypto'

/** One way to write a text. By Node's own means, or by other code than the extension's where Node has none. */
export type Turn = (text: string) => string

export const bytesOf = (text: string) => Buffer.from(text)

export const b64: Turn = (text) => bytesOf(text).toString('base64')
export const b64url: Turn = (text) => bytesOf(text).toString('base64url')
export const hex: Turn = (text) => bytesOf(text).toString('hex')
export const reversed: Turn = (text) => [...text].reverse().join('')
export const jwt = (claims: object): string =>
  `${b64url('{"alg":"HS256","typ":"JWT"}')}.${b64url(JSON.stringify(claims))}.${b64url('signature')}`

export const hash =
  (name: string, form: 'hex' | 'base64' | 'base64url' = 'hex') =>
  (data: string | Uint8Array): string =>
    createHash(name).update(data).digest(form)
