import { attempt } from './attempt'
import { getterOf, pageDocument } from './captured'

const NativeURL = URL
const hrefOf = getterOf<string>(URL.prototype, 'href') as (url: unknown) => string
const requestUrl = getterOf<string>(Request.prototype, 'url') as (request: unknown) => string
const baseOf = getterOf<string>(Node.prototype, 'baseURI') as (node: unknown) => string

/** The absolute address a page means, from a text or a URL object; undefined where it is neither. */
export const addressOf = (url: unknown): string | undefined =>
  attempt(() => {
    const text = typeof url === 'string' ? url : hrefOf(url)
    return hrefOf(new NativeURL(text, baseOf(pageDocument)))
  })

/** The address of a Request; undefined for anything else. */
export const requestUrlOf = (request: unknown): string | undefined => attempt(() => requestUrl(request))

/**
 * The arguments with an object in the place of an address turned into the text that the native would make of it. That
 * calls the page's `toString`, which must be called once and not twice, so the native is given the text. Where it throws,
 * the native is given something that throws the same.
 */
export const withText = (args: readonly unknown[], position: number): readonly unknown[] => {
  const given = args[position]
  const isObject = (typeof given === 'object' && given !== null) || typeof given === 'function'
  if (!isObject || requestUrlOf(given) !== undefined || addressOf(given) !== undefined) return args
  const copy = [...args]
  try {
    copy[position] = `${given}`
  } catch (error) {
    copy[position] = {
      toString: () => {
        throw error
      },
    }
  }
  return copy
}
