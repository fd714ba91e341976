import { allFilings, type FilingRecord } from '../../storage/filings'
import { mapInspections } from '../../storage/inspections'
import { type PastVisit, summarizeVisit } from './summary'

export interface Past {
  visits: PastVisit[]
  filings: FilingRecord[]
}

/** What is kept on this device, in brief. */
export const readPast = async (): Promise<Past> => {
  const [visits, filings] = await Promise.all([mapInspections(summarizeVisit), allFilings()])
  return { visits, filings }
}
