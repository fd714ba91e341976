import { ContentReader, type Piece } from './content'
import type { PdfFile } from './file'
import { type Dictionary, type PdfObject, Stream } from './objects'

/** Trees of pages deeper than this go in circles. */
const MOST_DEPTH = 40

export interface Page {
  dictionary: Dictionary
  resources: Dictionary | null
}

/** The pages in their order, at most so many; resources are inherited. */
export const listPages = (file: PdfFile, most: number): Page[] => {
  const pages: Page[] = []
  const seen = new Set<Dictionary>()
  const walk = (node: PdfObject | undefined, inherited: Dictionary | null, depth: number): void => {
    const dictionary = file.dictionary(node)
    if (!dictionary || seen.has(dictionary) || depth > MOST_DEPTH || pages.length >= most) return
    seen.add(dictionary)
    const resources = file.dictionary(dictionary.get('Resources')) ?? inherited
    const kids = file.resolve(dictionary.get('Kids'))
    if (Array.isArray(kids)) for (const kid of kids) walk(kid, resources, depth + 1)
    else pages.push({ dictionary, resources })
  }
  walk(file.catalog()?.get('Pages'), null, 0)
  return pages
}

const contentOf = (file: PdfFile, page: Page): Uint8Array => {
  const given = file.resolve(page.dictionary.get('Contents'))
  const parts = (Array.isArray(given) ? given : [given])
    .map(file.resolve)
    .flatMap((part) => (part instanceof Stream ? (file.bytesOf(part) ?? []) : []))
  // An operator never goes over the end of a part, so a space may stand between them.
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 1, 0)).fill(32)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length + 1
  }
  return whole
}

/** Of the size: pieces that stand closer are one word, those on another height another line. */
const WORD_GAP = 0.18
const LINE_GAP = 0.5

const isLatin = (text: string): boolean => /^[\u0021-\u024f]/.test(text)

/** Pieces of text as the lines that they stand in. */
const toLines = (pieces: readonly Piece[]): string[] => {
  const lines: string[] = []
  let before: Piece | null = null
  for (const piece of pieces) {
    const size = Math.max(piece.size, before?.size ?? 0)
    const isBelow = before !== null && Math.abs(piece.y - before.y) > size * LINE_GAP
    if (before === null || isBelow) lines.push(piece.text)
    else {
      const last = lines.at(-1) as string
      const gap = piece.x - before.endX
      const apart = gap > size * WORD_GAP && !/\s$/.test(last) && isLatin(piece.text) && isLatin(last.at(-1) ?? '')
      lines[lines.length - 1] = last + (apart ? ' ' : '') + piece.text
    }
    before = piece
  }
  return lines
}

/** The lines of a page, and how many of its codes could not be told. */
export const readPage = (file: PdfFile, page: Page): { lines: string[]; unknown: number } => {
  const reader = new ContentReader(file)
  reader.run(contentOf(file, page), page.resources)
  return { lines: toLines(reader.pieces), unknown: reader.unknown }
}
