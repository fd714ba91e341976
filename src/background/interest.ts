import { type CategoryId, isPersonal } from '../core/model/categories'
import type { DataItem, Inspection } from '../core/model/inspection'
import type { Observation } from '../core/model/observation'

/** What every site's own machinery sends about every visitor: no reason by itself to remember that somebody was there. */
const TECHNICAL: ReadonlySet<CategoryId> = new Set<CategoryId>(['device_id', 'ip_address', 'browsing_record'])

const isTelling = (item: Pick<DataItem, 'category'> & { source?: DataItem['source'] }): boolean =>
  isPersonal(item.category) && (item.source === 'typed' || item.source === 'granted' || !TECHNICAL.has(item.category))

/** Whether a visit is kept after its end: the page asked for something personal, was sent it, or the person spoke about it. Ordinary browsing leaves no history. */
export const isOfInterest = (inspection: Inspection, observations: readonly Observation[]): boolean =>
  inspection.fields.some((field) => field.category !== null && isPersonal(field.category)) ||
  inspection.accesses.length > 0 ||
  inspection.consent.length > 0 ||
  inspection.prompts.some((prompt) => prompt.asks !== null) ||
  inspection.walls.length > 0 ||
  inspection.pages.some((page) => page.plainPath !== undefined) ||
  inspection.transmissions.some((transmission) => transmission.items.some(isTelling)) ||
  inspection.records.some((record) => record.items.some(isTelling)) ||
  observations.some((observation) => observation.kind === 'choice')
