import { forChildren, isMatch } from './dom'

/** Elements whose texts nobody reads. */
export const SILENT = 'script,style,noscript,template,svg,canvas,iframe,object,head,title'
/** In one question: next to nothing is. */
export const HIDDEN = `${SILENT},[aria-hidden=true],[hidden],[style*="display:none"],[style*="display: none"]`

/** One line: runs of white space and of icons that a font draws become one space. */
export const oneLine = (text: string): string => text.replace(/[\s\u00a0\u200b\ue000-\uf8ff]+/g, ' ').trim()

export const clip = (text: string, length: number): string => (text.length > length ? text.slice(0, length) : text)

/** Different texts, each in one line and no longer than so many characters; the first of them. */
export const unique = (texts: readonly string[], most: number, length: number): string[] =>
  [...new Set(texts.map((text) => clip(oneLine(text), length)).filter(Boolean))].slice(0, most)

/** Text of an element as it reads, without a layout: what is marked as hidden and what `skip` matches is left out. */
export const textOf = (element: Element, skip = '', limit = 2000): string => {
  const parts: string[] = []
  let length = 0
  const visit = (node: Node): void => {
    if (length > limit) return
    if (node.nodeType === Node.TEXT_NODE) {
      const { data } = node as Text
      if (!data.trim()) return
      parts.push(data)
      length += data.length
    } else if (node instanceof Element && !isMatch(node, HIDDEN) && !(skip && isMatch(node, skip))) {
      parts.push(' ')
      forChildren(node, visit)
      parts.push(' ')
    }
  }
  if (isMatch(element, SILENT)) return ''
  forChildren(element, visit)
  return clip(oneLine(parts.join('')), limit)
}
