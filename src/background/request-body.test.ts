import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { channelOf } from './channels'
import { MAX_BODY_BYTES, readRequestBody } from './request-body'

const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer as ArrayBuffer
const raw = (...parts: ArrayBuffer[]) => ({ raw: parts.map((part) => ({ bytes: part })) })
const gzip = Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xff]).buffer
const json = '{"mobile":"x","名":"张"}'
const multipart =
  '--b\r\nContent-Disposition: form-data; name="m"\r\n\r\n1\r\n--b\r\nContent-Disposition: form-data; name="f"; filename="a.png"\r\n\r\n'

/** Every row of what was measured of `webRequest`, in both browsers: channel, type, method, body → what is made of it. */
const ROWS: [string, string, string, object | null, object][] = [
  [
    'fetch string, both',
    'xmlhttprequest',
    'POST',
    raw(bytes(json)),
    { channel: 'fetch', body: json, opaque: null, bytes: bytes(json).byteLength },
  ],
  [
    'fetch URLSearchParams, both',
    'xmlhttprequest',
    'POST',
    { formData: { m: ['1'] } },
    { channel: 'fetch', form: { m: ['1'] }, bytes: null },
  ],
  ['fetch FormData, both', 'xmlhttprequest', 'POST', { formData: { m: ['1', '2'] } }, { form: { m: ['1', '2'] } }],
  [
    'fetch FormData with File, Chromium',
    'xmlhttprequest',
    'POST',
    raw(bytes(multipart), bytes('\r\n--b--\r\n')),
    { body: `${multipart}\r\n--b--\r\n`, opaque: null },
  ],
  [
    'fetch FormData with File on disk, Chromium',
    'xmlhttprequest',
    'POST',
    { raw: [{ bytes: bytes(multipart) }, { file: '/home/a/secret.png' }, { bytes: bytes('--b--') }] },
    { body: `${multipart}--b--`, bytes: null },
  ],
  [
    'fetch FormData with File, Firefox',
    'xmlhttprequest',
    'POST',
    { formData: { f: ['a.png'] } },
    { form: { f: ['a.png'] } },
  ],
  [
    'fetch Blob, Chromium',
    'xmlhttprequest',
    'POST',
    { error: 'Unknown error.' },
    { body: null, opaque: 'browser_hides_blob', bytes: null },
  ],
  ['fetch Blob, Firefox', 'xmlhttprequest', 'POST', raw(bytes('blob')), { body: 'blob', opaque: null }],
  [
    'large Blob, Firefox',
    'xmlhttprequest',
    'POST',
    raw(new ArrayBuffer(MAX_BODY_BYTES + 1)),
    { body: null, opaque: 'too_large', bytes: MAX_BODY_BYTES + 1 },
  ],
  [
    'fetch gzip bytes, both',
    'xmlhttprequest',
    'POST',
    raw(gzip),
    { contentType: 'application/octet-stream;base64', body: 'H4sIAAAAAAAAA/8=', bytes: 11 },
  ],
  [
    'fetch ReadableStream, Chromium',
    'xmlhttprequest',
    'POST',
    { error: 'Unknown error.' },
    { opaque: 'browser_hides_blob' },
  ],
  [
    'fetch ReadableStream, Firefox',
    'xmlhttprequest',
    'POST',
    raw(bytes('[object ReadableStream]')),
    { body: '[object ReadableStream]' },
  ],
  ['XHR string', 'xmlhttprequest', 'POST', raw(bytes('a=1')), { channel: 'fetch', body: 'a=1' }],
  ['beacon string, Chromium', 'ping', 'POST', raw(bytes('{}')), { channel: 'beacon', body: '{}' }],
  ['beacon string, Firefox', 'beacon', 'POST', raw(bytes('{}')), { channel: 'beacon', body: '{}' }],
  [
    'beacon Blob, Chromium',
    'ping',
    'POST',
    { error: 'Unknown error.' },
    { channel: 'beacon', opaque: 'browser_hides_blob' },
  ],
  ['form GET', 'main_frame', 'GET', null, { channel: 'navigation', body: null, bytes: 0 }],
  ['form GET in a frame', 'sub_frame', 'GET', null, { channel: 'navigation' }],
  ['form POST', 'main_frame', 'POST', { formData: { m: ['1'] } }, { channel: 'form', form: { m: ['1'] } }],
  ['form POST text/plain', 'sub_frame', 'POST', raw(bytes('m=1\r\n')), { channel: 'form', body: 'm=1\r\n' }],
  ['image', 'image', 'GET', null, { channel: 'image', bytes: 0 }],
  ['image set, Firefox', 'imageset', 'GET', null, { channel: 'image' }],
  ['script', 'script', 'GET', null, { channel: 'script' }],
  ['stylesheet', 'stylesheet', 'GET', null, { channel: 'style' }],
  ['prefetch', 'other', 'GET', null, { channel: 'other' }],
  ['a ping, Chromium', 'ping', 'POST', raw(bytes('PING')), { channel: 'ping', body: 'PING' }],
  ['WebSocket handshake', 'websocket', 'GET', null, { channel: 'websocket', bytes: 0 }],
  ['font', 'font', 'GET', null, { channel: 'other' }],
  ['violation report', 'csp_report', 'POST', raw(bytes('{}')), { channel: 'report', body: '{}' }],
]

describe('what webRequest shows', () => {
  it.each(ROWS)('%s', (_row, type, method, body, expected) => {
    const seen = readRequestBody(body, method)
    expect({ ...seen, channel: channelOf(type, method, seen) }).toMatchObject(expected)
  })

  it('never keeps the path of a file', () => {
    const seen = readRequestBody({ raw: [{ file: '/home/a/secret.png' }] }, 'POST')
    expect(seen).toMatchObject({ body: null, opaque: 'file', bytes: null })
    expect(JSON.stringify(seen)).not.toContain('secret')
  })

  it('never throws, and gives text or base64 of all bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 4 }), (parts) => {
        const seen = readRequestBody({ raw: parts.map((part) => ({ bytes: part.slice().buffer })) }, 'POST')
        const all = Buffer.concat(parts)
        if (all.length === 0) expect(seen.body).toBeNull()
        else if (seen.contentType === '')
          expect(
            Buffer.from(seen.body ?? '').equals(all) || all.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])),
          ).toBe(true)
        else expect(Buffer.from(seen.body ?? '', 'base64').equals(all)).toBe(true)
      }),
    )
    fc.assert(
      fc.property(fc.anything(), fc.string(), (body, method) => {
        if (typeof body === 'object') readRequestBody(body as never, method)
      }),
    )
  })
})

describe('a large upload', () => {
  it('is not copied', () => {
    const upload = new ArrayBuffer(100_000_000)
    const before = process.memoryUsage().arrayBuffers
    const body = readRequestBody({ raw: [{ bytes: upload }] } as never, 'POST')
    expect(body).toMatchObject({ body: null, bytes: 100_000_000, opaque: 'too_large' })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000)
  })
})
