import { database, type FilingRecord } from './db'

export type { FilingRecord }

/** Keeps what was filed, or what became of it. */
export const putFiling = async (filing: FilingRecord): Promise<void> => {
  const db = await database()
  await db.put('filings', filing)
}

export const eraseFiling = async (id: string): Promise<void> => {
  const db = await database()
  await db.delete('filings', id)
}

const latestFirst = (filings: FilingRecord[]): FilingRecord[] => filings.sort((a, b) => b.at - a.at)

/** What was filed about a visit, the latest first. */
export const filingsOf = async (inspection: string): Promise<FilingRecord[]> => {
  const db = await database()
  return latestFirst(await db.getAllFromIndex('filings', 'inspection', inspection))
}

/** Everything that was filed, the latest first. */
export const allFilings = async (): Promise<FilingRecord[]> => {
  const db = await database()
  return latestFirst(await db.getAll('filings'))
}
