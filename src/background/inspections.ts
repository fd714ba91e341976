import { compareJudgements } from '../core/judge/rejudge'
import type { Inspection } from '../core/model/inspection'
import type { Observation } from '../core/model/observation'
import type { Rejudgement } from '../core/model/rejudgement'
import { putInspection, readInspection } from '../storage/inspections'
import { observationsOf } from '../storage/observations'
import { readSettings } from '../storage/settings'
import { readVisit } from '../storage/visits'
import { showVerdict } from './badge'
import { seekChoices } from './choices'
import { engine } from './engine'
import { keepGlance } from './glances'
import { showOnPage } from './on-page'
import { findVisit } from './tabs'
import { recordOf } from './visit-records'

const DELAY = 250
/** A busy page is judged once a second at most. */
const PAUSE = 1000

const timers = new Map<string, ReturnType<typeof setTimeout>>()
const judging = new Map<string, Promise<unknown>>()
const judgedAt = new Map<string, number>()

interface Judged {
  inspection: Inspection
  observations: readonly Observation[]
}

const judgeVisit = async (id: string): Promise<Judged | null> => {
  const live = findVisit(id)?.visit
  const visit = live ? recordOf(live) : await readVisit(id)
  if (!visit) return null
  const { site, startedAt, browser } = visit
  const observations = await observationsOf(id)
  const { rulesets } = await readSettings()
  const wanted = rulesets === null ? {} : { rulesets }
  return { inspection: engine.inspect({ id, site, startedAt, browser }, observations, wanted), observations }
}

/** The document of a visit, judged anew from all its facts; the one kept where no facts are left; null where there is none. */
export const inspectVisit = async (id: string): Promise<Inspection | null> =>
  (await judgeVisit(id))?.inspection ?? readInspection(id)

const rulesOf = ({ tool }: Inspection): string =>
  JSON.stringify(tool.rulesets.map(({ id, sha256 }) => [id, sha256]).sort())

/** Both judgements of a visit that was judged by other rules when it ended; null where they are the same, or it was never judged. */
export const rejudgeVisit = async (id: string): Promise<Rejudgement | null> => {
  const before = await readInspection(id)
  if (!before) return null
  const after = (await judgeVisit(id))?.inspection ?? engine.rejudge(before)
  return rulesOf(before) === rulesOf(after) ? null : compareJudgements(before, after)
}

/** Judges a visit and shows it in the toolbar and, where there is something to say, on its page. */
export const judgeNow = async (id: string): Promise<void> => {
  const judged = await judgeVisit(id)
  const found = findVisit(id)
  if (!judged || !found) return
  const { inspection, observations } = judged
  await putInspection(inspection)
  const { tab, visit } = found
  if (visit.endedAt !== null) return
  await showVerdict(tab.tab, inspection)
  await keepGlance(tab, visit, inspection)
  await showOnPage(tab, visit, inspection, observations)
  await seekChoices(tab, inspection, observations)
}

/** Judges a visit in a moment, once for all facts that arrive until then. Does nothing for one that asks for nothing. */
export const judgeSoon = (id: string): void => {
  if (timers.has(id) || !findVisit(id)?.visit.active) return
  // A clock that was set back would have it wait for hours.
  const wait = Math.max(DELAY, Math.min(PAUSE, (judgedAt.get(id) ?? 0) + PAUSE - Date.now()))
  const run = () => {
    timers.delete(id)
    judgedAt.set(id, Date.now())
    const work = (judging.get(id) ?? Promise.resolve())
      .then(() => judgeNow(id))
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
