const DECIMAL = /(?<![\d.])-?\d{1,3}\.\d{3,18}(?!\d)/g
/** `31°13'49.5"`. */
const SEXAGESIMAL = /(?<!\d)(\d{1,3})°\s?([0-5]?\d)['′’]\s?([0-5]?\d(?:\.\d{1,4})?)(?:["″”]|'')/g
/** `31°13.825'`. */
const IN_MINUTES = /(?<!\d)(\d{1,3})°\s?([0-5]?\d\.(\d{1,6}))['′’]/g
const decimalsOf = (text: string): number => text.length - 1 - text.indexOf('.')

/** The decimal degrees that a granted position is made of, as written (`31.230416,121.473701`); empty for other values. */
export const degreesOf = (value: string): string[] => {
  const parts = value.trim().split(/[,;\s]+/)
  return parts.length <= 2 && parts.every((part) => /^-?\d{1,3}\.\d+$/.test(part) && Math.abs(Number(part)) <= 180)
    ? parts
    : []
}

/** Whether a decimal in a text is a known one, in full or rounded or cut to at least three decimals. */
export const sameDegree = (found: string, known: string): boolean => {
  const [foundDecimals, knownDecimals] = [decimalsOf(found), decimalsOf(known)]
  if (foundDecimals < 3) return false
  const shared = knownDecimals < 3 ? 6 : Math.min(foundDecimals, knownDecimals, 7)
  const [more, less] = foundDecimals > knownDecimals ? [Number(found), Number(known)] : [Number(known), Number(found)]
  const unit = 10 ** -shared
  const rounded = Math.abs(more - less) <= unit / 2 + 1e-9
  const cut =
    more >= 0 === less >= 0 && Math.abs(more) - Math.abs(less) > -1e-9 && Math.abs(more) - Math.abs(less) < unit - 1e-9
  return rounded || cut
}

/** Whether a decimal says no more than the street: others are at the same place. */
export const isRough = (degree: string): boolean => decimalsOf(degree) < 5

/** Whether a decimal says where to a metre. */
export const isExact = (degree: string): boolean => decimalsOf(degree) >= 5

/** Degrees, minutes and seconds as decimal degrees; seconds without a fraction are worth three decimals, each place one more. */
const sexagesimalIn = (text: string): string[] =>
  Array.from(text.matchAll(SEXAGESIMAL), ([, degrees, minutes, seconds = '0']) => {
    const fraction = seconds.split('.')[1] ?? ''
    return (Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600).toFixed(3 + fraction.length)
  })

const minutesIn = (text: string): string[] =>
  Array.from(text.matchAll(IN_MINUTES), ([, degrees, minutes, fraction = '']) =>
    (Number(degrees) + Number(minutes) / 60).toFixed(1 + fraction.length),
  )

/** All decimals of at least three places in a text, and what is written in degrees, minutes and seconds. */
export const degreesIn = (text: string): string[] => [
  ...(text.match(DECIMAL) ?? []),
  ...(text.includes('°') ? [...sexagesimalIn(text), ...minutesIn(text)] : []),
]

/** A pair as it travels in one value, `121.4737,31.2304` in either order. */
export const isDegreePair = (value: string): boolean => {
  const match = /^\s*\[?\s*(-?\d{1,3}\.\d{3,15})\s*[,;|\s]\s*(-?\d{1,3}\.\d{3,15})\s*\]?\s*$/.exec(value)
  if (match === null) return false
  const [first, second] = [Math.abs(Number(match[1])), Math.abs(Number(match[2]))]
  return Math.max(first, second) <= 180 && Math.min(first, second) <= 90 && first + second > 0
}

/** How exact a latitude and a longitude are together; null where they are no place on earth. */
export const precisionOf = (latitude: string, longitude: string): 'precise' | 'rough' | null => {
  const number = /^-?\d{1,3}(?:\.\d+)?$/
  if (!number.test(latitude) || !number.test(longitude)) return null
  const [north, east] = [Math.abs(Number(latitude)), Math.abs(Number(longitude))]
  if (north > 90 || east > 180 || (north < 0.01 && east < 0.01)) return null
  const places = Math.max(...[latitude, longitude].map((text) => (text.includes('.') ? decimalsOf(text) : 0)))
  return places >= 3 ? 'precise' : 'rough'
}

const GEOHASH = '0123456789bcdefghjkmnpqrstuvwxyz'

/** The cell of the geohash grid in which a place lies, by so many letters; longitude and latitude take bits in turn. */
export const geohashOf = (latitude: number, longitude: number, letters: number): string => {
  const ranges = [
    { low: -180, high: 180, value: longitude },
    { low: -90, high: 90, value: latitude },
  ]
  let text = ''
  for (let bit = 0, letter = 0; text.length < letters; bit++) {
    const range = ranges[bit % 2] as (typeof ranges)[number]
    const middle = (range.low + range.high) / 2
    const isUpper = range.value >= middle
    if (isUpper) range.low = middle
    else range.high = middle
    letter = letter * 2 + (isUpper ? 1 : 0)
    if (bit % 5 < 4) continue
    text += GEOHASH.charAt(letter)
    letter = 0
  }
  return text
}

/** How exact a geohash is; null where the text is none. */
export const geohashPrecision = (text: string): 'precise' | 'rough' | null =>
  /^[0-9b-hjkmnp-z]{5,12}$/.test(text) ? (text.length >= 7 ? 'precise' : 'rough') : null
