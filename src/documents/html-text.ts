import { DomUtils, ElementType, parseDocument } from 'htmlparser2'

type Document = ReturnType<typeof parseDocument>
type ChildNode = Document['children'][number]
type Text = Extract<ChildNode, { type: ElementType.ElementType.Text }>
type Element = Extract<ChildNode, { attribs: Record<string, string> }>

const isText = (node: ChildNode | Document): node is Text => node.type === ElementType.Text
const isTag = (node: ChildNode | Document): node is Element => 'attribs' in node

/** A page's HTML as a person would read it. */
export interface HtmlText {
  title: string
  /** A line a block, a row of a table a line with `｜` between its cells. */
  text: string
}

const MAX_HTML = 3_000_000
/** Deeper nests are an attack or a bug, and a walk must end. */
const MAX_DEPTH = 400
/** An element that holds this share of the page's words is around the article; its brothers are the page's furniture. */
const MAIN_SHARE = 0.85
/** Links count little: menus are made of them. */
const LINK_WEIGHT = 0.2

const SILENT = new Set(
  'script style noscript template svg canvas iframe object head title select option button input textarea audio video'.split(
    ' ',
  ),
)
const FURNITURE = new Set(['nav', 'aside', 'footer'])
const FURNITURE_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'search', 'menu'])
const BLOCKS = new Set(
  'address article aside blockquote body dd details dialog div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
const CELLS = new Set(['td', 'th'])
/** A longer cell lays a page out; shorter ones are facts of a table. */
const CELL = 300
/** What may be around an article. A list or a table that holds most words is part of one. */
const AROUND = new Set('html body div section article main form center'.split(' '))

const isHidden = ({ attribs }: Element): boolean =>
  'hidden' in attribs || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style ?? '')

const isSilent = (element: Element): boolean => SILENT.has(element.name) || isHidden(element)

const isFurniture = ({ name, attribs }: Element): boolean =>
  FURNITURE.has(name) || FURNITURE_ROLES.has(attribs.role ?? '')

/** What a block’s words weigh: their characters, those of links less. */
const weigh = (root: Element | Document): Map<ChildNode | Document, number> => {
  const weights = new Map<ChildNode | Document, number>()
  const visit = (node: ChildNode | Document, inLink: boolean, depth: number): number => {
    let weight = 0
    if (isText(node)) weight = node.data.replace(/\s+/g, '').length * (inLink ? LINK_WEIGHT : 1)
    else if ('children' in node && depth < MAX_DEPTH) {
      const element = isTag(node) ? node : null
      const isLeftOut = element !== null && (isSilent(element) || isFurniture(element))
      const isLink = inLink || element?.name === 'a'
      if (!isLeftOut) for (const child of node.children) weight += visit(child, isLink, depth + 1)
    }
    weights.set(node, weight)
    return weight
  }
  visit(root, false, 0)
  return weights
}

/** The smallest element that still holds nearly all words. */
const articleOf = (document: Document): Element | Document => {
  const weights = weigh(document)
  const least = (weights.get(document) ?? 0) * MAIN_SHARE
  let article: Element | Document = document
  for (let inner: Element | undefined; ; article = inner) {
    inner = article.children
      .filter(isTag)
      .find((child) => AROUND.has(child.name) && least > 0 && (weights.get(child) ?? 0) >= least)
    if (!inner) return article
  }
}

const wordsIn = (children: readonly ChildNode[], inPre: boolean, depth: number): string =>
  children.map((child) => wordsOf(child, inPre, depth)).join('')

const wordsOf = (node: ChildNode, inPre: boolean, depth: number): string => {
  if (isText(node)) return inPre ? node.data : node.data.replace(/\s+/g, ' ')
  if (!isTag(node) || depth > MAX_DEPTH || isSilent(node) || isFurniture(node)) return ''
  if (node.name === 'br') return '\n'
  const words = wordsIn(node.children, inPre || node.name === 'pre', depth + 1)
  if (CELLS.has(node.name)) return `${words.length < CELL ? words.replace(/\n+/g, ' ') : words}｜`
  return BLOCKS.has(node.name) ? `\n${words}\n` : words
}

const lineOf = (line: string): string =>
  line
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*｜\s*/g, '｜')
    .replace(/^｜+|｜+$/g, '')
    .trim()

const titleOf = (node: Document | Element, depth = 0): string => {
  for (const child of node.children) {
    if (!isTag(child) || depth > 6) continue
    if (child.name === 'title') return DomUtils.textContent(child).trim()
    const title = titleOf(child, depth + 1)
    if (title !== '') return title
  }
  return ''
}

/**
 * The article of a page and its title. Nothing of the page runs or loads. Lists and tables are kept whole, also where they
 * are made of links: there a policy names whom it tells (docs/decisions/021).
 */
export const readHtml = (html: string): HtmlText => {
  const document = parseDocument(html.slice(0, MAX_HTML))
  const lines = wordsIn(articleOf(document).children, false, 0)
    .split('\n')
    .map(lineOf)
    .filter((line) => line !== '' && line !== '｜')
  return { title: titleOf(document).replace(/\s+/g, ' '), text: lines.join('\n') }
}
