import browser from 'webextension-polyfill'

interface Script {
  id: string
  file: string
  world?: 'MAIN' | 'ISOLATED'
}

/** Numbers and bare names have no subdomains. */
const patternOf = (site: string): string => (/^[\d.]+$|:|^[^.]+$/.test(site) ? `*://${site}/*` : `*://*.${site}/*`)

/** Keeps scripts registered for the pages of these sites and for no others; the browser remembers them when it is closed. */
export const keepRegistered = async (scripts: readonly Script[], sites: readonly string[]): Promise<void> => {
  const matches = sites.map(patternOf).sort()
  const ids = scripts.map(({ id }) => id)
  const known = (await browser.scripting.getRegisteredContentScripts()).filter(({ id }) => ids.includes(id))
  if (JSON.stringify(known[0]?.matches?.toSorted() ?? []) === JSON.stringify(matches)) return
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: known.map(({ id }) => id) })
  if (matches.length === 0) return
  // The polyfill's types do not know of frames without an address of their own, nor of worlds.
  const more = { allFrames: true, matchOriginAsFallback: true }
  await browser.scripting.registerContentScripts(
    scripts.map(({ id, file, world = 'ISOLATED' }) => ({
      id,
      js: [file],
      matches,
      runAt: 'document_start' as const,
      persistAcrossSessions: true,
      world,
      ...more,
    })),
  )
}
