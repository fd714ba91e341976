import { beforeEach, describe, expect, it } from 'vitest'
import type { ItemSeen } from '../core/model/observation'
import type { PendingRequest } from '../storage/live'
import { forgetCiphers, noteCipher, sealOf } from './cipher'

const item: ItemSeen = {
  category: null,
  field: 'f1',
  source: 'typed',
  where: 'body:text',
  encoding: [],
  masked: '138****8000',
}
const SEALED = 'q83vASNFZ4mrze8BI0VniavN7wEjRWeJ'
const request = (given: Partial<PendingRequest['raw']>, at = 2_000, visit = 'v'): PendingRequest =>
  ({
    id: 'r',
    visit,
    at,
    channel: 'fetch',
    raw: { method: 'POST', url: 'https://t.example.net/', contentType: '', body: null, form: null, ...given },
  }) as PendingRequest
const cipher = (method: string): PendingRequest => ({ ...request({ method }, 1_000), channel: 'cipher' })

beforeEach(() => forgetCiphers('v'))

describe('a body that nobody can read', () => {
  it.each([
    ['base64 in JSON', { body: JSON.stringify({ d: SEALED }) }],
    ['hexadecimal digits', { body: 'ab'.repeat(16) }],
    ['a field of a form', { form: { d: [SEALED] } }],
    ['bytes', { body: SEALED, contentType: 'application/octet-stream;base64' }],
  ])('says after which value it was encrypted: %s', (_, given) => {
    noteCipher(cipher('crypto.subtle.encrypt'), [item])
    expect(sealOf(request(given), [])).toBe('after_cipher:f1')
  })

  it.each<[string, string, ItemSeen[], PendingRequest]>([
    ['the cipher was given nothing of the person’s', 'crypto.subtle.encrypt', [], request({ body: SEALED })],
    ['it was a digest, which is found again by itself', 'crypto.subtle.digest', [item], request({ body: SEALED })],
    ['it was long ago', 'crypto.subtle.encrypt', [item], request({ body: SEALED }, 20_000)],
    ['it is sent before', 'crypto.subtle.encrypt', [item], request({ body: SEALED }, 500)],
    ['it is another visit’s', 'crypto.subtle.encrypt', [item], request({ body: SEALED }, 2_000, 'other')],
    ['it is in the clear', 'crypto.subtle.encrypt', [item], request({ body: '{"table":"A12"}' })],
    ['it is only packed', 'crypto.subtle.encrypt', [item], request({ body: 'H4sIAAAA', contentType: ';base64' })],
  ])('is not taken for cipher text where %s', (_, method, items, sent) => {
    noteCipher(cipher(method), items)
    expect(sealOf(sent, [])).toBeNull()
  })

  it('needs no such word where something was found in it, or the visit is over', () => {
    noteCipher(cipher('crypto.subtle.encrypt'), [item])
    expect(sealOf(request({ body: SEALED }), [item])).toBeNull()
    forgetCiphers('v')
    expect(sealOf(request({ body: SEALED }), [])).toBeNull()
  })
})
