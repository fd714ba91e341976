/** How far China's time is ahead of UTC, milliseconds. */
const CHINA = 8 * 3_600_000

/** Year, month and day, each bare of leading zeros. */
export type WrittenDate = readonly [year: string, month: string, day: string]

const YEAR_FIRST = [
  /^(?<year>(?:19|20)\d{2})[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})日?$/,
  /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})$/,
]
const DAY_FIRST = /^(?<day>\d{1,2})[-/. ](?<month>\d{1,2})[-/. ](?<year>(?:19|20)\d{2})$/
/** As Americans write it, with strokes. */
const MONTH_FIRST = /^(?<month>\d{1,2})[-/](?<day>\d{1,2})[-/](?<year>(?:19|20)\d{2})$/

const readAs = (pattern: RegExp, value: string): WrittenDate[] => {
  const { year = '', month = '', day = '' } = pattern.exec(value)?.groups ?? {}
  const [m, d] = [Number(month), Number(day)]
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? [[year, String(m), String(d)]] : []
}

/** The dates that a value can be: two where a day comes first or a month; none where it is no date. */
export const datesOf = (value: string): WrittenDate[] => {
  const found = [...YEAR_FIRST, DAY_FIRST, MONTH_FIRST].flatMap((pattern) => readAs(pattern, value))
  return found.filter((date, at) => found.findIndex((other) => other.join() === date.join()) === at)
}

const midnight = ([year, month, day]: WrittenDate): number => Date.UTC(Number(year), Number(month) - 1, Number(day))

const inFigures = (date: WrittenDate): string[] => {
  const [year, month, day] = date
  const [mm, dd] = [month.padStart(2, '0'), day.padStart(2, '0')]
  return [
    `${year}-${mm}-${dd}`,
    `${year}/${mm}/${dd}`,
    `${year}.${mm}.${dd}`,
    `${year}${mm}${dd}`,
    `${year}-${month}-${day}`,
    `${year}/${month}/${day}`,
    `${year}.${month}.${day}`,
    `${year}年${month}月${day}日`,
    `${year}年${mm}月${dd}日`,
    `${dd}/${mm}/${year}`,
    `${mm}/${dd}/${year}`,
    `${day}/${month}/${year}`,
    `${month}/${day}/${year}`,
    `${dd}-${mm}-${year}`,
    `${dd}.${mm}.${year}`,
    // Midnight in China as JavaScript writes it: the evening before, by UTC.
    `${new Date(midnight(date) - CHINA).toISOString().slice(0, 16)}`,
  ]
}

/** A date as programs write it. */
export const dateForms = (value: string): string[] => datesOf(value).flatMap(inFigures)

/** Digits as they are written in Han characters. */
export const HAN_DIGITS = '零一二三四五六七八九'
const inHan = (digits: string): string => digits.replace(/\d/g, (digit) => HAN_DIGITS.charAt(Number(digit)))
/** A number below a hundred as it is spoken: 二十一. */
const hanNumber = (number: number): string => {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : HAN_DIGITS.charAt(tens)}十`
  return ten + (ones === 0 ? '' : HAN_DIGITS.charAt(ones))
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const inWords = (date: WrittenDate): string[] => {
  const [year, month, day] = date
  const name = MONTHS[Number(month) - 1] as string
  const dd = day.padStart(2, '0')
  const written = `${inHan(year)}年${hanNumber(Number(month))}月${hanNumber(Number(day))}日`
  // As `toUTCString` has midnight in China.
  const evening = new Date(midnight(date) - CHINA).toUTCString().slice(5, 22)
  return [
    written,
    written.replaceAll('零', '〇'),
    evening,
    ...[name, name.slice(0, 3)].flatMap((word) =>
      [...new Set([day, dd])].flatMap((number) => [
        `${word} ${number}, ${year}`,
        `${word} ${number} ${year}`,
        `${number} ${word} ${year}`,
      ]),
    ),
  ]
}

/** A date as it is written out for people. */
export const spokenDates = (value: string): string[] => datesOf(value).flatMap(inWords)

/** A month of birth, as it is asked for of children, with its day's place filled in. */
export const monthForms = (value: string): string[] => {
  const [, year, mm] = /^((?:19|20)\d{2})-(0[1-9]|1[0-2])$/.exec(value) ?? []
  return mm === undefined
    ? []
    : [`${year}年${mm}月`, `${year}年${Number(mm)}月`, `${year}/${mm}`, `${year}.${mm}`, `${year}-${mm}-01`]
}

/** Midnight of a date as a time stamp, in seconds and milliseconds, in China and by UTC. */
export const timesOf = (value: string): string[] =>
  datesOf(value)
    .map(midnight)
    .flatMap((utc) => [utc, utc - CHINA])
    .flatMap((time) => (Math.abs(time) < 1e10 ? [] : [String(time), String(time / 1000)]))
