/** Krasovsky's ellipsoid, on which the shift was laid: half its longer axis in metres, and the square of its eccentricity. */
const [AXIS, ECCENTRICITY] = [6_378_245, 0.006_693_421_622_965_943]
const DEGREE = Math.PI / 180
/** Baidu turns what it shifts once more. */
const TURN = DEGREE * 3000

export interface Place {
  latitude: number
  longitude: number
}

/** A sum of waves, in metres times some hundred; these numbers are public by way of every library that has them. */
const wave = (at: number, parts: readonly (readonly [height: number, frequency: number])[]): number =>
  parts.reduce((sum, [height, frequency]) => sum + height * Math.sin(at * Math.PI * frequency), 0) * (2 / 3)

const north = (x: number, y: number): number =>
  -100 +
  2 * x +
  3 * y +
  0.2 * y * y +
  0.1 * x * y +
  0.2 * Math.sqrt(Math.abs(x)) +
  wave(x, [
    [20, 6],
    [20, 2],
  ]) +
  wave(y, [
    [20, 1],
    [40, 1 / 3],
    [160, 1 / 12],
    [320, 1 / 30],
  ])

const east = (x: number, y: number): number =>
  300 +
  x +
  2 * y +
  0.1 * x * x +
  0.1 * x * y +
  0.1 * Math.sqrt(Math.abs(x)) +
  wave(x, [
    [20, 6],
    [20, 2],
    [20, 1],
    [40, 1 / 3],
    [150, 1 / 12],
    [300, 1 / 30],
  ])

/** Where maps of China may stand; the shift is for there alone. */
const isInChina = ({ latitude, longitude }: Place): boolean =>
  longitude > 72 && longitude < 138 && latitude > 0.8 && latitude < 55.9

/** A place of the satellites (WGS-84) on the maps of Amap and Tencent (GCJ-02). */
export const toGcj02 = ({ latitude, longitude }: Place): Place => {
  const [x, y] = [longitude - 105, latitude - 35]
  const radians = latitude * DEGREE
  const bulge = 1 - ECCENTRICITY * Math.sin(radians) ** 2
  const root = Math.sqrt(bulge)
  return {
    latitude: latitude + north(x, y) / (((AXIS * (1 - ECCENTRICITY)) / (bulge * root)) * DEGREE),
    longitude: longitude + east(x, y) / ((AXIS / root) * Math.cos(radians) * DEGREE),
  }
}

/** A place of GCJ-02 on Baidu's maps (BD-09). */
export const toBd09 = ({ latitude, longitude }: Place): Place => {
  const distance = Math.hypot(longitude, latitude) + 0.000_02 * Math.sin(latitude * TURN)
  const angle = Math.atan2(latitude, longitude) + 0.000_003 * Math.cos(longitude * TURN)
  return { longitude: distance * Math.cos(angle) + 0.0065, latitude: distance * Math.sin(angle) + 0.006 }
}

/** The same place as Chinese maps have it, whether the browser gave it by satellite or an app by GCJ-02. None abroad. */
export const shiftedPlaces = (place: Place): { place: Place; name: 'gcj-02' | 'bd-09' }[] => {
  if (!isInChina(place)) return []
  const onMap = toGcj02(place)
  return [
    { place: onMap, name: 'gcj-02' },
    { place: toBd09(onMap), name: 'bd-09' },
    { place: toBd09(place), name: 'bd-09' },
  ]
}
