import type { Field, StorageWrite } from '../model/inspection'
import type { Observation, StorageSeen } from '../model/observation'
import { mergeItems } from './items'
import type { PageIndex } from './pages'
import { only, timestamp } from './timeline'
import { resolveItems } from './transmissions'

/** What the page writes into the browser's storage under each name, where it is a person's. */
export const readStorage = (
  observations: readonly Observation[],
  index: PageIndex,
  byKey: ReadonlyMap<string, Field>,
): StorageWrite[] => {
  const places = new Map<string, StorageSeen[]>()
  for (const one of only(observations, 'storage')) {
    const place = `${index.pageOf(one)}\u0000${one.area}\u0000${one.name}`
    places.set(place, [...(places.get(place) ?? []), one])
  }
  const writes: StorageWrite[] = []
  for (const seen of places.values()) {
    const first = seen[0] as StorageSeen
    const items = resolveItems(mergeItems(seen.flatMap((one) => one.items)), first.document, byKey)
    if (items.length === 0) continue
    writes.push({
      id: `s${writes.length + 1}`,
      page: index.pageOf(first),
      at: timestamp(first.at),
      area: first.area,
      key: first.name,
      items,
    })
  }
  return writes
}
