import { geohashOf } from './coordinates'
import type { KnownDegree, KnownForm } from './known-forms'
import { plusCodeOf } from './plus-code'
import { type Place, shiftedPlaces } from './shifted-places'

/** Forms of a place that say it to some metres: a shop's own may be the same. */
export const PLACES: ReadonlySet<string> = new Set(['geohash', 'plus-code', 'mercator'])

/** Half the equator in metres, as Web Mercator has it (EPSG:3857): the sphere's radius is 6,378,137. */
const HALF_EQUATOR = Math.PI * 6_378_137
const DEGREE = Math.PI / 180
/** A place to some forty metres. */
const GEOHASH_LETTERS = 8
/** So exact is a place that was worked out. */
const SHIFTED_DECIMALS = 9
/** Shorter numbers are met by accident. */
const LEAST_NUMBER = 1_000_000
/** With more decimals a place is told to a metre. */
const EXACT_DECIMALS = 4

const decimalsOf = (degree: string): number => degree.length - degree.indexOf('.') - 1
const isExact = (degree: string): boolean => decimalsOf(degree) >= EXACT_DECIMALS

const formOf = (text: string, name: string, edges: KnownForm['edges']): KnownForm => ({
  text,
  encoding: [name],
  exact: false,
  edges,
})

const placeOf = ([latitude, longitude]: readonly string[]): Place | null =>
  latitude === undefined || longitude === undefined
    ? null
    : { latitude: Number(latitude), longitude: Number(longitude) }

const scaled = (degrees: readonly string[]): KnownForm[] =>
  degrees
    .filter(isExact)
    .flatMap((degree) => [1e5, 1e6, 1e7].map((scale) => Number(degree) * scale))
    .flatMap((number) => [Math.round(number), Math.trunc(number)])
    .map(Math.abs)
    .filter((number) => number >= LEAST_NUMBER)
    .map((number) => formOf(String(number), 'scaled', 'digits'))

/** Metres east and north, whole or with their decimals behind a point. */
const inMetres = ({ latitude, longitude }: Place): KnownForm[] =>
  [(longitude / 180) * HALF_EQUATOR, (Math.log(Math.tan(((90 + latitude) * DEGREE) / 2)) / Math.PI) * HALF_EQUATOR]
    .map(Math.abs)
    .filter((metres) => metres >= LEAST_NUMBER && metres < HALF_EQUATOR)
    .flatMap((metres) => {
      const whole = String(Math.trunc(metres))
      return [whole, `${whole}.`, String(Math.round(metres))].map((text) => formOf(text, 'mercator', 'digits'))
    })

/** A position as whole numbers, in metres, and as the cell of a grid that it lies in. */
export const placeForms = (degrees: readonly string[]): KnownForm[] => {
  const place = placeOf(degrees)
  if (place === null || Math.abs(place.latitude) > 85) return scaled(degrees)
  const code = plusCodeOf(place).toLowerCase()
  const cells = [
    formOf(geohashOf(place.latitude, place.longitude, GEOHASH_LETTERS), 'geohash', 'free'),
    ...[code, code.replace('+', '')].map((text) => formOf(text, 'plus-code', 'letters')),
  ]
  const shifted = shiftedPlaces(place).map((one) => one.place)
  return [...scaled(degrees), ...cells, ...(degrees.every(isExact) ? [place, ...shifted].flatMap(inMetres) : [])]
}

/** Decimals of a position: as it was given, in radians, and as Chinese maps shift it. */
export const degreesFor = (degrees: readonly string[]): KnownDegree[] => {
  const place = placeOf(degrees)
  const plain = degrees.map((text): KnownDegree => ({ text, encoding: [] }))
  if (place === null) return plain
  const worked = [
    ...shiftedPlaces(place),
    { place: { latitude: place.latitude * DEGREE, longitude: place.longitude * DEGREE }, name: 'radians' },
  ]
  return [
    ...plain,
    ...worked.flatMap(({ place: { latitude, longitude }, name }) =>
      [latitude, longitude].map(
        (degree): KnownDegree => ({ text: degree.toFixed(SHIFTED_DECIMALS), encoding: [name] }),
      ),
    ),
  ]
}
