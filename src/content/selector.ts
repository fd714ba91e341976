import { attributeOf, childrenOf, classesOf, findAllIn, parentOf, rootOf, tagOf } from './dom'
import { memo } from './memo'

type Root = Document | ShadowRoot

/** What developers call an element by. */
const NAMES = ['name', 'data-testid', 'data-test', 'data-qa', 'data-field', 'placeholder']
const NAMED = NAMES.map((name) => `[${name}]`).join(',')
/** Digests, long numbers and what frameworks count with: another load or another rendering gives another one. */
const GENERATED =
  /\d{3,}|[0-9a-f]{8}|^(el-id|radix|headlessui|react-|uid|mui-|ember|yui|ext-gen|van-|rc[-_]|cdk-|mat-)|[:@«\n\r\f]|^[a-z_]{0,2}\d+_?$/i
/** `input-7`, `form_item_12`: an id of a counter, where a name would be a developer's. */
const COUNTED = /[-_.]\d+([-_]|$)/
/** A class that says what a thing is now, or is drawn from a digest. */
const PASSING =
  /\d|__\w{5}$|(^|[-_])(is|has|in|on|off|error|checked|selected|current|cur|open|show|shown|hide|hidden|disabled|enter|leave|last|first)([-_]|$)|focus|active|hover/i

const isLasting = (value: string): boolean => value !== '' && value.length <= 60 && !GENERATED.test(value)

/** Choices of one question have one name, and a value each. */
const ofChoice = (element: Element): string => {
  const value = attributeOf(element, 'value')
  return /^(radio|checkbox)$/.test(attributeOf(element, 'type')) && isLasting(value)
    ? `[value=${JSON.stringify(value)}]`
    : ''
}

const namesOf = (element: Element): string[] =>
  NAMES.flatMap((name) => {
    const value = attributeOf(element, name)
    if (!isLasting(value)) return []
    const tag = name.startsWith('data-') ? '' : CSS.escape(tagOf(element))
    const selector = `${tag}[${name}=${JSON.stringify(value)}]`
    return [selector, selector + ofChoice(element)]
  })

/** How many elements of a root each name means. */
const namesIn = memo((root: Root): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const element of findAllIn(root, NAMED))
    for (const name of new Set(namesOf(element))) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
})

const ownNameOf = (root: Root, element: Element): string | undefined => {
  const id = attributeOf(element, 'id')
  const byId = isLasting(id) && !COUNTED.test(id) ? `#${CSS.escape(id)}` : ''
  if (byId && findAllIn(root, byId).length === 1) return byId
  const counts = namesIn(root)
  return namesOf(element).find((name) => counts.get(name) === 1)
}

/** How each child is told from its siblings: by its tag, by a class of its own, or by its place. */
const stepsIn = memo((parent: Element | Root): Map<Element, string> => {
  const children = [...childrenOf(parent)]
  const counts = new Map<string, number>()
  const places = new Map<Element, [tag: string, place: number, classes: string[]]>()
  const count = (step: string): number => {
    const times = (counts.get(step) ?? 0) + 1
    counts.set(step, times)
    return times
  }
  for (const child of children) {
    const tag = CSS.escape(tagOf(child))
    const classes = [...new Set(classesOf(child))].map((name) => `${tag}.${CSS.escape(name)}`)
    places.set(child, [tag, count(tag), classes])
    for (const step of classes) count(step)
  }
  const steps = new Map<Element, string>()
  for (const [child, [tag, place, classes]] of places) {
    const alone = counts.get(tag) === 1 ? tag : classes.find((step) => counts.get(step) === 1 && !PASSING.test(step))
    steps.set(child, alone ?? `${tag}:nth-of-type(${place})`)
  }
  return steps
})

/** From the nearest element with a name of its own down, child by child: unique as that name is. */
const within = memo((element: Element): string => {
  const root = rootOf(element)
  const own = root && ownNameOf(root, element)
  if (own) return own
  const tag = tagOf(element)
  const parent = parentOf(element)
  if (parent) return tag === 'body' ? tag : `${within(parent)} > ${stepsIn(parent).get(element)}`
  if (!(root instanceof ShadowRoot)) return ':root'
  const step = stepsIn(root).get(element) ?? tag
  return findAllIn(root, step).length === 1 ? step : `${step}:not(* > *)`
})

/** A selector that finds an element and no other in its document, by its own name where that looks lasting; shadow roots are crossed by ` >>> `. */
export const selectorOf = (element: Element): string => {
  const parts: string[] = []
  let at: Element | null = element
  while (at) {
    const root = rootOf(at)
    if (!root) break
    parts.unshift(within(at))
    at = root instanceof ShadowRoot ? root.host : null
  }
  return parts.join(' >>> ')
}
