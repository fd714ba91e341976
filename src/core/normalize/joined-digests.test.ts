import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createCatalogEngine } from '../../catalog'
import type { KnownValue } from '../model/engine'

const engine = createCatalogEngine()
const [NAME, PHONE] = ['林晓月明', '138 1234 8000']
const KNOWN: readonly KnownValue[] = [
  { key: 'n', source: 'typed', category: 'name', value: NAME },
  { key: 'p', source: 'typed', category: 'phone', value: PHONE },
  { key: 'g', source: 'typed', category: 'gender', value: '女', chosen: true },
]
const fieldsIn = (m: string) =>
  engine
    .analyzeRequest(
      {
        method: 'POST',
        url: 'https://t.example.net/c',
        contentType: 'application/json',
        body: JSON.stringify({ v: 1, m }),
        form: null,
      },
      KNOWN,
    )
    .items.map(({ field, encoding }) => `${field}:${encoding}`)
    .sort()
const hash = (name: string, text: string) => createHash(name).update(text).digest('hex')

describe('a digest of two values at once', () => {
  it.each([
    ['md5', `${NAME}13812348000`],
    ['sha256', `13812348000|${NAME}`],
    ['sha1', `${NAME}_13812348000`],
  ])('is found: %s of %s', (name, text) => {
    expect(fieldsIn(hash(name, text))).toEqual([`n:${name},joined`, `p:${name},joined`])
  })
  it('is of both, in capitals, too', () => {
    expect(fieldsIn(hash('md5', `${NAME}13812348000`).toUpperCase())).toHaveLength(2)
  })
  it.each([hash('md5', `${NAME}13812348001`), hash('md5', `女13812348000`), hash('sha256', 'session')])(
    'is not found: %s',
    (digest) => {
      expect(fieldsIn(digest)).toEqual([])
    },
  )
})
