import type { LiveVisit } from '../storage/live'
import { putVisit, type VisitRecord } from '../storage/visits'
import { browserFacts } from './browser-facts'

/** What is written of a visit that lasts. */
export const recordOf = (visit: LiveVisit): VisitRecord => ({
  id: visit.id,
  site: visit.site,
  startedAt: visit.startedAt,
  browser: { ...browserFacts(), emulates: visit.emulates ?? null },
  endedAt: null,
  incognito: visit.incognito,
  open: 1,
})

/** Visits whose record could not be written. */
const unsaved = new Set<string>()

/** Writes what is known of a visit that lasts. Never fails: it is tried again as soon as something of the visit can be written. */
export const saveVisit = async (visit: LiveVisit): Promise<void> => {
  try {
    await putVisit(recordOf(visit))
    unsaved.delete(visit.id)
  } catch (error) {
    unsaved.add(visit.id)
    console.error('visit not written', error instanceof Error ? error.name : '')
  }
}

/** Writes the record of a visit that could not be written before. */
export const saveUnsaved = async (visit: LiveVisit): Promise<void> => {
  if (unsaved.has(visit.id)) await saveVisit(visit)
}
