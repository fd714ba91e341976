import { deliver } from './delivery'
import { seen } from './session'

/** Says that no more of something is told: what is missing from an inspection is said in it. `at` as `Date.now()`. */
export const tellLimit = (detail: string, at?: number): void =>
  deliver(seen({ kind: 'blind', spot: 'limit_reached', detail }, at))
