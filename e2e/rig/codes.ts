import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import lz from 'lz-string'
import { base32, base45, base58, inAlphabet, padded } from './bases'
import { gbk } from './gbk'
import { b64, b64url, bytesOf, hex, jwt, reversed, type Turn } from './turns'

const rot13: Turn = (text) => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
  const turned = 'NOPQRSTUVWXYZABCDEFGHIJKLMnopqrstuvwxyzabcdefghijklm'
  return [...text].map((one) => (letters.includes(one) ? turned.charAt(letters.indexOf(one)) : one)).join('')
}
const percent: Turn = (text) => hex(text).replace(/../g, '%$&')
const wide: Turn = (text) =>
  [...text].map((one) => (/[!-~]/.test(one) ? String.fromCharCode(one.charCodeAt(0) + 0xfee0) : one)).join('')

const xored = (text: string, ...key: number[]): Buffer =>
  bytesOf(text).map((byte, at) => byte ^ (key[at % key.length] as number)) as Buffer

/** Ways that can be undone. */
export const CODES: Readonly<Record<string, Turn>> = {
  plain: (text) => text,
  percent,
  'percent-twice': (text) => encodeURIComponent(percent(text)),
  'unicode-escapes': (text) => [...text].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  'html-decimal': (text) => [...text].map((one) => `&#${one.charCodeAt(0)};`).join(''),
  'html-hex': (text) => [...text].map((one) => `&#x${one.charCodeAt(0).toString(16)};`).join(''),
  base64: b64,
  'base64-bare': (text) => b64(text).replace(/=+$/, ''),
  base64url: b64url,
  base32: (text) => padded(base32(text)),
  'base32-small': (text) => base32(text).toLowerCase(),
  base58: (text) => base58(text),
  hex,
  HEX: (text) => hex(text).toUpperCase(),
  reversed,
  rot13: (text) => (rot13(text) === text ? rot13(b64(text)) : rot13(text)),
  lz: lz.compressToBase64,
  'lz-uri': lz.compressToEncodedURIComponent,
  'lz-utf16': lz.compressToUTF16,
  gzip: (text) => gzipSync(text).toString('base64'),
  deflate: (text) => deflateSync(text).toString('base64'),
  'deflate-raw': (text) => deflateRawSync(text).toString('base64url'),
  jwt: (text) => jwt({ sub: text, iat: 1763942400 }),
  bearer: (text) => `Bearer ${jwt({ user: { m: text } })}`,
  'gbk-percent': (text) => gbk(text).toString('hex').replace(/../g, '%$&').toUpperCase(),
  'gbk-base64': (text) => gbk(text).toString('base64'),
  'gbk-hex': (text) => gbk(text).toString('hex'),
  upper: (text) => text.toUpperCase(),
  lower: (text) => text.toLowerCase(),
  'full-width': wide,
  spaced: (text) => `  ${text}\n`,
  salted: (text) => b64(`u:${text}|1763942400`),
  'data-url': (text) => `data:text/plain;base64,${b64(text)}`,
  'one-by-one': (text) => [...text].join(' '),
  'codes-in-text': (text) => [...text].map((one) => one.charCodeAt(0)).join(','),
  'utf16-base64': (text) => Buffer.from(text, 'utf16le').swap16().toString('base64'),
  binary: (text) => [...bytesOf(text)].map((byte) => byte.toString(2).padStart(8, '0')).join(' '),
  octal: (text) => [...bytesOf(text)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join(''),
  'xor-base64': (text) => xored(text, 90).toString('base64'),
  'xor-hex': (text) => xored(text, 7).toString('hex'),
  'xor-key': (text) => xored(text, 17, 200, 33).toString('base64'),
  'xor-json': (text) => xored(JSON.stringify({ m: text }), 42).toString('base64'),
  base45: (text) => base45(bytesOf(text)),
  base62: (text) => inAlphabet(bytesOf(text), '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'),
  // Stacked.
  'base64-base64': (text) => b64(b64(text)),
  'base64-base64-base64': (text) => b64(b64(b64(text))),
  'percent-base64-hex': (text) => percent(b64(hex(text))),
  'hex-base64-base32': (text) => hex(b64(base32(text))),
  'base64-reversed-base64': (text) => b64(reversed(b64(text))),
  'rot13-base64-hex': (text) => rot13(b64(hex(text))),
  'reversed-base64-hex': (text) => reversed(b64(hex(text))),
  'base58-base64-reversed': (text) => base58(b64(reversed(text))),
  'base64-lz-base64': (text) => b64(lz.compressToBase64(b64(text))),
  'lz-json-hex': (text) => lz.compressToEncodedURIComponent(JSON.stringify({ a: hex(text) })),
  'base64-gzip-json': (text) => gzipSync(JSON.stringify([{ profile: { m: text } }])).toString('base64'),
  'base64-gzip-base64': (text) => gzipSync(b64(text)).toString('base64'),
  'hex-deflate-json-base64': (text) => deflateSync(JSON.stringify({ a: b64(text) })).toString('hex'),
  'jwt-base64-reversed': (text) => jwt({ d: b64(reversed(text)) }),
  'json-in-json-in-base64': (text) => b64(JSON.stringify({ d: JSON.stringify({ e: JSON.stringify({ m: text }) }) })),
  'base64-form-percent': (text) => b64(`a=1&b=${encodeURIComponent(text)}`),
  'base64-gbk-base64': (text) => b64(gbk(text).toString('base64')),
  'url-in-url': (text) =>
    `https://a.example/b?to=${encodeURIComponent(`https://c.example/?d=${encodeURIComponent(b64(text))}`)}`,
}
