// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentTypeOf, isJson, peek } from './peek'

describe('peek', () => {
  it('reads data and calls no getter', () => {
    let calls = 0
    const init = {
      method: 'POST',
      get body() {
        calls++
        return 'b'
      },
    }
    expect(peek(init, 'method')).toBe('POST')
    expect(peek(Object.create(init), 'method')).toBe('POST')
    expect(peek(init, 'body')).toBeUndefined()
    expect(calls).toBe(0)
  })

  it('takes anything', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (value, name) => {
        peek(value, name)
        expect(typeof contentTypeOf(value)).toBe('string')
      }),
    )
  })
})

describe('contentTypeOf', () => {
  it.each([
    [{ 'content-TYPE': 'application/json' }, 'application/json'],
    [[['Content-Type', 'text/plain']], 'text/plain'],
    [{ accept: 'x' }, ''],
    [null, ''],
  ])('%j', (headers, type) => {
    expect(contentTypeOf(headers)).toBe(type)
  })

  it('reads a Headers', () => {
    expect(contentTypeOf(new Headers({ 'content-type': 'application/json' }))).toBe('application/json')
    expect(isJson('Application/Problem+JSON')).toBe(true)
  })
})
