import browser from '../browser/browser'
import type { Sight } from '../messages/contract'
import { isUnwritten } from './facts'
import { isOff } from './off'
import { isWebUrl, originOf, siteOf } from './sites'
import { currentNavigation, currentVisit, findTab } from './tabs'

/** A page that was asked for so short a time ago has had no chance to speak. */
const PATIENCE = 5000

/** Pages of the web on which browsers run no extension. */
const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons|addons\.opera\.com)(?:[/?#]|$)/i

const mayRead = (origin: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [origin] }).catch(() => false)

/** How well a tab can be seen now. A tab that is gone is empty. */
export const sightOf = async (tabId: number): Promise<Sight> => {
  const shown = await browser.tabs.get(tabId).catch(() => null)
  if (!shown) return { state: 'empty' }
  const url = shown.url || shown.pendingUrl
  // Addresses of pages that may not be read are hidden from us, the browser's own among them.
  if (!url) return (await mayRead('<all_urls>')) ? { state: 'closed' } : { state: 'no_permission', origin: '' }
  if (/^about:blank(?:[?#]|$)/.test(url)) return { state: 'empty' }
  if (!isWebUrl(url) || STORES.test(url)) return { state: 'closed' }
  const origin = originOf(url)
  // Match patterns know no port.
  if (!(await mayRead(`${origin.replace(/:\d+$/, '')}/*`))) return { state: 'no_permission', origin }
  const site = siteOf(url)
  if (site && isOff(site)) return { state: 'off', site }
  const tab = findTab(tabId)
  const visit = tab && currentVisit(tab)
  const navigation = tab && currentNavigation(tab)
  if (!visit || !navigation) return { state: 'late' }
  if (isUnwritten(visit.id)) return { state: 'unwritten' }
  const isFresh = navigation.request !== null && Date.now() - navigation.at < PATIENCE
  return navigation.paged || isFresh ? { state: 'watching', inspection: visit.id } : { state: 'late' }
}
