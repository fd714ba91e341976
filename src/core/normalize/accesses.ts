import type { CategoryId } from '../model/categories'
import type { Access, Necessity } from '../model/inspection'
import type { AccessSeen, Observation } from '../model/observation'
import type { PageIndex } from './pages'
import { groupByKey, only, timestamp } from './timeline'

/** Calls for protected data with their last outcome; `pending` only where no other outcome followed. */
export const readAccesses = (
  observations: readonly Observation[],
  index: PageIndex,
  necessityOf: (category: CategoryId | null) => Necessity,
): { accesses: Access[]; byKey: Map<string, Access> } => {
  const byKey = new Map<string, Access>()
  const accesses = groupByKey(only(observations, 'access'), (one) => one.key).map((seen, at): Access => {
    const first = seen[0] as AccessSeen
    const access: Access = {
      id: `a${at + 1}`,
      page: index.pageOf(first),
      at: timestamp(first.at),
      api: first.api,
      category: first.category,
      userGesture: first.userGesture,
      outcome: seen.findLast((one) => one.outcome !== 'pending')?.outcome ?? 'pending',
      frame: first.frame,
      necessity: necessityOf(first.category),
      sincePage: Math.max(0, Math.round(first.at - index.beganAt(first))),
    }
    byKey.set(first.key, access)
    return access
  })
  return { accesses, byKey }
}
