import { attributeOf, childNodesOf, isMatch, tagOf } from './dom'

/** Elements whose texts nobody reads. */
export const SILENT = /^(script|style|noscript|template|svg|canvas|iframe|object|head|title)$/

/** One line: runs of white space become one space. */
export const oneLine = (text: string): string => text.replace(/[\s\u00a0\u200b]+/g, ' ').trim()

export const clip = (text: string, length: number): string => (text.length > length ? text.slice(0, length) : text)

const isSilent = (element: Element): boolean =>
  SILENT.test(tagOf(element)) ||
  isMatch(element, '[aria-hidden=true],[hidden]') ||
  /display\s*:\s*none/i.test(attributeOf(element, 'style'))

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
    } else if (node instanceof Element && !isSilent(node) && !(skip && isMatch(node, skip))) {
      parts.push(' ')
      for (const child of childNodesOf(node)) visit(child)
      parts.push(' ')
    }
  }
  if (SILENT.test(tagOf(element))) return ''
  for (const child of childNodesOf(element)) visit(child)
  return clip(oneLine(parts.join('')), limit)
}
