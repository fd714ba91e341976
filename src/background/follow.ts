import type { Inspection } from '../core/model/inspection'
import type { Followed, Payload } from '../messages/contract'
import { requestTab } from '../messages/send'
import { seekChoicesNow } from './choices'
import { inspectVisit } from './inspections'
import { revisionOf } from './revisions'
import { sightOf } from './sight'
import { currentVisit, findTab } from './tabs'
import { settleSendings } from './transmissions'

const FLUSH = 1500

/** The visit that a tab shows. Of a page that nobody watched, requests alone must not pass for an inspection without findings. */
const watchedVisit = (tabId: number): string | null => {
  const tab = findTab(tabId)
  const visit = tab && currentVisit(tab)
  const isPaged = tab?.navigations.some((navigation) => navigation.visit === visit?.id && navigation.paged)
  return visit && isPaged ? visit.id : null
}

/** Has everything written that a tab's page can tell by now; null where nobody watched it. */
const settleTab = async (tab: number): Promise<string | null> => {
  // The last facts of a page that is open; one that cannot answer has said what it could.
  await requestTab(tab, 'content.flush', {}, FLUSH).catch(() => undefined)
  const visit = watchedVisit(tab)
  if (visit) await settleSendings(visit)
  return visit
}

/** The document of a tab's visit with everything that its page can tell by now; null where nobody watched it. */
export const inspectTab = async (tab: number): Promise<Inspection | null> => {
  const visit = await settleTab(tab)
  const inspection = visit === null ? null : await inspectVisit(visit)
  if (!inspection || !(await seekChoicesNow(tab, inspection))) return inspection
  await settleTab(tab)
  return inspectVisit(inspection.id)
}

const follow = async ({ tab, since }: Payload<'tab.follow'>): Promise<Followed> => {
  const sight = await sightOf(tab)
  if (sight.state !== 'watching') return { sight, revision: null }
  const visit = since === null ? await settleTab(tab) : watchedVisit(tab)
  if (!visit) return { sight, revision: null, inspection: null }
  // Before the facts are read: one that comes meanwhile makes another.
  const revision = revisionOf(visit)
  return revision === since ? { sight, revision } : { sight, revision, inspection: await inspectVisit(visit) }
}

/** For a screen that asks again and again: nothing is read or judged where no fact has come since its last question. */
export const followTab = (asked: Payload<'tab.follow'>): Promise<Followed> =>
  follow(asked).catch((error: unknown) => {
    // A full disk fails its readers, too.
    if (error instanceof DOMException) return { sight: { state: 'unwritten' }, revision: null }
    throw error
  })
