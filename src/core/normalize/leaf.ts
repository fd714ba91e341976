import { type LimitName, MAX_LEAVES, MAX_PATH } from './limits'

/** Where a leaf stands in the URL, so that its value can be masked there. */
export interface UrlSlot {
  part: 'path' | 'query' | 'fragment'
  index: number
}

/** Where a value was found, while it is being unwrapped. */
export interface Spot {
  /** `body:json:$.user.mobile`. */
  where: string
  /** Names on the way to the value, outermost first, without array indexes. */
  keys: readonly string[]
  /** Names of the other members of the same object. */
  siblings: readonly string[]
  /** Layers taken off so far, outermost first. */
  encoding: readonly string[]
  slot: UrlSlot | null
  /** Whether it counts as a leaf sent: paths, fragments and headers do not. */
  counted: boolean
}

/** One scalar that was sent. */
export interface Leaf extends Spot {
  value: string
  /** Size and name of a file part; its content is not looked at. */
  file: { name: string; size: number } | null
  /** The same value with one more layer taken off, where that layer reads as text but has no structure. */
  decoded: readonly { text: string; encoding: string[] }[]
}

/** Gathers leaves up to the limits and says which were reached. */
export interface LeafSink {
  readonly leaves: Leaf[]
  readonly limits: Set<LimitName>
  /** Leaves sent, also those beyond the limit. */
  count: number
  add(spot: Spot, value: string, extra?: Partial<Pick<Leaf, 'file' | 'decoded'>>): void
}

const NOTHING: readonly { text: string; encoding: string[] }[] = []

export const createSink = (): LeafSink => ({
  leaves: [],
  limits: new Set(),
  count: 0,
  add(spot, value, extra) {
    if (spot.counted) this.count++
    if (value === '' && !extra?.file) return
    if (this.leaves.length >= MAX_LEAVES) {
      this.limits.add('leaves')
      return
    }
    this.leaves.push({
      where: spot.where,
      keys: spot.keys,
      siblings: spot.siblings,
      encoding: spot.encoding,
      slot: spot.slot,
      counted: spot.counted,
      value,
      file: extra?.file ?? null,
      decoded: extra?.decoded ?? NOTHING,
    })
  },
})

/** A member's path under its parent's: `$.user.mobile`, `$["a b"]`. */
export const memberPath = (path: string, name: string): string => {
  const step = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`
  const joined = path + step
  return joined.length > MAX_PATH ? `${joined.slice(0, MAX_PATH - 1)}…` : joined
}
