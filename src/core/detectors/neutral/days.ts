import type { Signal } from '../../model/detection'

/** A part of a date, and what the program calls the day on which somebody signs or comes. */
const DATE_PART = /^(?:mm|dd|yy(?:yy)?|month|day|year)$/u
const OTHER_DAY = /^(?:today|sign\w*|visit|appointment)s? date\b|^date (?:signed|of (?:signature|visit))\b/u
export const isOtherDay = ({ label, placeholder, keys }: Signal): boolean =>
  DATE_PART.test(label || placeholder) && OTHER_DAY.test(keys.join(' '))
