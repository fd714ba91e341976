import type { Observation } from '../core/model/observation'
import type { LiveTab, LiveVisit } from '../storage/live'
import { appendObservations } from '../storage/observations'
import { showSight } from './badge'
import { currentNavigation, currentVisit, findVisit } from './tabs'
import { saveUnsaved } from './visit-records'

/** A page that never stops sending must not fill the disk. */
const MAX_FACTS = 20_000

/** Facts written of each visit in this life of the background: a bound, not a count. */
const counts = new Map<string, number>()
const writing = new Map<string, Set<Promise<void>>>()

const limitReached = (visit: string, detail: string, document: string): Observation => ({
  // The same id each time: said once.
  id: `limit-${visit}-${detail}`,
  at: Date.now(),
  document,
  frame: '',
  kind: 'blind',
  spot: 'limit_reached',
  detail,
})

/** Visits of which something could not be written. */
const unwritten = new Set<string>()

export const isUnwritten = (visit: string): boolean => unwritten.has(visit)

/** The disk has room again: what was not written may be lost. */
const recover = async (visit: string, document: string): Promise<void> => {
  unwritten.delete(visit)
  await appendObservations(visit, [
    { kind: 'blind', id: `unwritten-${visit}`, at: Date.now(), document, frame: '', spot: 'unwritten', detail: '' },
  ])
}

const write = async ({ tab, visit }: { tab: LiveTab; visit: LiveVisit }, facts: Observation[]): Promise<void> => {
  try {
    await appendObservations(visit.id, facts)
    if (isUnwritten(visit.id)) await recover(visit.id, tab.current ?? '')
  } catch (error) {
    unwritten.add(visit.id)
    // Silence must not be taken for a good word.
    if (currentVisit(tab) === visit) await showSight(tab.tab, { state: 'unwritten' })
    throw error
  }
  await saveUnsaved(visit)
}

/** Appends facts of a visit that lasts; facts of one that is gone are dropped with it. Fails where the browser cannot write. */
export const appendFacts = async (visit: string, facts: readonly Observation[]): Promise<void> => {
  const found = findVisit(visit)
  if (!found || facts.length === 0) return
  const before = counts.get(visit) ?? 0
  const kept = facts.slice(0, Math.max(0, MAX_FACTS - before))
  counts.set(visit, before + facts.length)
  if (kept.length < facts.length && before <= MAX_FACTS)
    kept.push(limitReached(visit, 'observations', currentNavigation(found.tab)?.id ?? ''))
  const work = write(found, kept)
  const works = writing.get(visit) ?? new Set<Promise<void>>()
  writing.set(visit, works.add(work))
  await work.finally(() => works.delete(work))
}

/** Says once in a visit that something was too much. */
export const appendLimit = (visit: string, detail: string, document: string): Promise<void> =>
  appendFacts(visit, [limitReached(visit, detail, document)])

/** Waits until no fact of a visit is being written any more. */
export const settleFacts = async (visit: string): Promise<void> => {
  await Promise.allSettled(writing.get(visit) ?? [])
  writing.delete(visit)
  counts.delete(visit)
  unwritten.delete(visit)
}
