import type { ServiceRecord } from '../model/inspection'
import type { Observation } from '../model/observation'
import type { PageIndex } from './pages'
import { only, timestamp } from './timeline'
import { hostOf } from './url'

/** What services' answers show that they keep; the same answer polled again is one record. */
export const readRecords = (observations: readonly Observation[], index: PageIndex): ServiceRecord[] => {
  const records = new Map<string, ServiceRecord>()
  for (const answer of only(observations, 'answer')) {
    if (answer.items.length === 0) continue
    const page = index.pageOf(answer)
    const id = JSON.stringify([page, answer.url, answer.leaves, answer.items])
    if (records.has(id)) continue
    records.set(id, {
      id: `r${records.size + 1}`,
      page,
      at: timestamp(answer.at),
      url: answer.url,
      host: hostOf(answer.url),
      leaves: answer.leaves,
      items: answer.items.map((item) => ({ ...item })),
    })
  }
  return [...records.values()]
}
