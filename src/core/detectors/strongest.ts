import type { CategoryId } from '../model/categories'
import type { Detection, Detector, Signal } from '../model/detection'
import { prospectsOf } from './clues/candidates'
import { fits } from './phrasebook/meaning'

/** From here on a clue has read a whole word and all its company: no other voice is asked. */
export const SURE = 0.9

interface Order {
  /** Positions of those that have to be asked about every control. */
  always: number[]
  byIndex: ReadonlyMap<number, number>
}

const orders = new WeakMap<readonly Detector[], Order>()
const orderOf = (detectors: readonly Detector[]): Order => {
  const known = orders.get(detectors)
  if (known) return known
  const always: number[] = []
  const byIndex = new Map<number, number>()
  for (const [at, { indexed }] of detectors.entries()) {
    if (indexed === undefined) always.push(at)
    else byIndex.set(indexed, at)
  }
  const order = { always, byIndex }
  orders.set(detectors, order)
  return order
}

/** The detectors that could say something about a control, in their own order. */
const concernedBy = (signal: Signal, detectors: readonly Detector[]): Detector[] => {
  const { always, byIndex } = orderOf(detectors)
  const positions = [...always]
  for (const owner of prospectsOf(signal).owners) {
    const at = byIndex.get(owner)
    if (at !== undefined) positions.push(at)
  }
  return positions.sort((a, b) => a - b).map((at) => detectors[at] as Detector)
}

/** A clue has looked at most of it; what the kind of control rules out is ruled out for all. */
const possible = (category: CategoryId | null, signal: Signal): boolean =>
  !/switch|stepper|date|time|month|week|number|email/.test(`${signal.raw.widget} ${signal.raw.type}`) ||
  fits(category, signal)

/** What the surest detector says of a control; null where none says anything. */
export const strongest = (signal: Signal, detectors: readonly Detector[]): Detection | null => {
  let best: Detection | null = null
  for (const detector of concernedBy(signal, detectors)) {
    const detection = detector.detect(signal)
    if (!detection || !possible(detection.category, signal)) continue
    // "Not personal" has to be the stronger: where both read the same word, the company that gives it meaning decides.
    const ahead = best ? detection.confidence - best.confidence : 1
    if (ahead > 0 || (ahead === 0 && best?.category === null)) best = detection
  }
  return best
}
