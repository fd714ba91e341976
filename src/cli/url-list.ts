/** The addresses of a list: one a line; blank lines and lines that begin with `#` say nothing. Never throws. */
export const parseUrlList = (text: string): string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
