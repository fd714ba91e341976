// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { describeBody } from './body'

const bytes = (...values: number[]) => new Uint8Array(values)

describe('describeBody', () => {
  it('tells texts and queries as they are', () => {
    expect(describeBody('手机')).toEqual({
      contentType: 'text/plain;charset=UTF-8',
      body: '手机',
      bytes: 6,
      opaque: null,
    })
    expect(describeBody(new URLSearchParams({ a: '1 2' }))).toMatchObject({ body: 'a=1+2' })
    expect(describeBody(undefined)).toMatchObject({ body: null, bytes: 0, opaque: null })
  })

  it('tells bytes as text where they are text', () => {
    const text = new TextEncoder().encode('{"a":"小"}')
    expect(describeBody(text)).toMatchObject({ body: '{"a":"小"}', bytes: 11, contentType: '' })
    expect(describeBody(text.buffer)).toMatchObject({ body: '{"a":"小"}' })
    expect(describeBody(new DataView(text.buffer, 1, 3))).toMatchObject({ body: '"a"', bytes: 3 })
  })

  it('marks bytes that are no text', () => {
    expect(describeBody(bytes(0xff, 0xfe, 1))).toEqual({ contentType: ';base64', body: '//4B', bytes: 3, opaque: null })
    expect(describeBody(bytes(65, 0))).toMatchObject({ contentType: ';base64' })
  })

  it('says why a body cannot be told', () => {
    expect(describeBody(new ReadableStream())).toMatchObject({ body: null, opaque: 'stream' })
    expect(describeBody('x'.repeat(300_001))).toMatchObject({ body: null, opaque: 'too_large' })
    expect(describeBody(new Uint8Array(300_000))).toMatchObject({ body: null, opaque: 'too_large', bytes: 300_000 })
  })

  it('calls nothing of the page', () => {
    let calls = 0
    const value = {
      toString: () => {
        calls++
        return 'x'
      },
      get size() {
        calls++
        return 1
      },
    }
    expect(describeBody(value)).toMatchObject({ body: null, opaque: 'object' })
    expect(calls).toBe(0)
  })
})

describe('a large upload', () => {
  it.each([
    ['a buffer', () => new ArrayBuffer(100_000_000)],
    ['bytes', () => new Uint8Array(100_000_000)],
  ])('of %s is not copied', (_, make) => {
    const upload = make()
    const before = process.memoryUsage().arrayBuffers
    expect(describeBody(upload)).toMatchObject({ body: null, bytes: 100_000_000, opaque: 'too_large' })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000)
  })
})
