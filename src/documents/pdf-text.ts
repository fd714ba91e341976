import { LockedPdf, PdfFile } from './pdf/file'
import { listPages, readPage } from './pdf/pages'

/** The text of a PDF, or why there is none. */
export type PdfText = { text: string } | { unread: 'scanned_pdf' | 'locked_pdf' | 'broken_pdf' | 'timeout' }

const MAX_PAGES = 100
/** Fewer characters a page than this are page numbers over pictures of pages. */
const LEAST_A_PAGE = 40
const TIMEOUT = 8_000
/** A line as long as this share of the longest was broken by the margin. */
const FULL = 0.7
const ENDS = /[。！？!?；;：:.|｜]$/
const BEGINS = /^(?:第?[一二三四五六七八九十百\d]+[、．.)）章条]|[（(][一二三四五六七八九十\d]+[)）]|[•·●■\-—*【])/

/** Joins the lines that a margin broke, so that a sentence is one again. */
export const joinLines = (lines: readonly string[]): string => {
  const longest = Math.max(0, ...lines.map((line) => line.length))
  let text = ''
  let before = ''
  for (const line of lines.map((one) => one.trim()).filter(Boolean)) {
    const isBroken = before.length >= longest * FULL && !ENDS.test(before) && !BEGINS.test(line)
    const space = isBroken && /[\w,]$/.test(before) && /^\w/.test(line) ? ' ' : ''
    text += text === '' || isBroken ? space + line : `\n${line}`
    before = line
  }
  return text
}

/**
 * Writers of PDF map a glyph to the first character that has it, which for many common words is the sign of a radical:
 * ⽤⼾ for 用户. Unicode folds those of the first block; these it leaves.
 */
const RADICALS =
  '⼾户⺠民⺟母⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⺎兀⺏尢'
const characterOf = new Map(
  [...RADICALS].flatMap((sign, at, all) => (at % 2 === 0 ? [[sign, all[at + 1] as string] as const] : [])),
)

const withoutRadicals = (text: string): string =>
  text.replace(/[\u2e80-\u2fdf]/g, (sign) => characterOf.get(sign) ?? sign.normalize('NFKC'))

/** More codes without a character than this share make a text that says something else. */
const MOST_UNKNOWN = 0.2

/** Reads the text layer of a PDF. Pictures of pages have none, and are not guessed at. Never fails. */
export const readPdf = async (bytes: Uint8Array): Promise<PdfText> => {
  const deadline = Date.now() + TIMEOUT
  try {
    const file = new PdfFile(bytes)
    const pages = listPages(file, MAX_PAGES)
    if (pages.length === 0) return { unread: 'broken_pdf' }
    const lines: string[] = []
    let unknown = 0
    for (const page of pages) {
      if (Date.now() > deadline) return { unread: 'timeout' }
      // Whoever else waits for the background has a turn.
      await new Promise((resolve) => setTimeout(resolve))
      const read = readPage(file, page)
      lines.push(...read.lines)
      unknown += read.unknown
    }
    const text = withoutRadicals(joinLines(lines))
    const letters = text.replace(/\s/g, '').length
    const isUnreadable = letters < LEAST_A_PAGE * pages.length || unknown > letters * MOST_UNKNOWN
    return isUnreadable ? { unread: 'scanned_pdf' } : { text }
  } catch (error) {
    return { unread: error instanceof LockedPdf ? 'locked_pdf' : 'broken_pdf' }
  }
}
