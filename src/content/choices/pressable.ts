import { attributeOf } from '../dom'

/** True where an element says that it may be pressed: by its role, its own listener, its library or the pointer over it. */
export const isPressable = (element: Element): boolean =>
  attributeOf(element, 'onclick') !== '' ||
  /^(button|radio|option|link)$/.test(attributeOf(element, 'role')) ||
  /clickable|-link|access|arrow/.test(attributeOf(element, 'class')) ||
  getComputedStyle(element).cursor === 'pointer'

/** Leads to another page; so does an address behind a hash that is a path. */
export const LINK = 'a[href]:not([href^="javascript" i],[href="#"],[href=""])'
