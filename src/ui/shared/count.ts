import { type CategoryId, isPersonal } from '../../core/model/categories'
import type { DataItem, Inspection, Necessity } from '../../core/model/inspection'
import { flowOf } from '../../exporters/glance/flow'
import { categoryRows } from '../../exporters/glance/rows'

export interface CategoryCount {
  category: CategoryId
  necessity: Necessity | 'unknown'
  /** Items of it in all transmissions. */
  items: number
  /** Hosts that got it. */
  hosts: string[]
}

export interface ItemCount {
  category: CategoryId
  host: string
  masked: string
  encoding: string[]
  /** How many times it was sent there in this form. */
  times: number
}

/** What left, what came back and what stays in the browser: three counts that are never added up. */
export interface Count {
  /** Leaf values of all transmissions. */
  sent: number
  own: boolean
  thirds: number
  personal: number
  /** Null where the service was not recognised. */
  needed: number | null
  /** Leaves of the largest answer about the person. */
  returned: number
  /** Data about the person that the page wrote into the browser. */
  kept: number
  categories: CategoryCount[]
  items: ItemCount[]
}

const gatherItems = ({ transmissions }: Inspection): ItemCount[] => {
  const found = new Map<string, ItemCount>()
  const take = ({ category, masked, encoding }: DataItem, host: string) => {
    const key = [category, host, masked, ...encoding].join('\u0000')
    const known = found.get(key)
    if (known) known.times++
    else found.set(key, { category, host, masked, encoding, times: 1 })
  }
  for (const { items, recipient } of transmissions)
    for (const item of items) if (isPersonal(item.category)) take(item, recipient.host)
  return [...found.values()]
}

/** Counts what was sent, by category and by item. Recipients are counted by `flowOf`. */
export const countOf = (inspection: Inspection): Count => {
  const { tally, storage } = inspection
  const { branches } = flowOf(inspection)
  const items = gatherItems(inspection)
  const categories = categoryRows(inspection).flatMap(({ category, necessity }): CategoryCount[] => {
    const own = items.filter((item) => item.category === category)
    if (own.length === 0) return []
    const hosts = [...new Set(own.map(({ host }) => host))]
    return [{ category, necessity, items: own.reduce((sum, { times }) => sum + times, 0), hosts }]
  })
  return {
    sent: tally.dataItems,
    own: branches.some(({ party }) => party === 'first'),
    thirds: branches.filter(({ party }) => party === 'third').length,
    personal: items.reduce((sum, { times }) => sum + times, 0),
    needed: tally.needed ?? null,
    returned: tally.recordItems,
    kept: storage.flatMap((write) => write.items).filter(({ category }) => isPersonal(category)).length,
    categories,
    items,
  }
}
