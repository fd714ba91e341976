import type { Inspection } from '../core/model/inspection'
import type { Followed, Payload } from '../messages/contract'
import type { Failure } from '../messages/failure'
import { requestTab } from '../messages/send'
import { observationsOf } from '../storage/observations'
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

/** The visit that nobody watched is null; `answered` is false where the page had no time for us. */
interface Settled {
  visit: string | null
  answered: boolean
}

/** Has everything written that a tab's page can tell by now. */
const settleTab = async (tab: number): Promise<Settled> => {
  // The last facts of a page that is open; one that is gone has said what it could.
  const answered = await requestTab(tab, 'content.flush', {}, FLUSH).then(
    () => true,
    (error: Partial<Failure>) => error.code !== 'timeout',
  )
  const visit = watchedVisit(tab)
  if (visit) await settleSendings(visit)
  return { visit, answered }
}

/** The document of a visit. Where its page was silent and no control is known, silence must not pass for asking nothing. */
const toldOf = async ({ visit, answered }: Settled): Promise<Inspection | null> => {
  const inspection = visit === null ? null : await inspectVisit(visit)
  if (!inspection || answered || inspection.fields.length > 0) return inspection
  const page = inspection.pages.at(-1)?.id ?? null
  return { ...inspection, blindSpots: [...inspection.blindSpots, { kind: 'not_answered', page, detail: '' }] }
}

/** The document of a tab's visit with everything that its page can tell by now; null where nobody watched it. */
export const inspectTab = async (tab: number): Promise<Inspection | null> => {
  const inspection = await toldOf(await settleTab(tab))
  if (!inspection || !(await seekChoicesNow(tab, inspection, await observationsOf(inspection.id)))) return inspection
  return toldOf(await settleTab(tab))
}

const follow = async ({ tab, since }: Payload<'tab.follow'>): Promise<Followed> => {
  const sight = await sightOf(tab)
  if (sight.state !== 'watching') return { sight, revision: null }
  const settled = since === null ? await settleTab(tab) : { visit: watchedVisit(tab), answered: true }
  const { visit } = settled
  if (!visit) return { sight, revision: null, inspection: null }
  // Before the facts are read: one that comes meanwhile makes another.
  const revision = revisionOf(visit)
  if (revision === since) return { sight, revision }
  const inspection = await toldOf(settled)
  // Without a revision to ask with, the page is asked once more the next time.
  return { sight, revision: settled.answered ? revision : null, inspection }
}

/** For a screen that asks again and again: nothing is read or judged where no fact has come since its last question. */
export const followTab = (asked: Payload<'tab.follow'>): Promise<Followed> =>
  follow(asked).catch((error: unknown) => {
    // A full disk fails its readers, too.
    if (error instanceof DOMException) return { sight: { state: 'unwritten' }, revision: null }
    throw error
  })
