import type { Observation, TextSeen } from '../model/observation'
import type { PageIndex } from './pages'
import { isPolicyPage } from './policy-page'
import { isListOfRecords } from './record-lists'
import { only } from './timeline'

/** What one page says in words, all its states together. */
export interface PageWords {
  page: string
  title: string
  headings: string[]
  buttons: string[]
  links: { text: string; url: string }[]
  /** Everything there is to read, line by line. */
  all: string
  isPolicy: boolean
  /** Its buttons are those of a list of records. */
  isList: boolean
  /** Its words were told; a page that was left at once has none. */
  isRead: boolean
}

const gather = (texts: readonly TextSeen[]): string =>
  [
    ...new Set(
      texts.flatMap((text) => [
        text.title,
        ...text.headings,
        text.sample,
        ...text.buttons,
        ...text.links.map((link) => link.text),
        text.footer,
      ]),
    ),
  ]
    .filter((line) => line !== '')
    .join('\n')

/** The words of each page, in order; the page that only is a privacy policy says so. */
export const readWords = (observations: readonly Observation[], index: PageIndex): PageWords[] => {
  const byPage = new Map<string, TextSeen[]>()
  for (const text of only(observations, 'text')) {
    const page = index.pageOf(text)
    const list = byPage.get(page)
    if (list === undefined) byPage.set(page, [text])
    else list.push(text)
  }
  return index.pages.map((page): PageWords => {
    const texts = byPage.get(page.id) ?? []
    const buttons = [...new Set(texts.flatMap((text) => text.buttons))]
    return {
      page: page.id,
      title: texts.findLast((text) => text.title !== '')?.title ?? page.title,
      headings: [...new Set(texts.flatMap((text) => text.headings))],
      buttons,
      links: texts.flatMap((text) => text.links),
      all: gather(texts) || page.title,
      isPolicy: texts.some(isPolicyPage),
      isList: isListOfRecords(buttons),
      isRead: texts.length > 0,
    }
  })
}
