import type { Inspection } from '../core/model/inspection'
import { putInspection, readInspection } from '../storage/inspections'
import { observationsOf } from '../storage/observations'
import { readVisit } from '../storage/visits'
import { showVerdict } from './badge'
import { engine } from './engine'
import { findVisit } from './tabs'

const DELAY = 250
/** A busy page is judged once a second at most. */
const PAUSE = 1000

const timers = new Map<string, ReturnType<typeof setTimeout>>()
const judging = new Map<string, Promise<unknown>>()
const judgedAt = new Map<string, number>()

/** The document of a visit, judged anew from all its facts; the one kept where no facts are left; null where there is none. */
export const inspectVisit = async (id: string): Promise<Inspection | null> => {
  const visit = await readVisit(id)
  if (!visit) return readInspection(id)
  const { site, startedAt, browser } = visit
  return engine.inspect({ id, site, startedAt, browser }, await observationsOf(id))
}

const judge = async (id: string): Promise<void> => {
  const inspection = await inspectVisit(id)
  const found = findVisit(id)
  if (!inspection || !found) return
  await putInspection(inspection)
  if (found.visit.endedAt === null) await showVerdict(found.tab.tab, inspection)
}

/** Judges a visit in a moment, once for all facts that arrive until then. Does nothing for one that asks for nothing. */
export const judgeSoon = (id: string): void => {
  if (timers.has(id) || !findVisit(id)?.visit.active) return
  const wait = Math.max(DELAY, (judgedAt.get(id) ?? 0) + PAUSE - Date.now())
  const run = () => {
    timers.delete(id)
    judgedAt.set(id, Date.now())
    const work = (judging.get(id) ?? Promise.resolve())
      .then(() => judge(id))
      .catch((error: unknown) => console.error('not judged', error instanceof Error ? error.name : ''))
    judging.set(id, work)
  }
  timers.set(id, setTimeout(run, wait))
}

/** Stops judging a visit and waits for what is under way. */
export const stopJudging = async (id: string): Promise<void> => {
  clearTimeout(timers.get(id))
  timers.delete(id)
  judgedAt.delete(id)
  await judging.get(id)
  judging.delete(id)
}
