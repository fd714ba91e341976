import type { Severity } from '../../core/model/outcome'
import { shared } from '../isolated'
import { STYLE } from './style'

export interface Overlay {
  host: HTMLElement
  root: ShadowRoot
}

let overlay: Overlay | null = null

/** The one element that we add to a page, with a closed root in which everything of ours stands. */
export const openOverlay = (): Overlay => {
  if (!overlay) {
    const host = document.createElement('div')
    shared()?.own.add(host)
    // The page's own rules for `div` reach the host: only what is set on it with weight stands.
    host.style.cssText =
      'all:initial!important;position:absolute!important;top:0!important;left:0!important;width:0!important;height:0!important;z-index:2147483647!important'
    const root = host.attachShadow({ mode: 'closed' })
    const style = document.createElement('style')
    style.textContent = STYLE
    root.append(style)
    overlay = { host, root }
  }
  // A page may empty its document or write a new one.
  if (!overlay.host.isConnected) document.documentElement.append(overlay.host)
  return overlay
}

/** Takes everything of ours off the page. */
export const closeOverlay = (): void => {
  overlay?.host.remove()
  overlay = null
}

/** Out of the picture while one is taken: evidence shows the page alone. */
export const hideOverlay = (hide: boolean): void => {
  overlay?.host.style.setProperty('display', hide ? 'none' : 'block', 'important')
}

export const isOurs = (element: Element | null): boolean => element !== null && element === overlay?.host

/** An element with its class, its text and what it says to screen readers. */
export const make = <T extends keyof HTMLElementTagNameMap>(
  tag: T,
  name: string,
  text = '',
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[T] => {
  const element = document.createElement(tag)
  element.className = name
  element.textContent = text
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value)
  return element
}

/** The shape of a severity in its colour. */
export const shapeOf = (tone: Severity): HTMLElement => {
  const shape = make('span', tone)
  shape.append(make('i', 'shape'))
  return shape
}

/** Calls back on a real press; a page that could reach the element could only pretend one. */
export const onTap = (element: HTMLElement, work: () => void): void => {
  element.addEventListener('click', (event) => {
    if (event.isTrusted) work()
  })
}
