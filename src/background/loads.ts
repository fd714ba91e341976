/** Enough for a page of a thousand pictures and what it sends. */
const MAX_URLS = 4000

/**
 * Visit → addresses that webRequest told and that are written: of these the page's own record of what it loaded says
 * nothing new. Bounded, and made anew by each life of the background: the engine joins what is told twice.
 */
const written = new Map<string, Set<string>>()

export const noteWritten = (visit: string, url: string): void => {
  const urls = written.get(visit) ?? new Set<string>()
  if (urls.size < MAX_URLS) written.set(visit, urls.add(url))
}

export const isWritten = (visit: string, url: string): boolean => written.get(visit)?.has(url) === true

export const forgetWritten = (visit: string): void => {
  written.delete(visit)
}
