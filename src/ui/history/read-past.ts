import { allFilings, type FilingRecord } from '../../storage/filings'
import { mapInspections } from '../../storage/inspections'
import { openVisits } from '../../storage/visits'
import { type PastVisit, summarizeVisit } from './summary'

export interface Past {
  visits: PastVisit[]
  filings: FilingRecord[]
}

/** What is kept on this device, in brief. Not what a private window shows now: nothing of it will be kept. */
export const readPast = async (): Promise<Past> => {
  const [visits, filings, open] = await Promise.all([mapInspections(summarizeVisit), allFilings(), openVisits()])
  const passing = new Set(open.flatMap(({ id, incognito }) => (incognito ? [id] : [])))
  return { visits: visits.filter(({ id }) => !passing.has(id)), filings }
}
