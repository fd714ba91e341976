import browser from '../browser/browser'
import { readSettings } from '../storage/settings'
import { keepRegistered } from './registered'

/** Ends what the content script and the hooks do, or keeps them from beginning where it comes before the page. */
const SCRIPT = 'assets/off.js'

/** A copy of the setting: whether a request is looked at cannot wait for the disk. */
let offSites: ReadonlySet<string> = new Set()

/** Whether the person has switched us off for a site. */
export const isOff = (site: string | null): boolean => site !== null && offSites.has(site)

const report = (error: unknown): void => console.error('off', error instanceof Error ? error.name : '')

/**
 * Scripts of the manifest run on every site and cannot be taken back: on these sites one more is registered, which runs
 * right after them and before the page's first, and ends them.
 */
const register = (): Promise<void> => keepRegistered([{ id: 'off', file: SCRIPT }], [...offSites])

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
