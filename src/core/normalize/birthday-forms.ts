import { datesOf, type WrittenDate } from './date-forms'
import type { KnownForm } from './known-forms'

/** A day as a number, or without its century or its year: short enough to be anything but under a birthday's name. */
export const DAY = 'day-number'

const DAY_LENGTH = 86_400_000
/** Days from the epoch of spreadsheets, and of the Julian count, to that of Unix. */
const [SPREADSHEETS, JULIAN] = [25_569, 2_440_588]

const shortForms = ([year, month, day]: WrittenDate): string[] => {
  const [yy, mm, dd] = [year.slice(2), month.padStart(2, '0'), day.padStart(2, '0')]
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY_LENGTH
  const numbers = [days, days + SPREADSHEETS, days + JULIAN].map(String)
  return [
    ...numbers,
    `${yy}${mm}${dd}`,
    `${dd}${mm}${yy}`,
    `${mm}${dd}${yy}`,
    `${yy}-${mm}-${dd}`,
    `${mm}${dd}`,
    `${mm}-${dd}`,
    `${month}-${day}`,
    `${mm}/${dd}`,
    `${month}/${day}`,
    `${month}月${day}日`,
  ]
}

/** A birthday as programs number days, and as its digits are cut short: found as whole values alone. */
export const birthdayForms = (value: string): KnownForm[] =>
  [...new Set(datesOf(value).flatMap(shortForms))].map((text) => ({
    text,
    encoding: [DAY],
    exact: false,
    edges: 'word',
  }))
