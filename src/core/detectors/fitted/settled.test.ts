import { expect, it } from 'vitest'
import text from '../../../weights/controls.txt?raw'
import type { CategoryId } from '../../model/categories'
import type { Detection, Signal } from '../../model/detection'
import { signalOf } from '../clues/sample'
import { createOdds, LEAST_LIKELY, type OddsReader } from './odds'
import { settled as settledBy } from './settled'

const oddsOf = createOdds(text)
const settled = (answer: Detection, signal: Signal) => settledBy(answer, signal, oddsOf)

const NAME: Detection = { category: 'name', confidence: 0.7, why: ['label like:姓名'] }
const NOTHING: Detection = { category: null, confidence: 1, why: [] }

it('leaves an answer that the words bear out as it is, with its grounds', () => {
  expect(settled(NAME, signalOf({ label: '您的姓名' }))).toBe(NAME)
})

it('gives another answer where the words speak for it, and says which words', () => {
  const { category, confidence, why } = settled(NAME, signalOf({ label: '您的手机号码', key: 'mobilePhone' }))
  expect(category).toBe('phone')
  expect(confidence).toBeGreaterThan(0.5)
  expect(why.join(' ')).toMatch(/^weighed:(?:say|means|key|akin|head|whole|named) \S+/)
  expect(why.length).toBeLessThanOrEqual(3)
})

it('answers for voices that said nothing', () => {
  expect(settled(NOTHING, signalOf({ label: '怎么打给您', placeholder: '手机号' })).category).toBe('phone')
})

it('is silent of words that it never learnt, whatever kind of control it is', () => {
  expect(settled(NAME, signalOf({ label: 'zzyzx qwrtp', type: 'tel' }))).toBe(NAME)
})

it('does not overrule a label that a clue knows by names in the program alone', () => {
  const address: Detection = { category: 'home_address', confidence: 0.96, why: ['label:详细地址'] }
  const control = signalOf({ label: '详细地址', type: 'textarea', multiline: true, key: 'name detailArea' })
  expect(settled(address, control)).toBe(address)
  expect(settled({ ...address, confidence: 0.6 }, control)).not.toBe(address)
})

/** Weights that find a category likelier than all others together by so much, and say why. */
const weighing =
  (likelihood: number): OddsReader =>
  () => ({
    of: new Map<CategoryId | null, number>([
      ['home_address', -6],
      ['delivery_address', likelihood],
    ]),
    grounds: () => [{ cue: 'say 送', worth: 4 }],
  })

it('does not overrule a label that a clue knows by an answer that it would not believe itself', () => {
  const address: Detection = { category: 'home_address', confidence: 0.96, why: ['label:地址'] }
  const control = signalOf({ label: '地址' })
  expect(settledBy(address, control, weighing(-0.9))).toBe(address)
  expect(settledBy(address, control, weighing(-0.1)).category).toBe('delivery_address')
})

it('does not take for one’s own what is somebody else’s, whatever the words say', () => {
  const address: Detection = { category: 'other_person', confidence: 0.6, why: ['label like:收件地址'] }
  expect(settledBy(address, signalOf({ label: '地址' }), weighing(-0.1))).toBe(address)
})

it('leaves what only its program names to those who read keys', () => {
  expect(settled(NOTHING, signalOf({ key: 'mobile' }))).toBe(NOTHING)
})

it('does not take a table for a party: both are nobody’s data', () => {
  const table: Detection = { category: 'table_no', confidence: 0.9, why: ['label:桌号'] }
  expect(settled(table, signalOf({ label: '桌号' }))).toBe(table)
})

it('shares one whole among all categories', () => {
  const odds = oddsOf(signalOf({ label: '孩子的姓名', group: '学员信息', options: [], neighbours: [] }))
  const likelihoods = [...odds.of.values()]
  const whole = likelihoods.filter((one) => one > LEAST_LIKELY).reduce((sum, one) => sum + Math.exp(one), 0)
  expect(whole).toBeGreaterThan(0.95)
  expect(whole).toBeLessThanOrEqual(1.000001)
  expect(odds.of.get('child_name')).toBe(Math.max(...likelihoods))
})
