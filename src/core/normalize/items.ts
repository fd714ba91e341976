import type { DataItem } from '../model/inspection'
import type { ItemSeen } from '../model/observation'

const RANK: Record<DataItem['source'], number> = { typed: 0, granted: 1, key: 2, pattern: 3 }

/** One item for each datum at each place: the surest source wins, then the plainest form. Order of first appearance. */
export const mergeItems = (items: readonly ItemSeen[]): ItemSeen[] => {
  const kept = new Map<string, ItemSeen>()
  for (const item of items) {
    // A form is read as fields by one witness and as multipart text by the other.
    const id = `${item.category ?? `field ${item.field}`}\u0000${item.where.replace(/^body:multipart:/, 'body:form:')}`
    const before = kept.get(id)
    const better =
      before === undefined ||
      RANK[item.source] < RANK[before.source] ||
      (item.source === before.source && item.encoding.length < before.encoding.length)
    if (better) kept.set(id, item)
  }
  return [...kept.values()]
}

/** An item's `where` without array indexes, to say once what a list repeats. */
export const placeOf = (where: string): string => where.replace(/\[\d+\]/g, '[]')
