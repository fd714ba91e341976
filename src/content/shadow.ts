import { shadowRootOf } from './api'
import { findAllIn, isMatch, tagOf } from './dom'
import { own } from './isolated'

/** Elements of HTML itself that can hold a shadow root, besides the page's own. */
const POSSIBLE_HOSTS = 'article,aside,blockquote,body,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span'
/** What most of a page is made of: an element of none of these names may be the page's own. */
const COMMON = 'a,b,i,img,input,label,li,option,td,ul'
const LIKELY = `:is(${POSSIBLE_HOSTS}):empty,:not(${COMMON},${POSSIBLE_HOSTS})`
const MAX_UNROOTED = 300

const known = new WeakSet<ShadowRoot>()
/** Elements of the page's own that had no root yet: they may be defined later, which no mutation tells. */
const unrooted = new Set<WeakRef<Element>>()
const waiting = new WeakSet<Element>()
/**
 * Elements of a subtree that may well have a shadow root. Asking for it costs more than all else that is asked of an
 * element: the page's own elements are asked, and of HTML's those that have nothing to show without one.
 */
export const likelyHostsIn = (element: Element): Element[] => [element, ...findAllIn(element, LIKELY)]

/** The shadow root of an element, open or closed, the first time that it is met; null afterwards and for all others. */
export const newRootOf = (element: Element): ShadowRoot | null => {
  const isCustom = tagOf(element).includes('-')
  if ((!isCustom && !isMatch(element, POSSIBLE_HOSTS)) || own.has(element)) return null
  const root = shadowRootOf(element)
  if (root) {
    if (known.has(root)) return null
    known.add(root)
    return root
  }
  if (isCustom && !waiting.has(element) && unrooted.size < MAX_UNROOTED) {
    waiting.add(element)
    unrooted.add(new WeakRef(element))
  }
  return null
}

/** Roots that elements met before have got since; of those that look like no host as well, where `everywhere` is asked. */
export const laterRoots = (everywhere = false): ShadowRoot[] => {
  const roots: ShadowRoot[] = []
  for (const reference of unrooted) {
    const element = reference.deref()
    const root = element && newRootOf(element)
    if (root) roots.push(root)
    if (!element || root) unrooted.delete(reference)
  }
  const others = everywhere ? findAllIn(document, POSSIBLE_HOSTS) : []
  return [...roots, ...others.flatMap((other) => newRootOf(other) ?? [])]
}
