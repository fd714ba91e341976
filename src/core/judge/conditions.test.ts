import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Condition, Test } from '../model/rule'
import { evaluate, type Facts, passes, propertyAt } from './conditions'

const NONE: Facts = {
  page: [],
  field: [],
  access: [],
  transmission: [],
  item: [],
  record: [],
  storage: [],
  consent: [],
  prompt: [],
  button: [],
  wall: [],
  policy: [],
  element: [],
  visit: [],
}
const facts: Facts = {
  ...NONE,
  field: [
    { id: 'f1', properties: { category: 'phone', required: true, confidence: 0.9 } },
    { id: 'f2', properties: { category: 'name', required: false, confidence: 0.6 } },
  ],
  prompt: [{ id: 'd1', properties: { buttons: [{ role: 'accept' }, { role: 'close' }], roles: ['accept', 'close'] } }],
  visit: [{ id: null, properties: { personalFields: 2 } }],
}

describe('passes', () => {
  it.each<[unknown, Test, boolean]>([
    ['a', 'a', true],
    ['a', 'b', false],
    [null, null, true],
    [undefined, null, true],
    [1, '1', false],
    ['a', ['b', 'a'], true],
    [3, { min: 3 }, true],
    [2, { min: 3 }, false],
    [3, { max: 3 }, true],
    ['3', { min: 1 }, false],
    [null, { min: 0 }, false],
    ['a', { not: 'a' }, false],
    ['b', { not: ['a', 'c'] }, true],
    [undefined, { not: 'a' }, true],
    [undefined, { not: null }, false],
    ['手机号', { matches: '^手.号$' }, true],
    [5, { matches: '5' }, false],
    [['a', 'b'], 'b', true],
    [['a', 'b'], { not: 'b' }, false],
    [['a'], { not: 'b' }, true],
    [[], { not: 'b' }, false],
    [[], null, false],
    [['ab', 'c'], { matches: '^a', not: 'x' }, true],
  ])('%j against %j is %j', (value, test, expected) => expect(passes(value, test)).toBe(expected))
})

describe('propertyAt', () => {
  it.each<[unknown, string, unknown]>([
    [{ a: { b: 1 } }, 'a.b', 1],
    [{ a: [{ b: 1 }, { b: 2 }] }, 'a.b', [1, 2]],
    [{ a: [1, 2] }, 'a.length', 2],
    [{ a: 1 }, 'a.b.c', null],
    [{}, 'a', null],
  ])('%j %s', (value, path, expected) => expect(propertyAt(value, path)).toEqual(expected))
})

describe('evaluate', () => {
  it.each<[Condition, boolean, string[]]>([
    [{ some: 'field', where: { required: true } }, true, ['f1']],
    [{ some: 'field' }, true, ['f1', 'f2']],
    [{ some: 'field', min: 3 }, false, []],
    [{ some: 'field', max: 1 }, false, []],
    [{ some: 'wall', max: 0 }, true, []],
    [{ some: 'prompt', where: { 'buttons.role': 'refuse' } }, false, []],
    [{ some: 'prompt', where: { 'buttons.length': 2 } }, true, ['d1']],
    [{ none: [{ some: 'wall' }, { some: 'record' }] }, true, []],
    [{ none: [{ some: 'wall' }, { some: 'field' }] }, false, []],
    [{ all: [{ some: 'field' }, { some: 'prompt' }] }, true, ['f1', 'f2', 'd1']],
    [{ all: [{ some: 'field' }, { some: 'wall' }] }, false, []],
    [
      { any: [{ some: 'wall' }, { some: 'field', where: { category: 'name' } }, { some: 'field' }] },
      true,
      ['f2', 'f1'],
    ],
    [{ some: 'visit', where: { personalFields: { min: 2 } } }, true, []],
    [{ all: [] }, true, []],
    [{ any: [] }, false, []],
  ])('%j', (condition, holds, evidence) => expect(evaluate(condition, facts)).toEqual({ holds, evidence }))

  it('throws on what it cannot evaluate', () => {
    expect(() => evaluate({ some: 'dish' } as unknown as Condition, facts)).toThrow('unknown kind')
    expect(() => evaluate({ some: 'field', where: { category: { matches: '(' } } }, facts)).toThrow()
  })

  it('a condition and its negation never both hold', () => {
    const condition = fc.letrec<{ node: Condition }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.record({
          some: fc.constantFrom('field', 'wall', 'prompt'),
          min: fc.constantFrom(1, 2, 3),
        }) as fc.Arbitrary<Condition>,
        fc.array(tie('node'), { maxLength: 3 }).map((all): Condition => ({ all })),
        fc.array(tie('node'), { maxLength: 3 }).map((any): Condition => ({ any })),
        fc.array(tie('node'), { maxLength: 3 }).map((none): Condition => ({ none })),
      ),
    })).node
    fc.assert(
      fc.property(condition, (one) => {
        expect(evaluate({ none: [one] }, facts).holds).toBe(!evaluate(one, facts).holds)
      }),
    )
  })
})
