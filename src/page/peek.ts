import { attempt } from './attempt'
import {
  apply,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  indexOf,
  isArray,
  lower,
  ownKeys,
  setPrototypeOf,
} from './captured'

/** A property's value where it is plain data, so that no getter of the page's is called once more than the browser does. */
export const peek = (object: unknown, name: string): unknown => {
  let owner = object as object | null
  while (typeof owner === 'object' && owner !== null) {
    const descriptor = getOwnPropertyDescriptor(owner, name)
    if (descriptor) return descriptor.value
    owner = getPrototypeOf(owner)
  }
  return undefined
}

const MAX_NAMES = 100
const MAX_DEPTH = 6

/** Plain data of a value, without calling anything of the page's: getters and `toJSON` stay untouched. */
export const plainOf = (value: unknown, depth = 0): unknown => {
  if (typeof value !== 'object' || value === null) return typeof value === 'bigint' ? `${value}` : value
  const copy: Record<PropertyKey, unknown> = isArray(value) ? ([] as never) : {}
  const names = depth < MAX_DEPTH ? ownKeys(value) : []
  for (let i = 0; i < names.length && i < MAX_NAMES; i++) {
    const name = names[i] as string
    if (name !== 'length') copy[name] = plainOf(peek(value, name), depth + 1)
  }
  setPrototypeOf(copy, null)
  return copy
}

const getHeader = Headers.prototype.get
/** A header by its name; throws where they are no `Headers`. */
export const headerOf = (headers: unknown, name: string) => apply(getHeader, headers, [name]) as string | null

/** The content type that a page's headers name: a Headers, pairs, or an object. Empty where they name none. */
export const contentTypeOf = (headers: unknown): string => {
  if (typeof headers !== 'object' || headers === null) return ''
  const own = attempt(() => headerOf(headers, 'content-type'))
  if (own !== undefined) return own ?? ''
  const names = ownKeys(headers)
  for (let i = 0; i < names.length; i++) {
    const name = names[i]
    const held = peek(headers, name as string)
    const isPair = isArray(held)
    const key = isPair ? held[0] : name
    const value = isPair ? held[1] : held
    if (typeof key === 'string' && lower(key) === 'content-type') return typeof value === 'string' ? value : ''
  }
  return ''
}

/** True for the type of a service's answer that holds records. */
export const isJson = (contentType: string): boolean => indexOf(lower(contentType), 'json') > -1
