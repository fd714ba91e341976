/**
 * Reading elements by the prototypes' own accessors. In a form each control answers to its name: a form with a control
 * called `children` has no children property any more, in this world as in the page's.
 */
const getter = <T>(owner: object, name: string): ((self: Node) => T) => {
  let holder: object | null = owner
  while (holder && !Object.hasOwn(holder, name)) holder = Reflect.getPrototypeOf(holder)
  const get = holder && Reflect.getOwnPropertyDescriptor(holder, name)?.get
  return (self) => (get ? Reflect.apply(get, self, []) : Reflect.get(self, name)) as T
}

const { getAttribute, hasAttribute, closest, matches, querySelector, querySelectorAll } = Element.prototype

export const parentOf = getter<Element | null>(Node.prototype, 'parentElement')
export const textContentOf = getter<string | null>(Element.prototype, 'textContent')
export const isInDocument = getter<boolean>(Node.prototype, 'isConnected')
export const childrenOf = getter<HTMLCollection>(Element.prototype, 'children')
export const previousOf = getter<Element | null>(Element.prototype, 'previousElementSibling')
export const childNodesOf = getter<NodeListOf<ChildNode>>(Node.prototype, 'childNodes')
const previousNode = getter<Node | null>(Node.prototype, 'previousSibling')
const tag = getter<string>(Element.prototype, 'localName')
const title = getter<string>(Document.prototype, 'title')
const body = getter<HTMLElement | null>(Document.prototype, 'body')

export const previousNodeOf = (node: Node): Node | null => previousNode(node)
/** Local name, lower case in HTML. */
export const tagOf = (element: Element): string => tag(element)
/** An attribute's text; empty where it is absent. */
export const attributeOf = (element: Element, name: string): string =>
  (Reflect.apply(getAttribute, element, [name]) as string | null) ?? ''
export const hasAttributeOn = (element: Element, name: string): boolean => Reflect.apply(hasAttribute, element, [name])
export const closestTo = (element: Element, selector: string): Element | null =>
  Reflect.apply(closest as (selector: string) => Element | null, element, [selector])
export const isMatch = (element: Element, selector: string): boolean => Reflect.apply(matches, element, [selector])

type Root = Document | ShadowRoot | Element | DocumentFragment

const one = (root: Root) => (root instanceof Element ? querySelector : root.querySelector)
const all = (root: Root) => (root instanceof Element ? querySelectorAll : root.querySelectorAll)

export const findIn = <E extends Element = Element>(root: Root, selector: string): E | null =>
  Reflect.apply(one(root) as (selector: string) => E | null, root, [selector])
export const findAllIn = <E extends Element = Element>(root: Root, selector: string): E[] =>
  Array.from(Reflect.apply(all(root) as (selector: string) => NodeListOf<E>, root, [selector]))

export const contains = (outer: Node, inner: Node): boolean => Reflect.apply(Node.prototype.contains, outer, [inner])
/** The document or the shadow root that an element stands in. */
export const rootOf = (element: Element): Document | ShadowRoot | null => {
  const root = Reflect.apply(Node.prototype.getRootNode, element, []) as Node
  const isRoot = root.nodeType === Node.DOCUMENT_NODE || root instanceof ShadowRoot
  return isRoot ? (root as Document | ShadowRoot) : null
}
/** The parent, or the host where a shadow root is left. */
export const parentAcrossRoots = (element: Element): Element | null => {
  const parent = parentOf(element)
  if (parent) return parent
  const root = rootOf(element)
  return root instanceof ShadowRoot ? root.host : null
}
export const classesOf = (element: Element): string[] => attributeOf(element, 'class').split(/\s+/).filter(Boolean)
export const pageTitle = (): string => title(document)
export const pageBody = (): HTMLElement | null => body(document)
export const followsInTree = (first: Node, second: Node): boolean =>
  (Reflect.apply(Node.prototype.compareDocumentPosition, first, [second]) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
