import fc from 'fast-check'
import { expect, it } from 'vitest'
import text from '../../../weights/controls.txt?raw'
import { createKin } from './kin'
import { readWeights } from './weights'

const kin = createKin([
  'insured:投保人|被保人|policy holder',
  'car:车|vehicle',
  'owner_of_car:车主|car owner',
  'called:姓名|name',
])

it.each([
  ['被保人姓名', ['insured', 'called'], true],
  ['车主的姓名', ['owner_of_car', 'called'], true],
  ['请输入车', ['car'], true],
  ['Name of the policy holders', ['called', 'insured'], true],
  ['Vehicle colour', ['car'], false],
  ['车身姓名', ['car', 'called'], false],
  ['', [], false],
])('%j speaks of %j', (said, groups, isAll) => {
  expect(kin.of(said.toLowerCase())).toEqual({ groups, isAll })
})

it('takes several texts together, each group once', () => {
  expect(kin.among('投保人姓名\n被保人\nvehicle')).toEqual(['insured', 'called', 'car'])
})

it('ends at any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (any) => {
      expect(new Set(kin.of(any).groups).size).toBe(kin.of(any).groups.length)
    }),
  )
})

it('comes with the weights: no word in two groups, none that reading could not find', () => {
  const words = readWeights(text).kin.flatMap((line) => line.slice(line.indexOf(':') + 1).split('|'))
  expect(words.length).toBeGreaterThan(5000)
  const own = createKin(readWeights(text).kin)
  const lost = words.filter((word) => own.of(word).groups.length === 0)
  expect(lost).toEqual([])
})
