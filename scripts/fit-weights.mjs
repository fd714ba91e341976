/** Cues of which there are fewer say nothing of others. */
const LEAST_SEEN = 2
/** How many weights there are in the end: 80 kB in the package; more of them are right about no more beside the voices (docs/decisions/045). */
const KEPT = 30_000
/** How many are left after each round: those that matter least go, and the others learn to do without them. */
const ROUNDS = [
  Infinity,
  Infinity,
  Infinity,
  ...[5, 4, 3, 2.4, 2, 1.6, 1.3, 1, 1, 1, 1, 1, 1].map((times) => KEPT * times),
]
const RATE = 0.5
/** How much slower it learns in the last round than in the first. */
const SLOWER = 0.85
/** The mean of so many rounds is less a matter of the order of the rows than the last. */
const LAST = 6
/** What the slopes of a weight begin with: rare cues do not jump. */
const FIRST_SLOPES = 0.01

/** The same numbers each time. */
const dice = (seed) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 4294967296
}

const shuffle = (list, random) => {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[list[at], list[other]] = [list[other], list[at]]
  }
}

const median = (values) => values.toSorted()[values.length >> 1]

/**
 * A linear softmax over cues, fitted by Adagrad, made sparse round by round and rounded to whole steps.
 * @param {{ truth: string, weight: number, cues: Map<string, number> }[]} rows
 * @param {{ step: number, most: number, every: string, by: number }} scale weights are up to `most` steps, of `step` each; the cue
 *   `every` is every row's, `by` so much
 * @returns {{ classes: string[], cues: [cue: string, weights: [class: number, steps: number][]][], right: number }} `right`:
 *   share of the rows themselves
 */
export const fitWeights = (rows, { step, most, every, by: bias }) => {
  const classes = [...new Set(rows.map(({ truth }) => truth))].toSorted()
  const seen = new Map()
  for (const { cues } of rows) for (const cue of cues.keys()) seen.set(cue, (seen.get(cue) ?? 0) + 1)
  const names = [...seen].flatMap(([cue, count]) => (count >= LEAST_SEEN ? [cue] : [])).toSorted()
  const numbers = new Map(names.map((cue, at) => [cue, at]))
  const last = names.length
  const width = classes.length
  const weights = new Float32Array((last + 1) * width)
  const slopes = new Float32Array(weights.length).fill(FIRST_SLOPES)
  const isKept = new Uint8Array(weights.length).fill(1)
  const used = new Float64Array(last + 1)
  const inputs = rows.map(({ cues, weight }) => {
    const known = [...cues].filter(([cue]) => numbers.has(cue))
    const at = Int32Array.from([...known.map(([cue]) => numbers.get(cue)), last])
    const by = Float32Array.from([...known.map(([, value]) => value), bias])
    for (const [n, cue] of at.entries()) used[cue] += by[n] ** 2 * weight
    return { at, by }
  })
  const truths = rows.map(({ truth }) => classes.indexOf(truth))
  const sums = new Float64Array(width)

  const add = ({ at, by }) => {
    sums.fill(0)
    for (let n = 0; n < at.length; n++)
      for (let k = 0, from = at[n] * width; k < width; k++) sums[k] += weights[from + k] * by[n]
  }

  const learn = (row, rate) => {
    const { at, by } = inputs[row]
    add(inputs[row])
    const highest = Math.max(...sums)
    let total = 0
    for (let k = 0; k < width; k++) {
      sums[k] = Math.exp(sums[k] - highest)
      total += sums[k]
    }
    for (let k = 0; k < width; k++) sums[k] = (sums[k] / total - (k === truths[row] ? 1 : 0)) * rows[row].weight
    for (let n = 0; n < at.length; n++)
      for (let k = 0, from = at[n] * width; k < width; k++) {
        if (!isKept[from + k]) continue
        const slope = sums[k] * by[n]
        if (Math.abs(slope) < 1e-4) continue
        slopes[from + k] += slope * slope
        weights[from + k] -= (rate * slope) / Math.sqrt(slopes[from + k])
      }
  }

  /** What is the same for all classes decides nothing: it is taken off once, so that most weights are near zero. */
  const centre = () => {
    for (let cue = 0; cue < last; cue++) {
      const own = weights.subarray(cue * width, (cue + 1) * width)
      const middle = median(own)
      for (let k = 0; k < width; k++) own[k] -= middle
    }
  }

  const prune = (left) => {
    const worth = Float64Array.from(
      { length: last * width },
      (_, n) => Math.abs(weights[n]) * Math.sqrt(used[Math.floor(n / width)]),
    )
    const bound = worth.toSorted()[Math.max(0, worth.length - left)]
    for (let n = 0; n < worth.length; n++)
      if (worth[n] < bound || worth[n] === 0) {
        isKept[n] = 0
        weights[n] = 0
      }
  }

  const mean = new Float32Array(weights.length)
  const order = rows.map((_, at) => at)
  const random = dice(5)
  let isCentred = false
  for (const [round, left] of ROUNDS.entries()) {
    if (left < weights.length) {
      if (!isCentred) centre()
      isCentred = true
      prune(left)
    }
    shuffle(order, random)
    for (const row of order) learn(row, RATE * (1 - (round / ROUNDS.length) * SLOWER))
    if (round >= ROUNDS.length - LAST) for (let n = 0; n < weights.length; n++) mean[n] += weights[n] / LAST
  }

  for (let n = 0; n < weights.length; n++)
    weights[n] = Math.max(-most, Math.min(most, Math.round(mean[n] / step))) * step
  let right = 0
  for (const [row, input] of inputs.entries()) {
    add(input)
    if (sums.indexOf(Math.max(...sums)) === truths[row]) right++
  }
  const stepsOf = (cue) =>
    classes.flatMap((_, k) => {
      const steps = Math.round(weights[cue * width + k] / step)
      return steps === 0 ? [] : [[k, steps]]
    })
  return {
    classes,
    cues: [...names.map((cue, at) => [cue, stepsOf(at)]), [every, stepsOf(last)]].filter(([, own]) => own.length > 0),
    right: right / rows.length,
  }
}
