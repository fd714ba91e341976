import { CONTROL, DIGIT, GROUPS, KINDS_OF_UNIT, kindOf, ODD, UNITS } from './kinds'

/** Signs between two groups, and some more that are not seen. */
const MOST_BETWEEN = 8

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Stands between letters and is not seen, or draws a key around a digit. */
export const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]|\ufe0f|\u20e3/g
/** Characters one by one, the same sign between them: `1,3,8`; between digits it may be any. */
const ONE_BY_ONE = /^[^\s,|;](?:([\s,|;_.-]{1,2})[^\s,|;](?=\1|$)){3,}$/u
const DIGIT_BY_DIGIT = /^\d(?:(\D{1,3})\d(?=\1|$)){6,}$/

/** Whether the same sign, neither letter nor digit, stands at two places. */
export const isSeparator = (text: string, one: number, other: number): boolean => {
  const code = text.charCodeAt(one)
  return code === text.charCodeAt(other) && (kindOf(code) & (GROUPS | CONTROL)) !== 0
}

/** Whether a text begins with digits that have the same between them. */
export const isDigitByDigit = (text: string, from: number): boolean => {
  const second = text.charCodeAt(from + 1)
  return (
    isDigit(text.charCodeAt(from)) &&
    !isDigit(second) &&
    (second === text.charCodeAt(from + 3) || second === text.charCodeAt(from + 4))
  )
}

/** A text without what stands between each of its characters; null where that is not the same everywhere. */
export const unspaced = (text: string): string | null => {
  const separator =
    text.charCodeAt(1) === text.charCodeAt(3) || text.charCodeAt(2) === text.charCodeAt(5)
      ? (DIGIT_BY_DIGIT.exec(text) ?? ONE_BY_ONE.exec(text))?.[1]
      : undefined
  return separator === undefined ? null : text.split(separator).join('')
}

/** Whether so many digits stand one after another, with no more between them than what groups a number. */
export const hasLongNumber = (text: string, from: number, to: number, least: number): boolean => {
  let [digits, gap] = [0, 0]
  for (let at = from; at < to; at++) {
    const kind = (UNITS[text.charCodeAt(at)] as number) & KINDS_OF_UNIT
    if ((kind & DIGIT) !== 0) {
      gap = 0
      if (++digits >= least) return true
    } else if ((kind & (GROUPS | CONTROL | ODD)) === 0 || ++gap > MOST_BETWEEN) digits = 0
  }
  return false
}

/** A text without what groups its digits and the parts of its addresses; the text itself where nothing does. */
export const ungrouped = (text: string): string =>
  text
    .replace(UNSEEN, '')
    // A decimal is one number as it stands.
    .replace(/(?<![\d.])(\d+)\.(\d+)(?![\d.e])/gi, '$1\u0000$2')
    .replace(/(?<=[\d\uff10-\uff19)])[\s\-.·_()]{1,3}(?=[\d\uff10-\uff19])/gu, '')
    .replace(/(?<=[\d\p{Script=Han}])[\s\-·,，、;；/|]{1,3}(?=\p{Script=Han})/gu, '')
    .replace(/(?<=\p{Script=Han})[\s\-·,，、;；/|]{1,3}(?=[\d\p{Script=Han}])/gu, '')
    .replaceAll('\u0000', '.')
