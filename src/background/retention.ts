import type { Payload } from '../messages/contract'
import { allFilings } from '../storage/filings'
import { readSettings } from '../storage/settings'
import { endedVisits, eraseVisit } from '../storage/visits'
import { ready } from './ready'
import { findVisit } from './tabs'
import { finishVisit } from './visits'

const DAY_MS = 86_400_000

/** Erases visits that the person chose; one that lasts is ended first, and its page is not watched until it is loaded again. */
export const eraseVisits = async ({ inspections }: Payload<'visits.erase'>): Promise<{ erased: number }> => {
  await ready
  for (const id of inspections) {
    const found = findVisit(id)
    if (found) await finishVisit(found.tab, found.visit)
    await eraseVisit(id)
  }
  return { erased: inspections.length }
}

/** Erases what is older than the person wants to keep. A visit that was reported stays: somebody may ask for it. */
export const expireVisits = async (now = Date.now()): Promise<void> => {
  const { keepDays } = await readSettings()
  if (keepDays === null) return
  const reported = new Set((await allFilings()).map(({ inspection }) => inspection))
  const last = now - keepDays * DAY_MS
  for (const { id, endedAt } of await endedVisits())
    if (endedAt !== null && endedAt < last && !reported.has(id)) await eraseVisit(id)
}
