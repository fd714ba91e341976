import { simplify } from '../normalize/simplified'

/** A policy prepared for matching: a copy of the same length, so that what is found can be quoted from the text itself. */
export interface ReadingCopy {
  text: string
  /** Simplified characters, English full stops as Chinese ones, and blanks where the policy only announces itself. */
  copy: string
  /** Where the sentence around a position begins and ends. */
  sentenceAt(position: number): { start: number; end: number }
  /** Whether the line at a position is a heading over what follows, which names a matter rather than states it. */
  isHeadingAt(position: number): boolean
}

const SENTENCE_END = /[。！？!?\n]/g
/** “Co., Ltd. (we)” goes on. */
const ENGLISH_STOP =
  /(?<=[a-z)\]”"'’])(?<!\b(?:Co|Ltd|Inc|Corp|No|St|Rd|Ave|Mr|Mrs|Ms|Dr|Art|Tel|vs|e\.g|i\.e))\.(?=\s|$)/g
const ANNOUNCES =
  /(?:帮助?(?:您|你)?(?:详细|充分|更好地?)?(?:了解|理解)|向(?:您|你)(?:清晰|详细|清楚地?)?(?:说明|介绍|阐述|告知|解释)|(?:政策|声明|指引|规则)(?:包括|包含)(?:以下|如下)|载列)/
const HOW = /如何|怎样|哪些|方式|以下|下列|为什么/
const LIST_OPENS =
  /(?:政策|指引|声明|规则|协议|条款|本文|了解)[^。]{0,20}(?:(?:内容|部分|章节|问题)(?:构成|组成)?[：:；;。]?|(?:以下|如下|包括|包含|了解)[：:])$|^(?:目\s*录|本(?:政策|指引|声明)目录)[：:]?$/
const NUMBERED =
  /^(?:第?\s*[一二三四五六七八九十百\d]+\s*[、．.：:章节条部)）]|[（(]\s*[一二三四五六七八九十\d]+\s*[)）]|[•·\-*])\s*/
const SHORT = 42
/** Fewer lines than this are a list of facts rather than of contents. */
const CONTENTS = 3

const isShort = (line: string): boolean =>
  line.length > 0 && line.length <= SHORT && !/[。，,｜|]/.test(line.slice(0, -1))

/** Lines of a table of contents, which stands after “this policy tells you about:”. */
const contentsAfter = (lines: readonly string[], from: number): number => {
  let end = from
  while (end < lines.length && (isShort(lines[end] as string) || lines[end] === '')) end++
  return end - from >= CONTENTS ? end : from
}

/** Beginnings of lines, without their numbers: a heading that stands in the contents stands again over its chapter. */
const bare = (line: string): string => line.replace(NUMBERED, '').replace(/[；;。\s]/g, '')

/** A run of titles whose first stands again further down, over its chapter: contents without an announcement. */
const contentsAt = (lines: readonly string[], from: number): number => {
  const first = bare(lines[from] as string)
  if (!NUMBERED.test(lines[from] as string) || first === '') return from
  const end = contentsAfter(lines, from)
  const again = lines.findIndex((line, index) => index > from && bare(line) === first)
  return again < 0 ? from : Math.min(end, again)
}

const announcements = (lines: readonly string[]): Set<number> => {
  const found = new Set<number>()
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as string
    if (found.has(index)) continue
    if (isShort(line) && /如何|怎样|哪些/.test(line) && !/[：:][^：:]{6,}/.test(line)) found.add(index)
    for (let entry = index; entry < contentsAt(lines, index); entry++) found.add(entry)
    if (!LIST_OPENS.test(line)) continue
    const end = contentsAfter(lines, index + 1)
    // The chapters begin where the first entry of the list comes again.
    const first = bare(lines[index + 1] ?? '')
    for (let entry = index + 1; entry < end; entry++) {
      if (entry > index + 1 && bare(lines[entry] as string) === first) break
      found.add(entry)
    }
  }
  return found
}

/** A short line without an end over a longer one. */
const headings = (lines: readonly string[]): Set<number> =>
  new Set(
    lines.flatMap((line, index) => {
      const next = lines.slice(index + 1).find((one) => one !== '') ?? ''
      return isShort(line) && /[^。；;：:，,.！!？?]$/.test(line) && !/[：:]/.test(line) && next.length > line.length
        ? [index]
        : []
    }),
  )

const blank = (text: string): string => ' '.repeat(text.length)

/** The name of the shop may stand before “tells you how we …” and stays. */
const withoutAnnouncement = (sentence: string): string => {
  const at = sentence.search(ANNOUNCES)
  if (at < 0 || !HOW.test(sentence.slice(at))) return sentence
  const from = Math.max(...[...'，,；;：:'].map((mark) => sentence.lastIndexOf(mark, at))) + 1
  return sentence.slice(0, from) + blank(sentence.slice(from))
}

const withoutAnnouncements = (copy: string): string => {
  const lines = copy.split('\n')
  const announced = announcements(lines.map((line) => line.trim()))
  return lines
    .map((line, index) => {
      if (announced.has(index)) return blank(line)
      if (!ANNOUNCES.test(line)) return line
      return line.replace(/[^。！？!?]+[。！？!?]?/g, withoutAnnouncement)
    })
    .join('\n')
}

/**
 * Prepares a policy's text. A table of contents, a heading that only asks (“how do we keep your data”) and a sentence that
 * tells what the policy will tell state nothing, and are blanked.
 */
export const readingCopyOf = (text: string): ReadingCopy => {
  const simple = simplify(text)
  const same = simple.length === text.length ? simple : text
  const copy = withoutAnnouncements(same.replace(ENGLISH_STOP, '。'))
  const ends = [...copy.matchAll(SENTENCE_END)].map((match) => match.index)
  const lines = copy.split('\n')
  const headed = headings(lines.map((line) => line.trim()))
  const titles: { start: number; end: number }[] = []
  let start = 0
  for (const [index, line] of lines.entries()) {
    if (headed.has(index)) titles.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return {
    text,
    copy,
    isHeadingAt: (position) => titles.some((title) => title.start <= position && position <= title.end),
    sentenceAt: (position) => {
      let low = 0
      let high = ends.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((ends[middle] as number) < position) low = middle + 1
        else high = middle
      }
      return { start: low === 0 ? 0 : (ends[low - 1] as number) + 1, end: (ends[low] ?? copy.length - 1) + 1 }
    },
  }
}
