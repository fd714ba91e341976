import type { CategoryId } from '../model/categories'
import { isDegreePair, precisionOf } from './coordinates'
import { PERSON_WORDS, SHOP_WORDS } from './key-words'
import { splitKeys } from './keys'
import type { Leaf } from './leaf'

const LATITUDE = new Set(['lat', 'latitude', 'wd', 'weidu'])
const LONGITUDE = new Set(['lng', 'lon', 'long', 'longitude', 'jd', 'jingdu'])
const PLACE = new Set([
  'location',
  'loc',
  'position',
  'pos',
  'center',
  'centre',
  'coord',
  'coords',
  'coordinate',
  'coordinates',
  'point',
  'gps',
  'lnglat',
  'latlng',
  'lonlat',
  'latlon',
  'geo',
])

export interface PositionFound {
  leaf: Leaf
  category: CategoryId
  /** Both numbers, latitude first where they stand apart. */
  value: string
}

const isShops = (leaf: Leaf): boolean => {
  for (const word of leaf.keys.flatMap(splitKeys).reverse()) {
    if (PERSON_WORDS.has(word)) return false
    if (SHOP_WORDS.has(word)) return true
  }
  return false
}

const MAX_CACHED = 4_000
const halves = new Map<string, 'latitude' | 'longitude' | 'place' | null>()

/** What part of a position a key names by its last words; kept, for lists repeat their keys. */
const partOf = (key: string): 'latitude' | 'longitude' | 'place' | null => {
  const known = halves.get(key)
  if (known !== undefined) return known
  const own = splitKeys(key)
  const last = own.at(-1) ?? ''
  const part = LATITUDE.has(last)
    ? 'latitude'
    : LONGITUDE.has(last)
      ? 'longitude'
      : PLACE.has(last) || PLACE.has(own.slice(-2).join(''))
        ? 'place'
        : null
  if (halves.size >= MAX_CACHED) halves.clear()
  halves.set(key, part)
  return part
}

/** Whether a key is half a position and must not be read alone. */
export const isHalfPosition = (key: string): boolean => {
  const part = partOf(key)
  return part === 'latitude' || part === 'longitude'
}

const groupOf = (leaf: Leaf): string => {
  const key = leaf.keys.at(-1) ?? ''
  const own = splitKeys(key)
  const place = leaf.where.endsWith(key) ? leaf.where.slice(0, leaf.where.length - key.length) : leaf.where
  return `${place}\u0000${own.slice(0, -1).join('_')}`
}

/**
 * Positions sent in the clear: a latitude and a longitude beside each other, or both in one value under a key for
 * places. The positions of shops and car parks are theirs.
 */
export const readPositions = (leaves: readonly Leaf[]): PositionFound[] => {
  const found: PositionFound[] = []
  const pairs = new Map<string, { latitude?: Leaf; longitude?: Leaf }>()
  for (const leaf of leaves) {
    const text = leaf.value
    if (text.length > 60 || leaf.keys.length === 0) continue
    const part = partOf(leaf.keys.at(-1) as string)
    if (part === null) continue
    if (part !== 'place') {
      const group = groupOf(leaf)
      const pair = pairs.get(group) ?? {}
      pair[part] ??= leaf
      pairs.set(group, pair)
    } else if (isDegreePair(text) && !isShops(leaf))
      found.push({ leaf, category: 'location_precise', value: text.trim() })
  }
  for (const { latitude, longitude } of pairs.values()) {
    if (latitude === undefined || longitude === undefined || isShops(latitude)) continue
    const precision = precisionOf(latitude.value.trim(), longitude.value.trim())
    if (precision === null) continue
    const category = precision === 'precise' ? 'location_precise' : 'location_rough'
    found.push({ leaf: latitude, category, value: `${latitude.value.trim()},${longitude.value.trim()}` })
  }
  return found
}
