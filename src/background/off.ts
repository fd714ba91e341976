import browser from 'webextension-polyfill'
import { readSettings } from '../storage/settings'

/** Ends what the content script and the hooks do, or keeps them from beginning where it comes before the page. */
const SCRIPT = 'assets/off.js'
const ID = 'off'

/** A copy of the setting: whether a request is looked at cannot wait for the disk. */
let offSites: ReadonlySet<string> = new Set()

/** Whether the person has switched us off for a site. */
export const isOff = (site: string | null): boolean => site !== null && offSites.has(site)

const report = (error: unknown): void => console.error('off', error instanceof Error ? error.name : '')

/** Numbers and bare names have no subdomains. */
const patternOf = (site: string): string => (/^[\d.]+$|:|^[^.]+$/.test(site) ? `*://${site}/*` : `*://*.${site}/*`)

/**
 * Scripts of the manifest run on every site and cannot be taken back: on these sites one more is registered, which runs
 * right after them and before the page's first, and ends them.
 */
const register = async (): Promise<void> => {
  const matches = [...offSites].map(patternOf).sort()
  const known = (await browser.scripting.getRegisteredContentScripts()).find(({ id }) => id === ID)
  if (JSON.stringify(known?.matches?.toSorted() ?? []) === JSON.stringify(matches)) return
  if (known) await browser.scripting.unregisterContentScripts({ ids: [ID] })
  if (matches.length === 0) return
  // The polyfill's types do not know of frames without an address of their own.
  const frames = { allFrames: true, matchOriginAsFallback: true }
  await browser.scripting.registerContentScripts([
    { id: ID, js: [SCRIPT], matches, runAt: 'document_start', persistAcrossSessions: true, ...frames },
  ])
}

/** Ends the scripts of one frame, or of every frame of a tab. */
export const stopPage = async (tabId: number, frame?: number): Promise<void> => {
  const target = frame === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frame] }
  await browser.scripting.executeScript({ target, files: [SCRIPT], injectImmediately: true }).catch(() => undefined)
}

/** Takes the setting as it is now. */
export const setOffSites = async (sites: readonly string[]): Promise<void> => {
  offSites = new Set(sites)
  await register()
}

/** Reads the setting before anything is taken. */
export const restoreOff = async (): Promise<void> => {
  offSites = new Set((await readSettings()).offSites)
  register().catch(report)
}
