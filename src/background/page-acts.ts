import browser from '../browser/browser'
import type { PageWork, Payload } from '../messages/contract'
import { observationsOf } from '../storage/observations'
import { decoysFor } from './decoys'
import { inspectVisit } from './inspections'
import { keysOf } from './marks'
import { ready } from './ready'
import { siteOf } from './sites'
import { currentVisit, findTab } from './tabs'

const SCRIPT = 'assets/actions.js'

/** Runs in each frame, after the script that knows how. */
const work = (wanted: PageWork): Promise<number> | number =>
  (globalThis as { scanwarden?: { act?(wanted: PageWork): Promise<number> } }).scanwarden?.act?.(wanted) ?? 0

const workFor = async (visit: string, act: Payload<'page.act'>['act']): Promise<PageWork | null> => {
  const inspection = await inspectVisit(visit)
  if (!inspection) return null
  if (act === 'decoy') return { untick: [], fill: decoysFor(inspection, keysOf(await observationsOf(visit))) }
  const ticked = inspection.consent.filter(({ kind, prechecked }) => kind === 'checkbox' && prechecked)
  return { untick: ticked.map(({ selector }) => selector), fill: [] }
}

/** Does on a tab's page what its person has tapped for. Gives how many controls were changed. */
export const actOnPage = async ({ tab, act }: Payload<'page.act'>): Promise<{ done: number }> => {
  await ready
  const found = findTab(tab)
  const visit = found && currentVisit(found)
  const wanted = visit && (await workFor(visit.id, act))
  if (!wanted) return { done: 0 }
  const target = { tabId: tab, allFrames: true }
  // A page that waits for a script of its own is acted upon as it stands: its person has seen it.
  await browser.scripting.executeScript({ target, files: [SCRIPT], injectImmediately: true })
  const results = await browser.scripting.executeScript({
    target,
    func: work,
    args: [wanted],
    injectImmediately: true,
  })
  return { done: results.reduce((sum, { result }) => sum + (typeof result === 'number' ? result : 0), 0) }
}

/** Erases what a tab's site keeps in this browser: cookies, storages, caches and workers, on all of its hosts. */
export const clearSite = async ({ tab }: Payload<'site.clear'>): Promise<{ cleared: boolean }> => {
  const { url } = await browser.tabs.get(tab)
  const site = siteOf(url)
  // Absent until the person has agreed to it.
  if (!site || !url || !browser.browsingData) return { cleared: false }
  const kinds = { cookies: true, localStorage: true, indexedDB: true, serviceWorkers: true }
  const hosts = [...new Set([new URL(url).hostname, site])]
  const { origin } = new URL(url)
  const chromium = {
    origins: [...new Set([origin, ...hosts.flatMap((host) => [`https://${host}`, `http://${host}`])])],
  }
  const isFirefox = 'getBrowserInfo' in browser.runtime && /firefox/i.test(navigator.userAgent)
  await browser.browsingData.remove(
    (isFirefox ? { hostnames: hosts } : chromium) as object,
    isFirefox ? kinds : ({ ...kinds, cacheStorage: true, fileSystems: true } as object),
  )
  await browser.scripting
    .executeScript({
      target: { tabId: tab },
      func: () => (globalThis as unknown as { sessionStorage: { clear(): void } }).sessionStorage.clear(),
    })
    .catch(() => undefined)
  return { cleared: true }
}
