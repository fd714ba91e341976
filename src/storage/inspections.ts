import type { Inspection } from '../core/model/inspection'
import { database } from './db'

/** Keeps the document of a visit for quick reading; it can be made again from the facts at any time. */
export const putInspection = async (inspection: Inspection): Promise<void> => {
  const db = await database()
  await db.put('inspections', inspection)
}

/** The document kept last for a visit; null where there is none. */
export const readInspection = async (id: string): Promise<Inspection | null> => {
  const db = await database()
  return (await db.get('inspections', id)) ?? null
}

/** All documents kept, the latest visit first. */
export const allInspections = async (): Promise<Inspection[]> => {
  const db = await database()
  const inspections = await db.getAll('inspections')
  return inspections.sort((a, b) => b.startedAt.localeCompare(a.startedAt))
}
