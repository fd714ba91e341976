import { database, type VisitRecord } from './db'

export type { VisitRecord }

export const putVisit = async (visit: VisitRecord): Promise<void> => {
  const db = await database()
  await db.put('visits', visit)
}

/** A visit by its id; null where there is none. */
export const readVisit = async (id: string): Promise<VisitRecord | null> => {
  const db = await database()
  return (await db.get('visits', id)) ?? null
}

/** Visits that have not been ended, also by a browser that was closed or crashed. */
export const openVisits = async (): Promise<VisitRecord[]> => {
  const db = await database()
  return db.getAllFromIndex('visits', 'open')
}

/** Visits that ended, the latest first. */
export const endedVisits = async (): Promise<VisitRecord[]> => {
  const db = await database()
  const visits = await db.getAll('visits')
  return visits.filter((visit) => visit.endedAt !== null).sort((a, b) => b.startedAt - a.startedAt)
}

/** Deletes a visit with its facts, its document and what was noted of filings about it. */
export const eraseVisit = async (id: string): Promise<void> => {
  const db = await database()
  const transaction = db.transaction(['visits', 'observations', 'inspections', 'filings'], 'readwrite')
  const observations = transaction.objectStore('observations')
  const filings = transaction.objectStore('filings')
  const keys = await observations.index('visit').getAllKeys(id)
  const filed = await filings.index('inspection').getAllKeys(id)
  await Promise.all([
    ...keys.map((key) => observations.delete(key)),
    ...filed.map((key) => filings.delete(key)),
    transaction.objectStore('visits').delete(id),
    transaction.objectStore('inspections').delete(id),
    transaction.done,
  ])
}

/** Deletes everything and says how many visits that were. */
export const eraseAllVisits = async (): Promise<number> => {
  const db = await database()
  const transaction = db.transaction(['visits', 'observations', 'inspections', 'policies', 'filings'], 'readwrite')
  const count = await transaction.objectStore('visits').count()
  await Promise.all([
    transaction.objectStore('visits').clear(),
    transaction.objectStore('observations').clear(),
    transaction.objectStore('inspections').clear(),
    transaction.objectStore('policies').clear(),
    transaction.objectStore('filings').clear(),
    transaction.done,
  ])
  return count
}
