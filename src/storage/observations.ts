import type { Observation } from '../core/model/observation'
import { database } from './db'

/** A number a visit, for as long as the background lives: it is the only writer. */
const writes = new Map<string, number>()
const countWrite = (visit: string): void => void writes.set(visit, writesOf(visit) + 1)

/** How many times facts of a visit were written, or changed, since this script began. */
export const writesOf = (visit: string): number => writes.get(visit) ?? 0

/** Appends facts of a visit in one transaction; resolves when the browser has them. */
export const appendObservations = async (visit: string, observations: readonly Observation[]): Promise<void> => {
  if (observations.length === 0) return
  const db = await database()
  const transaction = db.transaction('observations', 'readwrite')
  const adding = observations.map((observation) => transaction.store.add({ visit, observation }))
  await Promise.all([...adding, transaction.done])
  countWrite(visit)
}

/** Puts a fact in the place of the one with the same id; nothing happens where there is none. Resolves when the browser has it. */
export const replaceObservation = async (visit: string, observation: Observation): Promise<void> => {
  const db = await database()
  const transaction = db.transaction('observations', 'readwrite')
  // What is corrected was written a moment ago.
  let cursor = await transaction.store.index('visit').openCursor(visit, 'prev')
  while (cursor && cursor.value.observation.id !== observation.id) cursor = await cursor.continue()
  await cursor?.update({ visit, observation })
  await transaction.done
  countWrite(visit)
}

/** All facts of a visit in the order in which they arrived; one that was delivered twice is given once. */
export const observationsOf = async (visit: string): Promise<Observation[]> => {
  const db = await database()
  const records = await db.getAllFromIndex('observations', 'visit', visit)
  const seen = new Map<string, Observation>()
  for (const { observation } of records) if (!seen.has(observation.id)) seen.set(observation.id, observation)
  return [...seen.values()]
}
