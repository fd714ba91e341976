import type { Inspection } from '../core/model/inspection'
import type { Observation } from '../core/model/observation'
import type { LiveTab } from '../storage/live'
import { whyItAsks } from './asks'
import { injectInFrames } from './inject'

/** Finds questions that are answered by a press alone. No content script of the manifest: pages that ask for nothing never load it. */
const SCRIPT = 'assets/choices.js'

/** Milliseconds. */
const LONGEST_LOOK = 3000

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds))

/** For which document of a tab, and for what reason, it was looked last. */
const looked = new Map<number, string>()

/** The last look at a tab's page, which may still be going on. */
const looks = new Map<number, Promise<boolean>>()

/** True where something was found, or nobody can say. */
const seek = async (tabId: number, now: boolean): Promise<boolean> => {
  const answers = await injectInFrames(tabId, SCRIPT, now).catch(() => [])
  return answers.some(({ result }) => result !== 0)
}

const look = (tabId: number, now = false): Promise<boolean> => {
  const found = seek(tabId, now)
  looks.set(tabId, found)
  return found
}

/** Has a tab's page looked through for such questions, where it asks for something and shows more of that than last time. */
export const seekChoices = async (
  { tab, current }: LiveTab,
  inspection: Inspection,
  observations: readonly Observation[],
): Promise<void> => {
  const why = whyItAsks(inspection, observations)
  const state = `${current} ${why}`
  if (why === null || looked.get(tab) === state) return
  looked.set(tab, state)
  await look(tab)
}

/** The same, whatever was looked at before; false where the page asks for nothing or nothing was found. Ends when all was looked at. */
export const seekChoicesNow = async (
  tab: number,
  inspection: Inspection,
  observations: readonly Observation[],
): Promise<boolean> => {
  if (whyItAsks(inspection, observations) === null) return false
  // What a look that is not over yet takes is no news to this one, and may be missing in the inspection.
  const before = looks.get(tab)
  const found = await look(tab, true)
  // One that waits for the end of a page that has none is not waited for.
  return (await Promise.race([before, pause(LONGEST_LOOK)])) || found
}

export const forgetChoices = (tab: number): void => {
  looked.delete(tab)
  looks.delete(tab)
}
