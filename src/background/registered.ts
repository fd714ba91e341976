import browser from '../browser/browser'

interface Script {
  id: string
  file: string
  world?: 'MAIN' | 'ISOLATED'
}

/** Numbers and bare names have no subdomains. */
const patternOf = (site: string): string => (/^[\d.]+$|:|^[^.]+$/.test(site) ? `*://${site}/*` : `*://*.${site}/*`)

/** Every site but these. */
interface Elsewhere {
  except: readonly string[]
}

const patternsFor = (sites: readonly string[] | Elsewhere): { matches: string[]; excludeMatches: string[] } =>
  'except' in sites
    ? { matches: ['*://*/*'], excludeMatches: sites.except.map(patternOf).sort() }
    : { matches: sites.map(patternOf).sort(), excludeMatches: [] }

/** Keeps scripts registered for the pages of these sites and for no others; the browser remembers them when it is closed. */
export const keepRegistered = async (
  scripts: readonly Script[],
  sites: readonly string[] | Elsewhere,
): Promise<void> => {
  const { matches, excludeMatches } = patternsFor(sites)
  const ids = scripts.map(({ id }) => id)
  const known = (await browser.scripting.getRegisteredContentScripts()).filter(({ id }) => ids.includes(id))
  const before = [known[0]?.matches?.toSorted() ?? [], known[0]?.excludeMatches?.toSorted() ?? []]
  if (JSON.stringify(before) === JSON.stringify([matches, excludeMatches])) return
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: known.map(({ id }) => id) })
  if (matches.length === 0) return
  // The types do not know of frames without an address of their own, nor of worlds.
  const more = { allFrames: true, matchOriginAsFallback: true }
  await browser.scripting.registerContentScripts(
    scripts.map(({ id, file, world = 'ISOLATED' }) => ({
      id,
      js: [file],
      matches,
      ...(excludeMatches.length > 0 && { excludeMatches }),
      runAt: 'document_start' as const,
      persistAcrossSessions: true,
      world,
      ...more,
    })),
  )
}
