import type { CategoryId } from '../model/categories'
import { isDegreePair, precisionOf } from './coordinates'
import { SHOP_WORDS, PERSON_WORDS } from './key-words'
import { splitKeys } from './keys'
import type { Leaf } from './leaf'

const LATITUDE = new Set(['lat', 'latitude', 'wd', 'weidu'])
const LONGITUDE = new Set(['lng', 'lon', 'long', 'longitude', 'jd', 'jingdu'])
const PLACE = new Set(['location', 'loc', 'position', 'pos', 'center', 'centre', 'coord', 'coords', 'coordinate', 'coordinates', 'point', 'gps', 'lnglat', 'latlng', 'lonlat', 'latlon', 'geo'])

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

/** Whether a key is half a position and must not be read alone. */
export const isHalfPosition = (key: string): boolean => {
  const last = splitKeys(key).at(-1) ?? ''
  return LATITUDE.has(last) || LONGITUDE.has(last)
}

const groupOf = (leaf: Leaf, own: readonly string[]): string => {
  const key = leaf.keys.at(-1) ?? ''
  const place = leaf.where.endsWith(key) ? leaf.where.slice(0, leaf.where.length - key.length) : leaf.where
  return `${place}\u0000${own.slice(0, -1).join('_')}`
}

/**
 * Positions sent in the clear: a latitude and a longitude beside each other, or both in one value under a key for
 * places. The positions of shops and car parks are theirs.
 */
export const readPositions = (leaves: readonly Leaf[]): PositionFound[] => {
  const found: PositionFound[] = []
  const halves = new Map<string, { latitude?: Leaf; longitude?: Leaf }>()
  for (const leaf of leaves) {
    const text = leaf.value
    if (text.length > 60 || leaf.keys.length === 0 || !/\d/.test(text)) continue
    const own = splitKeys(leaf.keys.at(-1) as string)
    const last = own.at(-1) ?? ''
    const half = LATITUDE.has(last) ? 'latitude' : LONGITUDE.has(last) ? 'longitude' : null
    if (half !== null) {
      const group = groupOf(leaf, own)
      const pair = halves.get(group) ?? {}
      pair[half] ??= leaf
      halves.set(group, pair)
    } else if ((PLACE.has(last) || PLACE.has(own.slice(-2).join(''))) && isDegreePair(text) && !isShops(leaf))
      found.push({ leaf, category: 'location_precise', value: text.trim() })
  }
  for (const { latitude, longitude } of halves.values()) {
    if (latitude === undefined || longitude === undefined || isShops(latitude)) continue
    const precision = precisionOf(latitude.value.trim(), longitude.value.trim())
    if (precision === null) continue
    const category = precision === 'precise' ? 'location_precise' : 'location_rough'
    found.push({ leaf: latitude, category, value: `${latitude.value.trim()},${longitude.value.trim()}` })
  }
  return found
}
