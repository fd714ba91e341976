import type { CategoryId } from '../model/categories'
import { geohashPrecision, isDegreePair, precisionOf } from './coordinates'
import { AREA_WORDS, PERSON_WORDS, SHOP_WORDS, VIEW_WORDS } from './key-words'
import { splitKeys } from './keys'
import type { Leaf, Spot, Where } from './leaf'
import { companyOf } from './siblings'

const LATITUDE = new Set(['lat', 'latitude', 'wd', 'weidu'])
const LONGITUDE = new Set(['lng', 'lon', 'long', 'longitude', 'jd', 'jingdu'])
/** Words of a place before `x` and `y`, which are counted either way. */
const AXES = new Set(['location', 'loc', 'gps', 'map', 'lbs', 'geo', 'coord', 'coords', 'coordinate', 'zuobiao'])
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
  'geohash',
])

export interface PositionFound {
  leaf: Leaf
  category: CategoryId
  /** Both numbers, latitude first where they stand apart. */
  value: string
}

/** What part of a position a value is. */
export type PositionPart = 'latitude' | 'longitude' | 'place'

/** Places with names, one below the other, are what a map shows or a list offers. */
const isListed = ({ where }: Spot): boolean =>
  typeof where !== 'string' && typeof where.up !== 'string' && typeof where.up.step === 'number'

const isShops = (spot: Spot): boolean => {
  const { isNamed, isMap, isBusiness, isOffer } = companyOf(spot.siblings)
  if (isMap || isBusiness || isOffer || (isNamed && isListed(spot))) return true
  const words = spot.keys.flatMap(splitKeys)
  for (const word of words.toReversed()) {
    if (VIEW_WORDS.has(word) || AREA_WORDS.has(word)) return true
    if (PERSON_WORDS.has(word)) return false
    // Where something is sent to, as picked on a map.
    if (word === 'poi' && words.some((other) => PERSON_WORDS.has(other))) continue
    if (SHOP_WORDS.has(word)) return true
  }
  return false
}

/** What part of a position a key names by its last words; null for none. */
export const partOf = (key: string): PositionPart | null => {
  const own = splitKeys(key)
  const last = own.at(-1) ?? ''
  if (LATITUDE.has(last)) return 'latitude'
  if (LONGITUDE.has(last)) return 'longitude'
  if ((last === 'x' || last === 'y') && AXES.has(own.at(-2) ?? '')) return last === 'x' ? 'longitude' : 'latitude'
  return PLACE.has(last) || PLACE.has(own.slice(-2).join('')) ? 'place' : null
}

const isAxis = ({ keys }: Spot): boolean => /y$/i.test(keys.at(-1) ?? '')

/** What holds a latitude and its longitude: an object, or what stands around `lat` in `user_lat`. */
const groupOf = ({ where, keys }: Spot): readonly [around: Where, name: string] => {
  const key = keys.at(-1) ?? ''
  const name = splitKeys(key).slice(0, -1).join('_')
  if (typeof where !== 'string') return [where.up, name]
  return [where.endsWith(key) ? where.slice(0, where.length - key.length) : where, name]
}

/**
 * Positions sent in the clear: a latitude and a longitude beside each other, or both in one value under a key for
 * places; `parts` are the leaves whose keys name a part of one. The positions of shops and car parks are theirs.
 */
export const readPositions = (parts: readonly { leaf: Leaf; part: PositionPart }[]): PositionFound[] => {
  const found: PositionFound[] = []
  const around = new Map<Where, Map<string, { latitude?: Leaf; longitude?: Leaf }>>()
  for (const { leaf, part } of parts) {
    if (leaf.value.length > 60) continue
    if (part !== 'place') {
      const [place, name] = groupOf(leaf.spot)
      const pairs = around.get(place) ?? new Map<string, { latitude?: Leaf; longitude?: Leaf }>()
      around.set(place, pairs)
      const pair = pairs.get(name) ?? {}
      pair[part] ??= leaf
      pairs.set(name, pair)
    } else if (!isShops(leaf.spot)) {
      const isHash = splitKeys(leaf.spot.keys.at(-1) ?? '')
        .slice(-2)
        .join('')
        .endsWith('geohash')
      const cell = isHash ? geohashPrecision(leaf.value.trim()) : null
      const precision = isDegreePair(leaf.value) ? 'precise' : cell
      if (precision === null) continue
      const category = precision === 'precise' ? 'location_precise' : 'location_rough'
      found.push({ leaf, category, value: leaf.value.trim() })
    }
  }
  for (const pairs of around.values())
    for (const { latitude, longitude } of pairs.values()) {
      if (latitude === undefined || longitude === undefined || isShops(latitude.spot)) continue
      const [north, east] = [latitude.value.trim(), longitude.value.trim()]
      const straight = precisionOf(north, east)
      const isTurned = straight === null && isAxis(latitude.spot)
      const precision = isTurned ? precisionOf(east, north) : straight
      if (precision === null) continue
      const category = precision === 'precise' ? 'location_precise' : 'location_rough'
      found.push({ leaf: latitude, category, value: isTurned ? `${east},${north}` : `${north},${east}` })
    }
  return found
}
