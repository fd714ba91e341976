import { dateForms, HAN_DIGITS, monthForms, spokenDates } from './date-forms'
import { hashedParts } from './name-forms'
import { simplify } from './simplified'
import { disguisedMail, dottedNames, textForms, withoutMarks } from './text-forms'

/** Values longer than this are looked for as they are. */
export const LONG_VALUE = 200

const HAN = /\p{Script=Han}/u

/** A mainland mobile number bare of prefix, spaces and dashes; null where the value is none. */
export const bareMobile = (value: string): string | null =>
  /^(?:\+?86|0086)?(1[3-9]\d{9})$/.exec(value.normalize('NFKC').replace(/[\s()-]/g, ''))?.[1] ?? null

const nameForms = (value: string): string[] => {
  const words = /^\p{Script=Latin}+(?:\s+\p{Script=Latin}+){1,3}$/u.test(value) ? value.split(/\s+/) : []
  if (words.length === 0) return []
  const [last, first] = [
    [...words.slice(1), words[0]],
    [words.at(-1), ...words.slice(0, -1)],
  ]
  return [
    words.join('-'),
    words.join('.'),
    last.join(' '),
    last.join(', '),
    last.join(''),
    `${first[0]}, ${first.slice(1).join(' ')}`,
    `${words[0]}, ${words.slice(1).join(' ')}`,
    first.join(' '),
  ]
}

/** Spellings that programs write out for people; nobody takes digests of them. */
export const spokenForms = (value: string): string[] => [
  ...spokenDates(value),
  ...monthForms(value),
  ...[...new Set([value, withoutMarks(value)])].flatMap(nameForms),
  ...disguisedMail(value),
  ...mailboxesOf(value).slice(0, 1),
  ...dottedNames(value),
  ...textForms(value),
  ...spokenNumbers(value),
]

/** As they are written on cheques. */
const HAN_AMOUNTS = '零壹贰叁肆伍陆柒捌玖'

/** A mobile number with its thousands marked, as `toLocaleString` does, and digit by digit in Han characters. */
const spokenNumbers = (value: string): string[] => {
  const mobile = bareMobile(value)
  if (mobile === null) return []
  const [spoken = '', written = ''] = [HAN_DIGITS, HAN_AMOUNTS].map((digits) =>
    [...mobile].map((digit) => digits.charAt(Number(digit))).join(''),
  )
  return [
    mobile.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ','),
    spoken,
    spoken.replaceAll('零', '〇'),
    spoken.replaceAll('一', '幺'),
    written,
  ]
}

/** The digits of a mobile number that are its owner's alone; none where they might be a date. */
export const tailOf = (value: string): string | null => {
  const tail = bareMobile(value)?.slice(3) ?? null
  return tail === null || /^(?:19|20)\d\d(?:0[1-9]|1[0-2])/.test(tail) || new Set(tail).size < 4 ? null : tail
}

/** A plate's province with the letter of its town, and its number. */
const PLATE = /^(\p{Script=Han})([A-Za-z])[ ·•.-]?([A-Za-z0-9]{5,6})$/u

/** A number plate as it is written on the plate, and with what else parts its letters from its number. */
const plateForms = (value: string): string[] => {
  const [, province, town, number] = PLATE.exec(value) ?? []
  return number === undefined ? [] : ['', '·', '•', ' ', '-', '.'].map((sign) => `${province}${town}${sign}${number}`)
}

/** A plate as it is registered: in capitals, with nothing between. */
const registered = (value: string): string[] => {
  const [, province, town, number] = PLATE.exec(value) ?? []
  return number === undefined ? [] : [`${province}${town}${number}`.toUpperCase()]
}

/** A plate without its province, which is chosen from a list; none where the rest is no more than a word or a number. */
export const shortPlate = (value: string): string[] => {
  const [, , town, number] = PLATE.exec(value) ?? []
  return number !== undefined && /\d.*\d/.test(number) ? [`${town}${number}`] : []
}

/** A value without what people write between its characters. */
export const strip = (value: string): string => value.normalize('NFKC').replace(/[\s\-·•.()]/g, '')

/**
 * What is left of a value that people write in groups, when nothing stands between them: a number's digits with and
 * without its country, an address. None where the value is too short, or nothing of the kind.
 */
export const looseForms = (value: string): string[] => {
  const stripped = strip(value).replace(LOOSE, '')
  const mobile = bareMobile(value)
  if (mobile !== null) return [mobile, `86${mobile}`, `0086${mobile}`]
  if (LANDLINE.test(stripped)) return [stripped, `86${stripped.slice(1)}`]
  if (/^\+?\d{7,19}[\dXx]?$/.test(stripped)) return [stripped.replace('+', '')]
  return HAN.test(stripped) && stripped.length >= 3 && stripped.length <= LONG_VALUE ? [stripped] : []
}

/** With the code of its town; from abroad without the nought. */
const LANDLINE = /^0(?:10|2\d|[3-9]\d{2})[2-8]\d{6,7}$/

const LOOSE = /[\s\-.·_(),，、;；:：/|]/gu

/** Usual spellings of a value in plain text, the value itself first, its NFKC form second. */
export const plainForms = (value: string): string[] => {
  const forms = [value, value.normalize('NFKC')]
  if (value.length > LONG_VALUE) return forms
  const mobile = bareMobile(value)
  if (mobile !== null) {
    const groups = [mobile.slice(0, 3), mobile.slice(3, 7), mobile.slice(7)]
    forms.push(mobile, `86${mobile}`, `0086${mobile}`, `0${mobile}`, groups.join(' '), groups.join('-'))
  }
  const stripped = strip(value)
  if (stripped.length >= 4 && stripped !== value) forms.push(stripped)
  if (/\s/.test(value)) forms.push(value.replace(/\s+/g, '+'), value.replace(/\s+/g, '_'))
  // An identity number without its check digit.
  if (/^\d{17}[\dXx]$/.test(stripped))
    // And as it was until 1999: without century and check digit.
    forms.push(stripped.slice(0, 17), stripped.slice(0, 6) + stripped.slice(8, 17))
  if (/^\d{12,19}$/.test(stripped)) forms.push(stripped.replace(/(\d{4})(?=\d)/g, '$1 '))
  const bare = withoutMarks(value)
  if (bare !== value) forms.push(bare)
  const simple = simplify(value)
  if (simple !== value) forms.push(simple)
  // Old tables hold no emoji, so scripts take them out.
  const written = value
    .replace(/\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]|\u200d|\ufe0f/gu, '')
    .trim()
  if (written !== value && reachOf(written) === 'anywhere') forms.push(written)
  return [...forms, ...dateForms(value), ...plateForms(value), ...detailOf(value)]
}

/** Province, city and district, which are chosen from lists and sent apart. */
export const REGIONS = /^(?:\p{Script=Han}{2,8}?(?:省|市|区|县|旗|自治州|盟)){1,4}/u
/** From so many characters on the rest of an address is one house. */
const LEAST_DETAIL = 6

const detailOf = (value: string): string[] => {
  const detail = value.replace(REGIONS, '').trim()
  return detail !== value && detail.length >= LEAST_DETAIL && /\d/.test(detail) && /[路街道巷弄号村]/u.test(detail)
    ? [detail, strip(detail)]
    : []
}

/** A mail address as advertisers bring it to one form before they take its digest: small, without dots, without a tag. */
const mailboxesOf = (value: string): string[] => {
  const [, local = '', domain = ''] = /^([^@\s]+)@([^@\s]+)$/.exec(value.toLowerCase()) ?? []
  const bare = local.replace(/\+.*/s, '')
  return local === '' ? [] : [`${bare}@${domain}`, `${bare.replaceAll('.', '')}@${domain}`]
}

/** Spellings of which digests are taken: as plain text, in one case, with the country's code. */
export const hashedForms = (value: string): string[] => {
  const mobile = bareMobile(value)
  const country =
    mobile === null
      ? []
      : [`86${mobile}`, `0086${mobile}`, `+86${mobile}`, `+86 ${mobile}`, `+86-${mobile}`, `86-${mobile}`]
  const plain = plainForms(value).filter((text) => !/^00?(?:86)?1\d{10}$|[+_•T]/.test(text))
  return [
    ...new Set([
      ...plain,
      ...coreForms(value),
      value.toLowerCase(),
      value.toUpperCase(),
      withoutMarks(value).toLowerCase(),
      ...country,
      ...mailboxesOf(value),
      ...hashedParts(value),
      ...registered(value),
    ]),
  ]
}

/** The value, and what it is without its decoration: the spellings that are worth encoding. */
export const coreForms = (value: string): string[] => [
  ...new Set([value, bareMobile(value) ?? (SPACED_NAME.test(value) ? strip(value) : value.normalize('NFKC'))]),
]
/** A Chinese name in which somebody has put a space. */
const SPACED_NAME = /^\p{Script=Han}{1,3}\s+\p{Script=Han}{1,3}$/u

/** How short a value is: one that is looked for only as a whole value (`whole`), only as a word (`word`), anywhere. */
export const reachOf = (value: string): 'none' | 'whole' | 'word' | 'anywhere' => {
  const length = [...value].length
  const isHan = HAN.test(value)
  if (length === 0 || (length === 1 && !isHan)) return 'none'
  if (length < (isHan ? 2 : 4)) return 'whole'
  // A month and a year, a time of day: in longer dates and ranges they are others'.
  if (isHan ? length < 3 : /^(?:\d{4,5}|\d{1,2}[/:.-]\d{2}|[A-Za-z]{4,5})$/.test(value)) return 'word'
  return 'anywhere'
}
