import type { CategoryId } from '../../model/categories'
import type { Signal } from '../../model/detection'
import { lazily } from '../../normalize/lazily'
import { type CueGroup, cuesOf } from './cues'
import { createKin } from './kin'
import { EVERY, readWeights, STEP } from './weights'

type Answer = CategoryId | null

export interface Ground {
  cue: string
  worth: number
}

/** What the fitted weights make of a control. */
export interface Odds {
  /** Natural logarithm of the likelihood of each category, null for nobody's data; not below `LEAST_LIKELY`. */
  of: ReadonlyMap<Answer, number>
  /** The words that speak for the one against the other, by how much the logarithm grows, strongest first, and those that speak against it. */
  grounds(one: Answer, other: Answer): Ground[]
}

/** How likely each category is by the fitted weights of what a control says and where it stands. */
export type OddsReader = (signal: Signal) => Odds

/** Below this a likelihood says no more than that. */
export const LEAST_LIKELY = -8

/** What a control is, and not what is said of it. */
const UNSAID = new Set(['kind', 'mode', 'of'])

/** Reads the file of the weights, when it is first needed. */
export const createOdds = (text: string): OddsReader => {
  const fitted = lazily(() => {
    const weights = readWeights(text)
    const answers = weights.classes.map((id): Answer => (id === '-' ? null : (id as CategoryId)))
    return { weights, answers, kin: createKin(weights.kin) }
  })

  /** What words of a kind say for each class, in steps. */
  const summed = ({ kind, words }: CueGroup): Float32Array => {
    const { weights, answers } = fitted()
    const sum = new Float32Array(answers.length)
    for (const word of words)
      weights.of(kind, word, (at, steps) => {
        sum[at] = (sum[at] as number) + steps
      })
    return sum
  }

  /** By the words themselves: headings, hints and most labels come again and again, and are then the same list. */
  const known = new WeakMap<readonly string[], Map<string, Float32Array>>()
  const sumOf = (group: CueGroup): Float32Array => {
    const own = known.get(group.words) ?? new Map<string, Float32Array>()
    const sum = own.get(group.kind) ?? summed(group)
    own.set(group.kind, sum)
    known.set(group.words, own)
    return sum
  }

  const worth = (kind: string, word: string, one: Answer, other: Answer): number => {
    const { weights, answers } = fitted()
    let difference = 0
    weights.of(kind, word, (at, steps) => {
      if (answers[at] === one) difference += steps
      if (answers[at] === other) difference -= steps
    })
    return difference * STEP
  }

  return (signal) => {
    const { answers, kin } = fitted()
    const groups = cuesOf(signal, kin)
    const totals = new Float64Array(answers.length)
    for (const group of [...groups, EVERY]) {
      const own = sumOf(group)
      for (let at = 0; at < totals.length; at++)
        totals[at] = (totals[at] as number) + (own[at] as number) * STEP * group.by
    }
    const most = Math.max(...totals)
    const all = Math.log(totals.reduce((sum, value) => sum + Math.exp(value - most), 0)) + most
    return {
      of: new Map(answers.map((answer, at) => [answer, Math.max((totals[at] as number) - all, LEAST_LIKELY)])),
      grounds: (one, other) =>
        groups
          .filter(({ kind }) => !UNSAID.has(kind))
          .flatMap(({ kind, words, by }) =>
            words.map((word) => ({ cue: `${kind} ${word}`, worth: worth(kind, word, one, other) * by })),
          )
          .filter((ground) => ground.worth !== 0)
          .toSorted((a, b) => b.worth - a.worth),
    }
  }
}
