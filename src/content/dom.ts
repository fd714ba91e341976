/**
 * Reading elements by the prototypes' own accessors. In a form each control answers to its name: a form with a control
 * called `children` has no children property any more, in this world as in the page's.
 */
// @__NO_SIDE_EFFECTS__
const getter = <T>(owner: object, name: string): ((self: Node) => T) => {
  let holder = owner
  while (!Object.hasOwn(holder, name)) holder = Reflect.getPrototypeOf(holder) as object
  const { get } = Reflect.getOwnPropertyDescriptor(holder, name) as { get: (this: Node) => T }
  return method(get)
}

/** A method as a function of its object, whatever the object calls its own properties. */
function method<S, A extends unknown[], R>(own: (this: S, ...args: A) => R) {
  return Function.prototype.call.bind(own) as (self: S, ...args: A) => R
}

type Root = Document | ShadowRoot | Element | DocumentFragment

const ofElement = Element.prototype
const ofDocument = Document.prototype
const ofNode = Node.prototype

export const parentOf = getter<Element | null>(ofNode, 'parentElement')
/** Never null but of a document. */
export const textContentOf = getter<string>(ofElement, 'textContent')
export const markupOf = getter<string>(ofElement, 'outerHTML')
/** The text as it is drawn, with its lines; costs a layout. */
export const drawnTextOf = (element: Element): string => getter<string>(HTMLElement.prototype, 'innerText')(element)
export const isInDocument = getter<boolean>(ofNode, 'isConnected')
const firstNodeOf = getter<Node | null>(ofNode, 'firstChild')
const nextNodeOf = getter<Node | null>(ofNode, 'nextSibling')
export const previousNodeOf = getter<Node | null>(ofNode, 'previousSibling')
export const previousOf = getter<Element | null>(ofElement, 'previousElementSibling')
export const nextOf = getter<Element | null>(ofElement, 'nextElementSibling')
/** Local name, lower case in HTML. */
export const tagOf = getter<string>(ofElement, 'localName')
const title = getter<string>(ofDocument, 'title')
const body = getter<HTMLElement | null>(ofDocument, 'body')
const childrenOfElement = getter<HTMLCollection>(ofElement, 'children')
const childrenOfDocument = getter<HTMLCollection>(ofDocument, 'children')

const attribute = method<Element, [string], string | null>(ofElement.getAttribute)
/** An attribute's text; empty where it is absent. */
export const attributeOf = (element: Element, name: string): string => attribute(element, name) ?? ''
/** Names of the attributes that an element has: one question instead of one for each that it may have. */
export const attributesOf = method<Element, [], string[]>(ofElement.getAttributeNames)
export const closestTo = method<Element, [string], Element | null>(ofElement.closest)
export const isMatch = method<Element, [string], boolean>(ofElement.matches)
export const contains = method<Node, [Node], boolean>(ofNode.contains)
const compare = method<Node, [Node], number>(ofNode.compareDocumentPosition)
const getRoot = method<Node, [], Node>(ofNode.getRootNode)
const one = method<Element, [string], Element | null>(ofElement.querySelector)
const all = method<Element, [string], NodeListOf<Element>>(ofElement.querySelectorAll)
const byTag = method<Element, [string], HTMLCollection>(ofElement.getElementsByTagName)

/** A document of whatever window. */
const isDocument = (node: Node): node is Document => node.nodeType === Node.DOCUMENT_NODE

export const childrenOf = (root: Root): HTMLCollection =>
  root instanceof Element ? childrenOfElement(root) : isDocument(root) ? childrenOfDocument(root) : root.children
/** How many elements stand in an element. */
export const elementsIn = (element: Element): number => byTag(element, '*').length
export const findIn = <E extends Element = Element>(root: Root, selector: string): E | null =>
  (root instanceof Element ? one(root, selector) : root.querySelector(selector)) as E | null
export const findAllIn = <E extends Element = Element>(root: Root, selector: string): E[] => {
  const found = (root instanceof Element ? all(root, selector) : root.querySelectorAll(selector)) as NodeListOf<E>
  // Going through the list by an iterator costs three times as much.
  const elements: E[] = []
  for (let at = 0, { length } = found; at < length; at++) elements.push(found[at] as E)
  return elements
}

/** Goes from child to child: a list of them costs the browser more than the steps do. */
export const forChildren = (node: Node, visit: (child: Node) => void): void => {
  for (let child = firstNodeOf(node); child; child = nextNodeOf(child)) visit(child)
}

/** The document or the shadow root that an element stands in. */
export const rootOf = (element: Element): Document | ShadowRoot | null => {
  const root = getRoot(element)
  return isDocument(root) || root instanceof ShadowRoot ? root : null
}
/** An element and those around it, the nearest first, at most so many; goes no further than it is asked. */
export function* upFrom(element: Element | null, most: number): Generator<Element, void, void> {
  for (let at = element, left = most; at && left > 0; left--, at = parentOf(at)) yield at
}
/** The parent, or the host where a shadow root is left. */
export const parentAcrossRoots = (element: Element): Element | null => {
  const root = rootOf(element)
  return parentOf(element) ?? (root instanceof ShadowRoot ? root.host : null)
}
export const classesOf = (element: Element): string[] => attributeOf(element, 'class').split(/\s+/).filter(Boolean)
export const pageTitle = (): string => title(document)
export const pageBody = (): HTMLElement | null => body(document)
export const followsInTree = (first: Node, second: Node): boolean =>
  (compare(first, second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
