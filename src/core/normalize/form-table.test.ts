import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from './fold'
import type { Entry } from './form-chains'
import { createFormTable } from './form-table'
import { createFormWindows } from './form-windows'
import { ScalarReader } from './json-scalars'
import { BEYOND, DIGIT, kindsOf, LONG_NUMBER, ODD } from './kinds'

const entry = (text: string, index: number, exact: boolean): Entry => ({
  form: { text: exact ? text : fold(text), encoding: [], exact, edges: 'free' },
  index,
})

const found = (entries: readonly Entry[], text: string): string[] => {
  const seen: string[] = []
  createFormTable(entries)(text, (_, { index }, at) => seen.push(`${index}@${at}`))
  return seen.sort()
}

/** The same by trying each spelling at each place. */
const byTrying = (entries: readonly Entry[], text: string): string[] => {
  const seen: string[] = []
  for (const { form, index } of entries)
    for (let at = 0; at + form.text.length <= text.length; at++) {
      const part = text.slice(at, at + form.text.length)
      if ((form.exact ? part : fold(part)) === form.text) seen.push(`${index}@${at}`)
    }
  return seen.sort()
}

const letters = fc.string({
  unit: fc.constantFrom('a', 'A', 'b', '1', 'Ａ', '１', '林', '月', 'é', 'É'),
  minLength: 2,
  maxLength: 12,
})

describe('a table of spellings', () => {
  it('finds what trying each would find, whatever the spellings and the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(letters, fc.boolean()), { maxLength: 12 }),
        fc.string({ unit: fc.constantFrom('a', 'A', 'b', '1', 'Ａ', '１', '林', '月', 'é', 'É'), maxLength: 200 }),
        (spellings, text) => {
          const entries = spellings.map(([one, exact], index) => entry(one, index, exact))
          const whole = entries.map(({ form }) => form.text).join('') + text
          expect(found(entries, whole)).toEqual(byTrying(entries, whole))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('tells by its windows of each string of a long text whether any stands in it', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'B', '1', '林', ':'), minLength: 2, maxLength: 20 })
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 12 }),
        fc.array(fc.oneof(text, fc.nat(11)), { maxLength: 12 }),
        fc.constantFrom('', 'x', '"xx', '"xxx'),
        (all, parts, before) => {
          const entries = all.map((one, index) => entry(one, index, index % 3 === 0))
          // Spellings, whole and turned to capitals, among other text at any distance from where the string begins.
          const inside = parts
            .map((part) => (typeof part === 'string' ? part : (all[part] ?? '').toUpperCase()))
            .join('')
          const reader = new ScalarReader(`${before}${inside}"`, createFormWindows(entries))
          expect(reader.string(before.length)).toBe(before.length + inside.length)
          expect(reader.isMarked).toBe(byTrying(entries, inside).length > 0)
          expect(reader.kinds).toBe(createFormTable([])(inside, () => undefined) & ~LONG_NUMBER)
        },
      ),
      { numRuns: 600 },
    )
  })

  it('tells of what a text is made in the same pass', () => {
    const table = createFormTable([])
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const kinds = table(text, () => undefined)
        expect(kinds & kindsOf(text)).toBe(kindsOf(text))
      }),
    )
    expect(table('１２３４５６７', () => undefined)).toBe(BEYOND | DIGIT | LONG_NUMBER)
    expect(table('1234567', () => undefined)).toBe(DIGIT | LONG_NUMBER)
    expect(table('123456林', () => undefined)).toBe(DIGIT | BEYOND)
    expect(table('ж', () => undefined)).toBe(BEYOND | ODD)
  })
})

describe('fold', () => {
  it('keeps every place, and folds what is folded no further', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text)).toHaveLength(text.length)
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
    expect(fold('ＡBc１ É\u3000')).toBe('abc1 é ')
  })
})
