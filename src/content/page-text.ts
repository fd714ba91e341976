import { BUTTON } from './buttons'
import { CONTROL_SELECTOR, PICKER } from './controls'
import { deliver } from './delivery'
import { closestTo, findAllIn, isMatch, pageBody, pageTitle, parentOf } from './dom'
import { seen } from './session'
import { clip, oneLine, SILENT, textOf, unique } from './text'
import { isShown } from './visibility'
import { AGREEMENT_WORDS } from './words'

const HEADING =
  'h1,h2,h3,h4,[role=heading],.mui-title,[class*=nav][class*=title],[class*=head__title],[class*=form__title]'
const MAX_SAMPLE = 4000
const MAX_FOOTER = 400
const MAX_TAIL = 30
const MAX_STEPS_BACK = 400
const MAX_LINKS = 120
const LINK_WORDS = RegExp(`${AGREEMENT_WORDS.source}|关于|联系|legal|about|contact`, 'i')

const shownTexts = (selector: string): string[] =>
  findAllIn(document, selector)
    .filter((element) => !closestTo(element, PICKER))
    .slice(0, 150)
    .filter(isShown)
    .map((element) => textOf(element, '', 200))

const links = (): { text: string; url: string }[] => {
  const all = findAllIn<HTMLAnchorElement>(document, 'a[href]').slice(0, 1000)
  const told = all
    .map((anchor) => ({ text: clip(textOf(anchor, '', 100), 60), url: String(anchor.href) }))
    .filter(({ url }) => url.length < 2000)
  return told.sort((a, b) => Number(LINK_WORDS.test(b.text)) - Number(LINK_WORDS.test(a.text))).slice(0, MAX_LINKS)
}

interface Reading {
  text: string
  /** The last words of the page, where operators name themselves. */
  end: string
}

const UNREAD = `${SILENT},option,${CONTROL_SELECTOR}`

/** One line of a text node that is shown; empty for any other. */
const shownWords = (node: Node): string => {
  const words = oneLine((node as Text).data)
  const parent = words ? parentOf(node) : null
  return parent && !isMatch(parent, UNREAD) && isShown(parent) ? words : ''
}

/** Reads the words that are shown: from the beginning until there are enough, and the last ones. */
function* read(into: Reading): Generator<void, void, void> {
  const body = pageBody()
  if (!body) return
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  const parts: string[] = []
  let length = 0
  let steps = 0
  while (length < MAX_SAMPLE && walker.nextNode()) {
    const words = shownWords(walker.currentNode)
    if (words) length += parts.push(words) && words.length + 1
    if (++steps % 40 === 0) yield
  }
  into.text = parts.join(' ')
  let tail = parts.slice(-MAX_TAIL)
  if (length >= MAX_SAMPLE) {
    tail = []
    for (walker.currentNode = body; walker.lastChild(); );
    for (steps = 0; steps < MAX_STEPS_BACK && tail.length < MAX_TAIL; steps++) {
      const words = shownWords(walker.currentNode)
      if (words) tail.unshift(words)
      if (!walker.previousNode()) break
      if (steps % 40 === 0) yield
    }
  }
  into.end = tail.join(' ')
}

let told = ''

/** Reads the page's words in idle time and tells them, where they are not what was told last. */
export function* readPage(): Generator<void, void, void> {
  const reading: Reading = { text: '', end: '' }
  yield* read(reading)
  const headings = unique(shownTexts(HEADING), 40, 80)
  yield
  const buttons = unique(shownTexts(BUTTON), 60, 40)
  yield
  const facts = {
    kind: 'text' as const,
    title: clip(oneLine(pageTitle()), 200),
    headings,
    buttons,
    links: links(),
    sample: clip(reading.text, MAX_SAMPLE),
    footer: reading.end.slice(-MAX_FOOTER),
  }
  const words = JSON.stringify(facts)
  if (words === told || (reading.text === '' && facts.title === '')) return
  told = words
  deliver(seen(facts))
}

export const languageOf = (): string => document.documentElement?.lang ?? ''
