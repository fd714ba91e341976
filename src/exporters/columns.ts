/** Ranges of East Asian wide and full-width characters (Unicode TR11), and emoji, which terminals draw two cells wide. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
]

const isWide = (code: number): boolean => WIDE.some(([from, to]) => code >= from && code <= to)

const cellsOf = (character: string): number => {
  if (/^[\p{Mark}\p{Control}\p{Format}]$/u.test(character)) return 0
  return isWide(character.codePointAt(0) ?? 0) ? 2 : 1
}

/** Cells that a text takes in a terminal. */
export const widthOf = (text: string): number => {
  let cells = 0
  for (const character of text) cells += cellsOf(character)
  return cells
}

/** Spaces added at the end up to a width in cells. */
export const padTo = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))

// A line may break after a space and beside any wide character, but no line begins with closing punctuation.
const pieces = (text: string): string[] =>
  text.match(
    /[^\s\p{Script=Han}、，。；：！？》」』）”]+\s*|[\p{Script=Han}《「『（“]+?[、，。；：！？》」』）”]*\s*|\S\s*|\s+/gu,
  ) ?? []

const cutLong = (piece: string, width: number): string[] => {
  const parts = ['']
  for (const character of piece) {
    const last = parts.at(-1) ?? ''
    if (last !== '' && widthOf(last + character) > width) parts.push(character)
    else parts[parts.length - 1] = last + character
  }
  return parts
}

/** Breaks a text into lines of at most `width` cells (at least 2); always at least one line. */
export const wrapTo = (text: string, width: number): string[] => {
  const lines = ['']
  for (const piece of pieces(text).flatMap((one) => (widthOf(one.trimEnd()) > width ? cutLong(one, width) : one))) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && widthOf(last + piece.trimEnd()) > width) lines.push(piece.trimStart())
    else lines[lines.length - 1] = last + piece
  }
  return lines.map((line) => line.trimEnd())
}

/** Rows under a head, columns two spaces apart, each column wrapped to its greatest width in cells. */
export const layOutTable = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  limits: readonly number[],
): string => {
  const widths = head.map((title, column) =>
    Math.min(limits[column] ?? 80, Math.max(widthOf(title), ...rows.map((row) => widthOf(row[column] ?? '')))),
  )
  const layOut = (row: readonly string[]): string => {
    const cells = widths.map((width, column) => wrapTo(row[column] ?? '', width))
    const height = Math.max(...cells.map((lines) => lines.length))
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((lines, column) => padTo(lines[line] ?? '', widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    ).join('\n')
  }
  const rule = widths.map((width) => '─'.repeat(width)).join('  ')
  return [layOut(head), rule, ...rows.map(layOut)].join('\n')
}
