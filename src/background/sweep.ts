import { openVisits } from '../storage/visits'
import { eraseKnown, visitsWithValues } from './known'
import { closeTab } from './navigations'
import { resumePolicies } from './policy'
import { openTabIds, ready } from './ready'
import { expireVisits } from './retention'
import { allTabs, findVisit } from './tabs'
import { erasePending, visitsWithPending } from './transmissions'
import { saveVisit } from './visit-records'
import { endVisit, settleVisit } from './visits'

/**
 * Ends what an earlier background, or an earlier run of the browser, could not: visits of closed tabs, values of visits
 * that are over, open visits of which nothing is known any more.
 */
export const sweep = async (): Promise<void> => {
  await ready
  const open = await openTabIds()
  for (const tab of allTabs()) {
    if (!open.has(tab.tab)) closeTab(tab.tab)
    else for (const visit of tab.visits) if (visit.endedAt !== null) endVisit(tab, visit)
  }
  // A visit's own record is written as it begins, unless the background was ended in that instant.
  await Promise.all(allTabs().flatMap((tab) => tab.visits.filter(({ endedAt }) => endedAt === null).map(saveVisit)))
  const isGone = (visit: string) => !findVisit(visit)
  await Promise.all(visitsWithValues().filter(isGone).map(eraseKnown))
  await Promise.all(visitsWithPending().filter(isGone).map(erasePending))
  for (const visit of await openVisits()) if (isGone(visit.id)) await settleVisit(visit)
  resumePolicies()
  await expireVisits()
}
