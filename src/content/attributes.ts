import { attributeOf, attributesOf } from './dom'
import { memo } from './memo'

const names = memo(attributesOf)

/** Whether an element has an attribute: the browser is asked once for all that may be asked of one element. */
export const has = (element: Element, name: string): boolean => names(element).includes(name)

/** An attribute's text; empty where it is absent. */
export const read = (element: Element, name: string): string => (has(element, name) ? attributeOf(element, name) : '')
