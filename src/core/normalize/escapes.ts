const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  middot: '·',
  commat: '@',
  num: '#',
  period: '.',
}

const character = (code: number, otherwise: string): string => {
  if (!(code > 0 && code <= 0x10ffff)) return otherwise
  return String.fromCodePoint(code)
}

/** Text with HTML's numeric and basic named references replaced; never throws. */
export const htmlUnescape = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos|nbsp|middot|commat|num|period));/gi,
        (whole, hex?: string, decimal?: string, name?: string) =>
          name === undefined
            ? character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16), whole)
            : (NAMED[name.toLowerCase()] ?? whole),
      )
    : text

/** Text with the escapes of JavaScript strings (`\u6797`, `\u{1f600}`, `\x31`) and of CSS (`\6797 `) replaced; never throws. */
export const unicodeUnescape = (text: string): string =>
  text.includes('\\')
    ? text.replace(
        /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|([0-9a-f]{4,6}) ?)/gi,
        (whole, ...groups: (string | undefined)[]) =>
          character(Number.parseInt(groups[0] ?? groups[1] ?? groups[2] ?? groups[3] ?? '0', 16), whole),
      )
    : text

/** Letters moved on by thirteen; its own inverse. */
export const rot13 = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => {
    const code = letter.charCodeAt(0)
    return String.fromCharCode((code & 31) <= 13 ? code + 13 : code - 13)
  })

/** Characters in the opposite order. */
export const reverse = (text: string): string => [...text].reverse().join('')
