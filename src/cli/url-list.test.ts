import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseUrlList } from './url-list'

it('reads one address a line, without blanks and comments, whatever the line ends are', () => {
  const text =
    '\uFEFF# shops of March\r\nhttp://a.example/?t=1#/menu\n\n   http://b.example  \r#http://c.example\nd.example'
  expect(parseUrlList(text)).toEqual(['http://a.example/?t=1#/menu', 'http://b.example', 'd.example'])
})

it('an empty list is no error', () => {
  expect(parseUrlList('')).toEqual([])
  expect(parseUrlList('# nothing\n\n')).toEqual([])
})

it('gives neither blanks nor comments for any text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const line of parseUrlList(text)) expect(line).toMatch(/^[^#\s]/)
    }),
  )
})
