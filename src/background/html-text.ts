import { Parser } from 'htmlparser2'

const MAX_HTML = 3_000_000
const MAX_TEXT = 400_000
/** What is no text of the page. */
const UNREAD: ReadonlySet<string> = new Set(
  'script,style,noscript,template,svg,iframe,object,head,textarea,select'.split(','),
)
const BLOCK: ReadonlySet<string> = new Set(
  'address,article,aside,blockquote,br,dd,div,dl,dt,fieldset,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,table,td,th,tr,ul'.split(
    ',',
  ),
)

/** The words of a page's HTML, a line a block, of which nothing is run or loaded. Never throws. */
export const readHtml = (html: string): string => {
  const parts: string[] = []
  let unread = 0
  const parser = new Parser({
    onopentagname: (name) => {
      if (UNREAD.has(name)) unread++
      if (BLOCK.has(name)) parts.push('\n')
    },
    ontext: (text) => {
      if (unread === 0) parts.push(text.replace(/\s+/g, ' '))
    },
    onclosetag: (name) => {
      if (UNREAD.has(name)) unread--
      if (BLOCK.has(name)) parts.push('\n')
    },
  })
  parser.end(html.slice(0, MAX_HTML))
  const lines = parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0\u200b]+/g, ' ').trim())
  return lines.filter(Boolean).join('\n').slice(0, MAX_TEXT)
}
