import { attempt } from './attempt'
import { getOwnPropertyDescriptor, getPrototypeOf, indexOf, isArray, lower, ownKeys, setPrototypeOf } from './captured'

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

/** The content type that a page's headers name: a Headers, pairs, or an object. Empty where they name none. */
export const contentTypeOf = (headers: unknown): string => {
  if (typeof headers !== 'object' || headers === null) return ''
  const own = attempt(() => Reflect.apply(getHeader, headers, ['content-type']))
  if (own !== undefined) return own ?? ''
  if (isArray(headers)) {
    for (let i = 0; i < headers.length; i++) {
      const pair = headers[i]
      if (isArray(pair) && typeof pair[0] === 'string' && lower(pair[0]) === 'content-type') return `${pair[1]}`
    }
    return ''
  }
  const names = ownKeys(headers)
  for (let i = 0; i < names.length; i++) {
    const name = names[i]
    if (typeof name !== 'string' || lower(name) !== 'content-type') continue
    const value = peek(headers, name)
    return typeof value === 'string' ? value : ''
  }
  return ''
}

/** True for the type of a service's answer that holds records. */
export const isJson = (contentType: string): boolean => indexOf(lower(contentType), 'json') > -1
