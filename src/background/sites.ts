import { engine } from './engine'

const parse = (url: string): URL | null => {
  try {
    return new URL(url)
  } catch {
    return null
  }
}

/** Whether an address travels over the web: pages, requests and sockets, but nothing of the browser's or an extension's. */
export const isWebUrl = (url: string): boolean => /^(?:https?|wss?):\/\//i.test(url)

/** Registrable domain of a web address (public suffix list), the host itself for IP addresses and bare names; null for all else. */
export const siteOf = (url: string | null | undefined): string | null => {
  const parsed = url ? parse(url) : null
  if (!parsed || !isWebUrl(parsed.href)) return null
  return engine.registrableDomain(parsed.hostname)
}

/** Scheme, host and port; empty for what is no address. Holds nothing of a person's. */
export const originOf = (url: string | null | undefined): string => {
  const parsed = url ? parse(url) : null
  return parsed && isWebUrl(parsed.href) ? `${parsed.protocol}//${parsed.host}` : ''
}

/** Whether two addresses are the same document: fragments apart. */
export const isSameAddress = (a: string, b: string): boolean => a.replace(/#.*$/s, '') === b.replace(/#.*$/s, '')
