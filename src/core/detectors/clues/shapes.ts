/** Shapes of values: what a datum of a kind can look like. A shown mask (`138****8000`) passes where noted. */

const ASCII = /^[\x20-\x7e]*$/

const compact = (value: string): string => (ASCII.test(value) ? value : value.normalize('NFKC')).replace(/[\s-]/g, '')

/** Mainland mobile number, with or without +86; masked middle digits pass. */
export const isMobile = (value: string): boolean =>
  value.length >= 11 && /^(?:\+?86|0086)?1[3-9]\d[\d*]{4}[\d*]{4}$/.test(compact(value))

/** Any telephone number: mobile, landline with area code, Hong Kong, Macao, Taiwan, or international with its plus. */
export const isPhone = (value: string): boolean =>
  isMobile(value) ||
  /^0\d{9,11}$/.test(compact(value)) ||
  /^(?:\+?(?:852|853))[2-9]\d{7}$/.test(compact(value)) ||
  /^(?:\+?886|0)9\d{8}$/.test(compact(value)) ||
  /^\+[1-9]\d{6,14}$/.test(compact(value).replace(/[()]/g, '')) ||
  /^\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}$/.test(value.trim())

/** A picture for screens of twice the density is named so: `icon@2x.png`. */
const FILE_NAME = /@\dx\.|\.(?:png|jpe?g|gif|webp|avif|svg|css|m?js|json|html?|mp[34]|woff2?|ttf)$/i

export const isEmail = (value: string): boolean =>
  value.includes('@') &&
  /^[^\s@,;:/<>"]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})*\.[a-z]{2,24}$/i.test(value.trim()) &&
  !FILE_NAME.test(value.trim())

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)

/** Date of birth: year, month and day in any usual writing; a four-digit year or year and month too. */
export const isBirthDate = (value: string): boolean => {
  const text = compact(
    value
      .replace(/[年月./]/g, '-')
      .replace(/日/g, '')
      .split(/[T ]\d{1,2}:/)[0] ?? '',
  )
  const dashed =
    value
      .trim()
      .replace(/[年月./]/g, '-')
      .replace(/日$/, '')
      .split(/[T ]/)[0]
      ?.replace(/-$/, '') ?? ''
  const parts = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(dashed)
  if (parts) return isDay(Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 1))
  if (/^\d{8}$/.test(text)) return isDay(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)))
  return /^(?:19|20)\d{2}$/.test(text)
}

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** Mainland resident identity number: 18 characters, a possible birthday, check character by ISO 7064 MOD 11-2 (GB 11643). */
export const isResidentId = (value: string): boolean => {
  if (value.length < 18) return false
  const id = value.trim().toUpperCase()
  if (!/^[1-9]\d{16}[\dX]$/.test(id)) return false
  if (!isDay(Number(id.slice(6, 10)), Number(id.slice(10, 12)), Number(id.slice(12, 14)))) return false
  const sum = ID_WEIGHTS.reduce((total, weight, index) => total + weight * Number(id[index]), 0)
  return '10X98765432'[sum % 11] === id[17]
}

/** Payment card number: 13 to 19 digits with the Luhn check (ISO/IEC 7812). */
export const isCardNumber = (value: string): boolean => {
  const digits = compact(value)
  if (!/^[1-9]\d{12,18}$/.test(digits)) return false
  let sum = 0
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index])
    const weighed = index % 2 === 1 ? digit * 2 : digit
    sum += weighed > 9 ? weighed - 9 : weighed
  }
  return sum % 10 === 0
}

const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'
const PLATE_START = new RegExp(`^\\s*[${PROVINCES}使Ww\uff37\uff57]`)
const PLATES = [
  new RegExp(`^[${PROVINCES}][A-HJ-NP-Z][A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳]$`, 'u'),
  // New energy (GA 36-2018): small cars carry the letter first, large ones last.
  new RegExp(`^[${PROVINCES}][A-HJ-NP-Z](?:[A-HJK][A-HJ-NP-Z0-9]\\d{4}|\\d{5}[A-HJK])$`, 'u'),
  /^WJ[\p{Script=Han}]?\d{4,5}[\dA-Z]?$/u,
  /^(?:使\d{6}|[\p{Script=Han}][A-Z]\d{4}领)$/u,
]

/** Mainland number plate: ordinary, new energy, trainer, police, trailer, Hong Kong and Macao cross-border, embassy. */
export const isPlate = (value: string): boolean => {
  if (value.length < 7 || value.length > 16 || !PLATE_START.test(value)) return false
  const plate = value
    .normalize('NFKC')
    .replace(/[\s·•.-]/gu, '')
    .toUpperCase()
  return PLATES.some((shape) => shape.test(plate))
}

const VIN_VALUES: Readonly<Record<string, number>> = {
  A: 1,
  B: 2,
  C: 3,
  D: 4,
  E: 5,
  F: 6,
  G: 7,
  H: 8,
  J: 1,
  K: 2,
  L: 3,
  M: 4,
  N: 5,
  P: 7,
  R: 9,
  S: 2,
  T: 3,
  U: 4,
  V: 5,
  W: 6,
  X: 7,
  Y: 8,
  Z: 9,
}
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]

/** Vehicle identification number with its check character (GB 16735, ISO 3779). */
export const isVin = (value: string): boolean => {
  if (value.length < 17) return false
  const vin = value.trim().toUpperCase()
  if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(vin)) return false
  const sum = VIN_WEIGHTS.reduce((total, weight, index) => {
    const character = vin[index] as string
    return total + weight * (VIN_VALUES[character] ?? Number(character))
  }, 0)
  return '0123456789X'[sum % 11] === vin[8]
}

/** One coordinate or a comma pair in degrees; how many decimals its least exact number has, or null where it is none. */
export const coordinateDecimals = (value: string): number | null => {
  const numbers = value.trim().split(/\s*[,，;|]\s*|\s+/u)
  if (numbers.length > 2 || !numbers.every((number) => /^[-+]?\d{1,3}(?:\.\d{1,18})?$/.test(number))) return null
  if (numbers.some((number) => Math.abs(Number(number)) > 180) || numbers.every((number) => Number(number) === 0))
    return null
  return Math.min(...numbers.map((number) => number.split('.')[1]?.length ?? 0))
}

/** A person's name in Chinese or Latin letters; a shown mask (`张*`) passes. */
export const isPersonName = (value: string): boolean => {
  const name = value.trim()
  if (/^[\p{Script=Han}]{1,4}[·•]?[\p{Script=Han}*]{1,12}$/u.test(name))
    return !/(?:店|公司|广场|中心|餐厅|套餐|面|饭|茶|未知|匿名|默认|测试|用户)$/u.test(name)
  return /^\p{Lu}[\p{L}'’.-]{0,24}(?: \p{L}[\p{L}'’.-]{0,24}){1,3}$/u.test(name)
}

/** A written or coded gender. */
export const isGender = (value: string): boolean =>
  /^(?:男|女|男性|女性|男士|先生|女士|小姐|保密|未知|male|female|man|woman|m|f|unknown|[0129])$/i.test(value.trim())

export const isIpAddress = (value: string): boolean =>
  /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/.test(value.trim()) ||
  (/^[0-9a-f:]{6,39}$/i.test(value.trim()) &&
    value.includes(':') &&
    /^(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}$/i.test(value.trim()))

/** An identifier made by a program: letters and digits without spaces, at least `least` long, not one repeated character. */
export const isIdentifier = (value: string, least: number): boolean =>
  value.length >= least && value.length <= 256 && /^[\w.:=+/-]+$/.test(value) && !/^(.)\1*$/.test(value)
