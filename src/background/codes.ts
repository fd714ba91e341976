import browser from '../browser/browser'
import type { CodeTrace } from '../core/model/code'
import { base64Of } from './base64'
import { engine } from './engine'
import { isWebUrl } from './sites'

const TIMEOUT = 8000
const MAX_HOPS = 20
const MAX_PICTURE = 8_000_000

/** Redirects of an address that the extension itself has asked for: fetch tells only where they end. */
const hopsWhile = async (url: string, work: () => Promise<CodeTrace['end']>): Promise<CodeTrace> => {
  const chain = [url]
  const follow = (details: { url: string; redirectUrl: string; tabId: number }) => {
    if (details.tabId === -1 && details.url === chain.at(-1) && chain.length <= MAX_HOPS)
      chain.push(details.redirectUrl)
  }
  browser.webRequest.onBeforeRedirect.addListener(follow, { urls: ['<all_urls>'] })
  try {
    const end = await work()
    return { hops: chain.slice(1).map((hop) => engine.readCode(hop)), end }
  } finally {
    browser.webRequest.onBeforeRedirect.removeListener(follow)
  }
}

const knock = async (url: string): Promise<CodeTrace['end']> => {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      redirect: 'follow',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT),
    })
    // The page itself is not wanted.
    await response.body?.cancel()
    return response.ok ? 'reached' : 'refused'
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'unreachable'
  }
}

/** Follows the redirects of an address without cookies and without saying from where. Never fails. */
export const traceCode = async (url: string): Promise<CodeTrace> => {
  if (!isWebUrl(url)) return { hops: [], end: 'unreachable' }
  const address = new URL(url)
  // The browser tells addresses without their fragments.
  address.hash = ''
  return hopsWhile(address.href, () => knock(address.href))
}

/** The bytes of a picture on a page, for the code in it: at most eight megabytes. Null where it cannot be had. */
export const getPicture = async (url: string): Promise<{ base64: string; type: string } | null> => {
  if (!isWebUrl(url) && !url.startsWith('data:image/')) return null
  try {
    const response = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(TIMEOUT) })
    const type = response.headers.get('content-type') ?? ''
    const bytes = new Uint8Array(await response.arrayBuffer())
    if (!response.ok || !type.startsWith('image/') || bytes.length > MAX_PICTURE) return null
    return { base64: base64Of(bytes), type }
  } catch {
    return null
  }
}
