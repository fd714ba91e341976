import type { CategoryId } from './categories'

/** What an app, or a platform's script, hands to the pages in it: by calls, and by pages of authorisation. */
export interface BridgePlatform {
  id: string
  platform: string
  /** Names in the page under which the calls are found. */
  objects: string[]
  /** Call → what its answer holds: `getLocation`, `device.geolocation.get`. A call that is not named hands over nothing of a person's. */
  calls: Record<string, CategoryId[]>
  /** Key in an answer → what stands under it, to find it again in what the page sends. */
  gives: Record<string, CategoryId>
  /** Pages that hand something over when the person, or nobody, agrees. */
  authorizations: {
    /** Host and path. */
    address: string
    /** Value of `scope` (one of several, by commas, spaces or plus signs) → what it hands over. */
    scopes: Record<string, CategoryId[]>
  }[]
}

/** A call of a bridge as it is understood. */
export interface BridgeCall {
  /** Each once; empty where the call hands over nothing of a person's. */
  categories: CategoryId[]
  /** Of the person, as they were handed over: for memory alone. */
  values: { category: CategoryId; value: string }[]
}
