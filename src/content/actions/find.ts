import { shadowRootOf } from '../api'

/** The element of a selector as the document gives it: ` >>> ` leads into a shadow root, open or closed. */
export const findBySelector = (selector: string): Element | null => {
  let root: Document | ShadowRoot | null = document
  let found: Element | null = null
  for (const part of selector.split(' >>> ')) {
    if (!root) return null
    try {
      found = root.querySelector(part)
    } catch {
      return null
    }
    root = found && shadowRootOf(found)
  }
  return found
}
