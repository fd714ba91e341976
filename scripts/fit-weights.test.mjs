import { expect, it } from 'vitest'
import { fitWeights } from './fit-weights.mjs'

const SCALE = { step: 0.5, most: 15, every: 'every one', by: 0.3 }

const rows = (count) =>
  Array.from({ length: count }, (_, n) => ({
    truth: n % 2 === 0 ? 'phone' : '-',
    weight: 1,
    cues: new Map([
      [n % 2 === 0 ? 'say 电话' : 'say 桌号', 2],
      [`say ${n % 7}`, 0.5],
    ]),
  }))

it('learns which words tell classes apart, in whole steps', () => {
  const { classes, cues, right } = fitWeights(rows(200), SCALE)
  expect(classes).toEqual(['-', 'phone'])
  expect(right).toBe(1)
  const [nobodys = 0, phone = 0] = [0, 1].map((k) => new Map(Object.fromEntries(cues)['say 电话']).get(k))
  expect(phone - nobodys).toBeGreaterThan(3)
  for (const [, weights] of cues) for (const [, steps] of weights) expect(Number.isInteger(steps)).toBe(true)
})

it('gives the same weights for the same rows', () => {
  expect(fitWeights(rows(60), SCALE)).toEqual(fitWeights(rows(60), SCALE))
})

it('leaves out what was seen once', () => {
  const { cues } = fitWeights([...rows(20), { truth: 'phone', weight: 1, cues: new Map([['say 独', 2]]) }], SCALE)
  expect(cues.map(([cue]) => cue)).not.toContain('say 独')
})
