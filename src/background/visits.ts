import browser from '../browser/browser'
import { putInspection } from '../storage/inspections'
import type { LiveTab, LiveVisit } from '../storage/live'
import { observationsOf } from '../storage/observations'
import { eraseVisit, putVisit, type VisitRecord } from '../storage/visits'
import { emulatedFor } from './emulated-sites'
import { settleFacts } from './facts'
import { inspectVisit, stopJudging } from './inspections'
import { isOfInterest } from './interest'
import { eraseKnown } from './known'
import { findTab, saveTab } from './tabs'
import { erasePending, settleSendings } from './transmissions'
import { recordOf, saveVisit } from './visit-records'

/** What a page says as it is left arrives after the next page has come. */
const GRACE = 2000
export const SWEEP_ALARM = 'sweep'

const report = (error: unknown): void => console.error('visit not ended', error instanceof Error ? error.name : '')

const learnPrivacy = async (tab: LiveTab, visit: LiveVisit): Promise<void> => {
  const { incognito } = await browser.tabs.get(tab.tab)
  if (!incognito || visit.incognito) return
  visit.incognito = true
  await Promise.all([saveTab(tab), saveVisit(visit)])
}

/** Begins a visit of a site in a tab. `at` in milliseconds since the epoch. */
export const startVisit = (tab: LiveTab, site: string, at: number): LiveVisit => {
  const visit: LiveVisit = {
    id: crypto.randomUUID(),
    site,
    startedAt: at,
    incognito: tab.visits.some((other) => other.incognito),
    active: false,
    typing: false,
    endedAt: null,
    policy: null,
    emulates: emulatedFor(site),
  }
  tab.visits.push(visit)
  void saveVisit(visit)
  // A tab that is being closed has no answer; its visits end with it.
  learnPrivacy(tab, visit).catch(() => undefined)
  return visit
}

const remove = async (tab: LiveTab, visit: LiveVisit): Promise<void> => {
  tab.visits = tab.visits.filter((other) => other.id !== visit.id)
  tab.navigations = tab.navigations.filter((navigation) => navigation.visit !== visit.id)
  const left = new Set(tab.navigations.map((navigation) => navigation.id))
  tab.documents = Object.fromEntries(Object.entries(tab.documents).filter(([, id]) => left.has(id)))
  if (tab.current && !left.has(tab.current)) tab.current = null
  // The browser may have given the tab's number to nobody else: an object no longer in the map must not come back.
  if (findTab(tab.tab) === tab) await saveTab(tab)
}

/** Keeps an ended visit that asked for something, with its document; erases any other, and all of a private window. */
export const settleVisit = async (visit: VisitRecord, mayBeOfInterest = true): Promise<void> => {
  const inspection = visit.incognito || !mayBeOfInterest ? null : await inspectVisit(visit.id)
  if (!inspection || !isOfInterest(inspection, await observationsOf(visit.id))) {
    await eraseVisit(visit.id)
    return
  }
  await putInspection(inspection)
  const { open: _, ...ended } = visit
  await putVisit({ ...ended, endedAt: Date.now() })
}

/** Visits that are being finished, so that nobody does it twice. */
const finishing = new Map<string, Promise<void>>()

/** Ends a visit for good: what it knew is erased, and it is kept or erased itself. */
export const finishVisit = (tab: LiveTab, visit: LiveVisit): Promise<void> => {
  const work = async () => {
    await settleSendings(visit.id).catch(report)
    await settleFacts(visit.id)
    await stopJudging(visit.id)
    await remove(tab, visit)
    await Promise.all([eraseKnown(visit.id), erasePending(visit.id)])
    await settleVisit({ ...recordOf(visit), endedAt: visit.endedAt }, visit.active)
  }
  const under =
    finishing.get(visit.id) ??
    work()
      .catch(report)
      .finally(() => finishing.delete(visit.id))
  finishing.set(visit.id, under)
  return under
}

/** Ends a visit as its tab leaves: the moment of its last words is still waited for. */
export const endVisit = (tab: LiveTab, visit: LiveVisit): void => {
  visit.endedAt ??= Date.now()
  void saveTab(tab)
  // A clock that was set back would have it wait for hours.
  const left = Math.min(GRACE, Math.max(0, visit.endedAt + GRACE - Date.now()))
  setTimeout(() => void finishVisit(tab, visit), left)
  // Should the background be ended before that.
  void browser.alarms.create(SWEEP_ALARM, { delayInMinutes: 1 })
}

/** Drops a visit that never came to anything: its page was not shown. */
export const dropVisit = (tab: LiveTab, visit: LiveVisit): void => {
  visit.active = false
  visit.endedAt ??= Date.now()
  void finishVisit(tab, visit)
}
