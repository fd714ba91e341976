import { PageFailure } from './page-result'

const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:(?!\d+(?:\/|$))/i
const IS_LOCAL = /^(?:[^/:]+\.)?localhost(?=[:/]|$)|^127\.|^\[::1\]/i

/**
 * The address of a page as a person writes it, whole: a bare host gets `https://`, one of this machine `http://`.
 * Throws `PageFailure` (`invalid_url`) for what is no web address.
 */
export const toPageUrl = (given: string): string => {
  const text = given.trim()
  const whole = HAS_SCHEME.test(text) ? text : `${IS_LOCAL.test(text) ? 'http' : 'https'}://${text}`
  let url: URL
  try {
    url = new URL(whole)
  } catch {
    throw new PageFailure('invalid_url', 'this is not a web address')
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new PageFailure('invalid_url', `only http and https pages can be inspected, not ${url.protocol}`)
  if (!HAS_SCHEME.test(text) && !/[.:]|^localhost$/.test(url.hostname))
    throw new PageFailure('invalid_url', 'this is not a web address')
  return url.href
}
