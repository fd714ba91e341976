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

/** What is taken from each document kept, the latest visit first. One document is in memory at a time: there may be thousands. */
export const mapInspections = async <T>(take: (inspection: Inspection) => T): Promise<T[]> => {
  const db = await database()
  const taken: { at: string; value: T }[] = []
  let cursor = await db.transaction('inspections').store.openCursor()
  while (cursor) {
    taken.push({ at: cursor.value.startedAt, value: take(cursor.value) })
    cursor = await cursor.continue()
  }
  return taken.sort((a, b) => b.at.localeCompare(a.at)).map(({ value }) => value)
}
