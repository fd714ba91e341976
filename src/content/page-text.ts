import { CONTROL_SELECTOR, PICKER } from './controls'
import { deliver } from './delivery'
import { attributeOf, closestTo, findAllIn, pageBody, pageTitle, parentOf } from './dom'
import { BUTTON } from './label'
import { redact, redactUrl } from './redact'
import { seen } from './session'
import { clip, oneLine, textOf } from './text'
import { isShown } from './visibility'

const HEADING =
  'h1,h2,h3,h4,[role=heading],.van-nav-bar__title,.uni-page-head__title,.mui-title,.weui-form__title,.nut-navbar__title,.adm-nav-bar-title'
const MAX_SAMPLE = 4000
const MAX_FOOTER = 400
const MAX_LINKS = 120
const LINK_WORDS = /隐私|协议|条款|政策|声明|须知|关于|联系|privacy|terms|policy|legal|about|contact/i
const POLICY_TITLE =
  /隐私(权)?(政策|声明|保护|条款|协议|指引)|个人信息(保护|处理)(政策|规则|声明)|privacy (policy|notice|statement)/i
const POLICY_WORDS = /收集|个人信息|我们将|共享|personal (data|information)|we (may )?collect/gi
const MIN_POLICY = 800

const unique = (texts: string[], most: number, length: number): string[] =>
  [...new Set(texts.map((text) => redact(clip(oneLine(text), length))).filter(Boolean))].slice(0, most)

const shownTexts = (selector: string): string[] =>
  findAllIn(document, selector)
    .filter((element) => !closestTo(element, PICKER))
    .slice(0, 150)
    .filter(isShown)
    .map((element) => textOf(element, '', 200))

const links = (): { text: string; url: string }[] => {
  const all = findAllIn<HTMLAnchorElement>(document, 'a[href]').slice(0, 1000)
  const told = all
    .map((anchor) => ({ text: redact(clip(textOf(anchor, '', 100), 60)), url: redactUrl(String(anchor.href)) }))
    .filter(({ url }) => url.length < 2000)
  return told.sort((a, b) => Number(LINK_WORDS.test(b.text)) - Number(LINK_WORDS.test(a.text))).slice(0, MAX_LINKS)
}

interface Reading {
  text: string
  whole: number
}

/** The words that are shown, in their order; asks each element with words of its own once whether it is. */
function* read(into: Reading): Generator<void, void, void> {
  const body = pageBody()
  if (!body) return
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  const parts: string[] = []
  const tail: string[] = []
  let kept = 0
  let steps = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (++steps % 40 === 0) yield
    const data = oneLine((node as Text).data)
    const parent = data ? parentOf(node as unknown as Element) : null
    if (
      !parent ||
      parent.matches(`script,style,noscript,template,textarea,option,${CONTROL_SELECTOR}`) ||
      !isShown(parent)
    )
      continue
    into.whole += data.length
    if (kept < MAX_SAMPLE) {
      parts.push(data)
      kept += data.length + 1
    }
    tail.push(data)
    if (tail.length > 30) tail.shift()
  }
  into.text = parts.join(' ')
  footer = tail.join(' ')
}

let footer = ''
let told = ''

const isPolicyPage = (headings: string[], reading: Reading): boolean => {
  const beginning = `${pageTitle()} ${headings.slice(0, 3).join(' ')} ${reading.text.slice(0, 200)}`
  return (
    reading.whole >= MIN_POLICY && POLICY_TITLE.test(beginning) && (reading.text.match(POLICY_WORDS)?.length ?? 0) >= 5
  )
}

/** Reads the page's words in idle time and tells them, where they are not what was told last. */
export function* readPage(): Generator<void, void, void> {
  const reading: Reading = { text: '', whole: 0 }
  yield* read(reading)
  const headings = unique(shownTexts(HEADING), 40, 80)
  yield
  const buttons = unique(shownTexts(BUTTON), 60, 40)
  yield
  const facts = {
    kind: 'text' as const,
    title: redact(clip(oneLine(pageTitle()), 200)),
    headings,
    buttons,
    links: links(),
    sample: redact(clip(reading.text, MAX_SAMPLE)),
    footer: redact(footer.slice(-MAX_FOOTER)),
    isPolicy: isPolicyPage(headings, reading),
  }
  const words = JSON.stringify(facts)
  if (words === told || (reading.whole === 0 && facts.title === '')) return
  told = words
  deliver(seen(facts))
}

export const languageOf = (): string => (document.documentElement ? attributeOf(document.documentElement, 'lang') : '')
