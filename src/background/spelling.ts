import { engine } from './engine'
import { knownValues } from './known'

/** How long digests are taken at a stretch, milliseconds: whoever asks the background meanwhile waits as long. */
const SLICE = 4

const spelling = new Map<string, Promise<void>>()

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

const spellAll = async (visit: string): Promise<void> => {
  for (;;) {
    const from = performance.now()
    if (engine.spellValues(knownValues(visit), () => performance.now() - from > SLICE)) return
    await pause()
  }
}

/** Whether all digests of a visit's values are taken. */
export const isSpelled = (visit: string): boolean => engine.spellValues(knownValues(visit), () => true)

/** Takes the digests that are left of a visit's values, a few milliseconds at a time. */
export const spellValues = (visit: string): Promise<void> => {
  const before = spelling.get(visit)
  if (before) return before
  const work = pause()
    .then(() => spellAll(visit))
    .finally(() => spelling.delete(visit))
  spelling.set(visit, work)
  return work
}
