import { read } from './attributes'
import { attributeOf, childrenOf, findAllIn, isMatch, parentOf, rootOf, tagOf } from './dom'
import { changesSoFar, memo, untilChange } from './memo'

type Root = Document | ShadowRoot

/** What developers call an element by. */
const NAMES = ['name', 'data-testid', 'data-field', 'placeholder']
/** Elements asked before the clock is. */
const STEP = 40
const NAMED = NAMES.map((name) => `[${name}]`).join(',')
/** Digests, long numbers and what frameworks count with: another load or another rendering gives another one. */
const GENERATED =
  /\d{3,}|[0-9a-f]{8}|^(el-id|radix|headlessui|react-|uid|mui-|ember|yui|ext-gen|van-|rc[-_]|cdk-|mat-)|[:@«\n\r\f\t]|^[a-z_]{0,2}\d+_?$/i
/** `input-7`, `form_item_12`: an id of a counter, where a name would be a developer's. */
const COUNTED = /[-_.]\d+([-_]|$)/
/** A class that says what a thing is now, or is drawn from a digest. */
const PASSING =
  /\d|__\w{5}$|(^|[-_])(is|has|in|on|off|error|checked|selected|current|cur|open|show|shown|hide|hidden|disabled|enter|leave|last|first)([-_]|$)|focus|active|hover/i

const isLasting = (value: string): boolean => value !== '' && value.length <= 60 && !GENERATED.test(value)

const escaped = memo((name: string) => CSS.escape(name))
const tagStep = (element: Element): string => escaped(tagOf(element))

/** Choices of one question have one name, and a value each. */
const ofChoice = (element: Element): string => {
  if (!/^(radio|checkbox)$/.test(read(element, 'type'))) return ''
  const value = read(element, 'value')
  return isLasting(value) ? `[value=${JSON.stringify(value)}]` : ''
}

const namesOf = (element: Element): string[] =>
  NAMES.flatMap((name) => {
    const value = read(element, name)
    if (!isLasting(value)) return []
    const tag = name.startsWith('data-') ? '' : tagStep(element)
    const selector = `${tag}[${name}=${JSON.stringify(value)}]`
    return [selector, selector + ofChoice(element)]
  })

interface Names {
  /** Of each element that has any. */
  of: Map<Element, string[]>
  /** How many elements each name means. */
  counts: Map<string, number>
}

const known = untilChange<Root, Names>()

/** Counts the names in a root, a few at a time; whoever needs them before that counts them at once. */
export function* countNames(root: Root): Generator<void, void, void> {
  const before = changesSoFar()
  const names: Names = { of: new Map(), counts: new Map() }
  let steps = 0
  for (const element of known.has(root) ? [] : findAllIn(root, NAMED)) {
    const own = namesOf(element)
    names.of.set(element, own)
    for (const name of new Set(own)) names.counts.set(name, (names.counts.get(name) ?? 0) + 1)
    if (++steps % STEP === 0) yield
  }
  if (before === changesSoFar() && !known.has(root)) known.set(root, names)
}

const ownNameOf = (root: Root, element: Element): string | undefined => {
  const id = attributeOf(element, 'id')
  const byId = isLasting(id) && !COUNTED.test(id) ? `#${CSS.escape(id)}` : ''
  if (byId && findAllIn(root, byId).length === 1) return byId
  if (!known.has(root) && isMatch(element, NAMED)) for (const _ of countNames(root));
  const names = known.get(root)
  return names?.of.get(element)?.find((name) => names.counts.get(name) === 1)
}

const stepsOfKind = memo((kind: string): string[] => {
  const [tag, ...classes] = kind.split(/\s+/).filter(Boolean).map(escaped)
  return [...new Set(classes)].map((name) => `${tag}.${name}`)
})

/** By tag and classes: siblings of one kind are commonly many. */
const classStepsOf = (element: Element): string[] => stepsOfKind(`${tagOf(element)} ${attributeOf(element, 'class')}`)

/** How each child is told from its siblings of the same tag: by a class of its own, or by its place. */
const stepsIn = memo((parent: Element | Root): Map<Element, string> => {
  const counts = new Map<string, number>()
  const count = (step: string): number => {
    const there = (counts.get(step) ?? 0) + 1
    counts.set(step, there)
    return there
  }
  const children = [...childrenOf(parent)].map((child) => {
    const tag = tagStep(child)
    const classes = classStepsOf(child)
    classes.forEach(count)
    return { child, classes, place: `${tag}:nth-of-type(${count(tag)})` }
  })
  return new Map(
    children.map(({ child, classes, place }) => [
      child,
      classes.find((step) => counts.get(step) === 1 && !PASSING.test(step)) ?? place,
    ]),
  )
})

const stepTo = (parent: Element | Root, element: Element): string =>
  (!isMatch(element, ':only-of-type') && stepsIn(parent).get(element)) || tagStep(element)

const steps = untilChange<Element, string>()

/** From the nearest element with a name of its own down, child by child: unique as that name is. */
const within = (root: Root, element: Element): string => {
  const known = steps.get(element) ?? ownNameOf(root, element) ?? stepDown(root, element)
  steps.set(element, known)
  return known
}

const stepDown = (root: Root, element: Element): string => {
  const tag = tagOf(element)
  const parent = parentOf(element)
  if (parent) return tag === 'body' ? tag : `${within(root, parent)} > ${stepTo(parent, element)}`
  if (!(root instanceof ShadowRoot)) return ':root'
  const step = stepTo(root, element)
  return findAllIn(root, step).length === 1 ? step : `${step}:not(* > *)`
}

/** A selector that finds an element and no other in its document, by its own name where that looks lasting; shadow roots are crossed by ` >>> `. */
export const selectorOf = memo((element: Element): string => {
  const parts: string[] = []
  let at: Element | null = element
  while (at) {
    const root = rootOf(at)
    if (!root) break
    parts.unshift(within(root, at))
    at = root instanceof ShadowRoot ? root.host : null
  }
  return parts.join(' >>> ')
})
