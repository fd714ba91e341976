import type { FilingNote } from '../messages/contract'
import { eraseFiling, filingsOf, putFiling } from '../storage/filings'
import { readVisit } from '../storage/visits'

const LONGEST_REFERENCE = 80
const LONGEST_ANSWER = 2000

const isText = (value: unknown): value is string => typeof value === 'string'

/** Keeps what a person noted of a report; `at` and `answeredAt` are when it was first noted. Not of private windows: nothing of them stays. */
export const noteFiling = async (note: FilingNote): Promise<{ kept: boolean }> => {
  const { id, inspection, destination, reference, answer } = note
  if (![id, inspection, destination, reference, answer].every(isText)) return { kept: false }
  const visit = await readVisit(inspection)
  if (!visit || visit.incognito) return { kept: false }
  const before = (await filingsOf(inspection)).find((filing) => filing.id === id)
  await putFiling({
    id,
    inspection,
    site: visit.site,
    destination,
    at: before?.at ?? Date.now(),
    reference: reference.trim().slice(0, LONGEST_REFERENCE),
    answer: answer.trim().slice(0, LONGEST_ANSWER),
    answeredAt: answer.trim() ? (before?.answeredAt ?? Date.now()) : null,
  })
  return { kept: true }
}

export const forgetFiling = async ({ id }: { id: string }): Promise<{ erased: true }> => {
  await eraseFiling(id)
  return { erased: true }
}
