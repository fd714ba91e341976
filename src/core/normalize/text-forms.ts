import type { KnownValue } from '../model/engine'

/** Lines so long are nobody else's, and so much of a long text is the text, to its first characters. */
const [LEAST_LINE, LEAST_CUT, CUT, LONG_CUT] = [8, 24, 16, 40]
/** Lines of a text that are looked for by themselves. */
const MOST_LINES = 20
/** Texts longer than this are cut later: they begin as letters of complaint do. */
const LONG = 200

/** A text of several lines as forms, single fields and pages write it: with the line ends of the web, of none, of HTML. */
const lineForms = (value: string): string[] => {
  const lines = value.split(/\r?\n/)
  return lines.length === 1
    ? []
    : ['\r\n', '\n', ' ', '', '<br>', '<br/>', '\\n', '，', ','].map((end) => lines.join(end))
}

/** The lines of a text, each of which may be sent alone. */
const linesOf = (value: string): string[] =>
  value.includes('\n')
    ? value
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line.length >= LEAST_LINE)
        .slice(0, MOST_LINES)
    : []

/** Spaces at once, as a page shows them. */
const collapsed = (value: string): string[] => (/\s{2,}/.test(value) ? [value.replace(/\s+/g, ' ')] : [])

/** How a text is written that is more than a word: on one line, and a line alone. */
export const textForms = (value: string): string[] => [...lineForms(value), ...linesOf(value), ...collapsed(value)]

/** Where regions end in an address: what many have before their street is not cut there. */
const isOnlyRegions = (text: string): boolean => !/[\d路街道巷弄]/u.test(text) && /[省市区县]/u.test(text)

/** What is left of a text that a field of a table cuts off; null where it might be the beginning of another. */
export const cutOf = ({ value, source, chosen }: KnownValue): string | null => {
  const text = value.trim()
  if (source !== 'typed' || chosen === true || text.length < LEAST_CUT) return null
  const cut = text.slice(0, text.length > LONG ? LONG_CUT : CUT)
  return isOnlyRegions(cut) || new Set(cut).size < CUT / 2 ? null : cut
}

/** Letters that are no other letter with a sign on it. */
const OTHERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}

/** A text of Latin letters without the signs on them; the text itself where it has none. */
export const withoutMarks = (text: string): string =>
  /[\u00c0-\u024f\u1e00-\u1eff]/.test(text)
    ? text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[ßøØłŁđĐæœı]/g, (letter) => OTHERS[letter] ?? letter)
    : text

/** How a mail address is hidden from those who gather them. */
export const disguisedMail = (value: string): string[] => {
  const [, local, domain] = /^([^@\s]+)@([^@\s]+\.[^@\s]+)$/.exec(value) ?? []
  return domain === undefined ? [] : ['(at)', '[at]', ' at ', '#', '_at_'].map((sign) => `${local}${sign}${domain}`)
}

/** The sign between the parts of a name of other peoples of China: keyboards have several. */
export const dottedNames = (value: string): string[] =>
  /^\p{Script=Han}{2,}[·•・‧.．・]\p{Script=Han}{2,}$/u.test(value)
    ? ['·', '•', '・', '‧', '.', '．', ' ', '-'].map((sign) => value.replace(/[·•・‧.．・]/u, sign))
    : []
