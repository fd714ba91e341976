import type { CategoryId } from './categories'
import type { AccessOutcome, Channel, DataItem } from './inspection'
import type { Seen } from './seen'

export interface AccessSeen extends Seen {
  kind: 'access'
  /** Identifies one call, so that its outcome can follow. */
  key: string
  api: string
  category: CategoryId
  userGesture: boolean
  outcome: AccessOutcome
}

/** A datum found in what was sent; its category may still be its field's. */
export interface ItemSeen extends Omit<DataItem, 'category' | 'field'> {
  /** Null for a typed value: the category is its field's. */
  category: CategoryId | null
  /** Key of the field whose value it is. */
  field: string | null
}

export interface RequestSeen extends Seen {
  kind: 'request'
  channel: Channel
  method: string
  /** Values masked. */
  url: string
  /** Null where not known. */
  bytes: number | null
  leaves: number
  items: ItemSeen[]
  opaque: string | null
  seenBy: 'browser' | 'page'
}

/** More items found in a request already recorded, when a value became known after it was sent. */
export interface ItemsSeen extends Seen {
  kind: 'items'
  /** Id of the `request` observation. */
  request: string
  items: ItemSeen[]
}

export interface AnswerSeen extends Seen {
  kind: 'answer'
  url: string
  leaves: number
  items: { category: CategoryId; where: string; masked: string }[]
}

export interface StorageSeen extends Seen {
  kind: 'storage'
  area: 'localStorage' | 'sessionStorage' | 'cookie' | 'indexedDB'
  name: string
  items: ItemSeen[]
}
