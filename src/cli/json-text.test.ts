import { describe, expect, it } from 'vitest'
import { parseJson } from './json-text'

const saidOf = (text: string): string => {
  try {
    parseJson(text)
    return ''
  } catch (error) {
    return (error as SyntaxError).message
  }
}

describe('a text that is no JSON', () => {
  it.each([
    ['nothing', ' \n', 'it is empty'],
    ['half a document', '{"a": 1,\n"b": [', 'it is no JSON: it breaks off at line 2, column 7'],
    ['a page', '<!doctype html>', 'it is no JSON from line 1, column 1 on'],
    ['a bare word', '{\n  "a": Li Lei\n}', 'it is no JSON from line 2, column 8 on'],
    ['a comma too many', '[1,\r\n 2,\r\n]', 'it is no JSON from line 3, column 1 on'],
    ['a name without quotes', '{\n  name: 1 }', 'it is no JSON from line 2, column 3 on'],
    ['a string that never ends', '{"a": "Li', 'it is no JSON: it breaks off at line 1, column 10'],
    ['two documents', '{"a": 1}\n{"a": 2}\n', 'it is no JSON from line 2, column 1 on'],
  ])('is told by its place: %s', (_, text, said) => {
    expect(saidOf(text)).toBe(said)
  })

  it('is not quoted, whatever is wrong with it', () => {
    const typed = '13912345678'
    const document = JSON.stringify({ label: typed, list: [typed, 1, null], [typed]: `"${typed}\\` }, null, 1)
    for (let at = 0; at < document.length; at++)
      for (const text of [document.slice(0, at), `${document.slice(0, at)}?${document.slice(at)}`])
        expect(saidOf(text)).not.toContain(typed.slice(0, 3))
  })
})

it('a text that is JSON is what it holds', () => {
  expect(parseJson(' {"a": [1, "JSON at position 3"]}\n')).toEqual({ a: [1, 'JSON at position 3'] })
})
