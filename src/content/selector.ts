import { attributeOf, findAllIn, isMatch, parentOf, rootOf, tagOf } from './dom'

const TEST_IDS = ['data-testid', 'data-test', 'data-test-id', 'data-cy', 'data-qa']
/** Counters, digests and framework prefixes: another load gives another one. */
const RANDOM =
  /\d{3,}|[0-9a-f]{8}|^(el-id|radix|headlessui|react-|uid|mui-|ember|yui|ext-gen|van-field|van-tab)|[:@]|^[a-z]?\d+$/i

const isStable = (value: string): boolean => value !== '' && value.length <= 60 && !RANDOM.test(value)

const quoted = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

const named = (element: Element): string[] => {
  const tag = CSS.escape(tagOf(element))
  const id = attributeOf(element, 'id')
  const name = attributeOf(element, 'name')
  return [
    ...(isStable(id) ? [`#${CSS.escape(id)}`] : []),
    ...(isStable(name) ? [`${tag}[name=${quoted(name)}]`] : []),
    ...TEST_IDS.filter((key) => isStable(attributeOf(element, key))).map(
      (key) => `[${key}=${quoted(attributeOf(element, key))}]`,
    ),
  ]
}

const nth = (element: Element): string => {
  const tag = tagOf(element)
  const parent = parentOf(element)
  const siblings = parent ? [...parent.children] : []
  const alike = siblings.filter((sibling) => tagOf(sibling) === tag)
  const step = CSS.escape(tag)
  return alike.length > 1 ? `${step}:nth-of-type(${alike.indexOf(element) + 1})` : step
}

const within = (root: Document | ShadowRoot, element: Element): string => {
  const isOnly = (selector: string): boolean => {
    const found = findAllIn(root, selector)
    return found.length === 1 && found[0] === element
  }
  const own = named(element).find(isOnly)
  if (own) return own
  const steps: string[] = []
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const anchor = at === element ? undefined : (named(at)[0] ?? (isMatch(at, 'body') ? 'body' : undefined))
    const selector = [anchor, ...steps].join(' > ')
    if (anchor && isOnly(selector)) return selector
    steps.unshift(isMatch(at, ':root') ? ':root' : nth(at))
  }
  return steps.join(' > ')
}

/** A selector that finds an element and no other in its document, by its own name where that looks lasting; shadow roots are crossed by ` >>> `. */
export const selectorOf = (element: Element): string => {
  const parts: string[] = []
  let at: Element | null = element
  while (at) {
    const root = rootOf(at)
    if (!root) break
    parts.unshift(within(root, at))
    at = root instanceof ShadowRoot ? root.host : null
  }
  return parts.join(' >>> ')
}
