import fc from 'fast-check'
import { expect, it } from 'vitest'
import { encodeWeights, MOST_STEPS, readWeights } from './weights'

const CLASSES = ['-', 'name', 'phone', 'region']

/** Classes and steps of a cue. */
const weights = fc.uniqueArray(
  fc.tuple(fc.nat(CLASSES.length - 1), fc.integer({ min: -MOST_STEPS, max: MOST_STEPS })),
  { minLength: 1, selector: ([at]) => at },
)
const word = fc.stringMatching(/^[手机姓名a-z=^$#0-9][手机姓名a-z=^$# 0-9]{0,5}$/)
const cues = fc.uniqueArray(fc.tuple(fc.constantFrom('say ', 'key ', 'under '), word, weights), {
  selector: ([kind, text]) => `${kind}${text}`,
})

it('reads what it wrote, whatever cues there are', () => {
  fc.assert(
    fc.property(cues, fc.array(word.map((text) => `group:${text}|${text}`)), (all, kin) => {
      const read = readWeights(
        encodeWeights(
          CLASSES,
          all.map(([kind, text, own]) => [`${kind}${text}`, own]),
          kin,
        ),
      )
      expect(read.classes.toSorted()).toEqual(CLASSES)
      expect(read.kin).toEqual(kin)
      for (const [kind, text, own] of all) {
        const found = new Map<string | undefined, number>()
        read.of(kind.trim(), text, (at, steps) => found.set(read.classes[at], steps))
        expect(found).toEqual(new Map(own.map(([at, steps]) => [CLASSES[at], steps])))
      }
    }),
  )
})

it('says nothing of a cue that it does not know', () => {
  const read = readWeights(encodeWeights(CLASSES, [['say 手机', [[2, 5]]]], []))
  const told: number[] = []
  read.of('say', '姓名', (at) => told.push(at))
  read.of('hint', '手机', (at) => told.push(at))
  expect(told).toEqual([])
})

it('refuses what its digits cannot say', () => {
  expect(() => encodeWeights(CLASSES, [['say 手机', [[2, 200]]]], [])).toThrow('No digit for 215.')
})
