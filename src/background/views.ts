import browser from '../browser/browser'
import type { Payload } from '../messages/contract'
import { AGENTS, EMULATED, type Emulated } from '../messages/emulation'
import { changeSettings, readSettings } from '../storage/settings'
import { remember } from './emulated-sites'
import { keepRegistered } from './registered'
import { siteOf } from './sites'
import { allTabs } from './tabs'
import { finishVisit } from './visits'

const RESOURCES = [
  'main_frame',
  'sub_frame',
  'stylesheet',
  'script',
  'image',
  'font',
  'object',
  'xmlhttprequest',
  'ping',
  'media',
  'websocket',
  'other',
] as const

const HINTS = ['sec-ch-ua', 'sec-ch-ua-mobile', 'sec-ch-ua-platform']

/** The site's own pages by their address, what these load by who asks for it. */
const rulesOf = (sites: readonly string[], emulated: Emulated, firstId: number) =>
  [{ requestDomains: sites }, { initiatorDomains: sites }].map((condition, index) => ({
    id: firstId + index,
    priority: 1,
    condition: { ...condition, resourceTypes: RESOURCES },
    action: {
      type: 'modifyHeaders',
      requestHeaders: [
        { header: 'user-agent', operation: 'set', value: AGENTS[emulated] },
        ...HINTS.map((header) => ({ header, operation: 'remove' })),
      ],
    },
  }))

interface DeclarativeNetRequest {
  getDynamicRules(): Promise<{ id: number }[]>
  updateDynamicRules(change: { removeRuleIds: number[]; addRules: unknown[] }): Promise<void>
}
// The types do not know of it.
const { declarativeNetRequest } = browser as unknown as { declarativeNetRequest: DeclarativeNetRequest }

const SCRIPTS: Record<Emulated, string> = { wechat: 'assets/view-wechat.js', alipay: 'assets/view-alipay.js' }

const follow = async (views: Record<string, Emulated>, offSites: readonly string[]): Promise<void> => {
  remember(views)
  const addRules: unknown[] = []
  for (const emulated of EMULATED) {
    const sites = Object.keys(views).filter((site) => views[site] === emulated && !offSites.includes(site))
    await keepRegistered([{ id: `view-${emulated}`, file: SCRIPTS[emulated], world: 'MAIN' }], sites)
    if (sites.length > 0) addRules.push(...rulesOf(sites, emulated, addRules.length + 1))
  }
  const before = await declarativeNetRequest.getDynamicRules()
  if (before.length === 0 && addRules.length === 0) return
  await declarativeNetRequest.updateDynamicRules({ removeRuleIds: before.map(({ id }) => id), addRules })
}

/** Has pages of these sites believe that they are in an app, as the settings say now. */
export const followViews = async (): Promise<void> => {
  const { views, offSites } = await readSettings()
  await follow(views, offSites)
}

/**
 * Opens a site as an app's browser would, or as this browser again (null). Visits of it are ended, so that one document
 * never tells of two browsers; pages are for the caller to load again.
 */
export const setView = async (wanted: Payload<'view.set'>): Promise<{ view: Emulated | null }> => {
  const site = siteOf('tab' in wanted ? (await browser.tabs.get(wanted.tab)).url : wanted.url)
  if (!site) return { view: null }
  const { views } = await readSettings()
  if (wanted.view === undefined) return { view: views[site] ?? null }
  const { [site]: _, ...others } = views
  await changeSettings({ views: wanted.view ? { ...others, [site]: wanted.view } : others })
  await followViews()
  for (const tab of allTabs()) for (const visit of tab.visits) if (visit.site === site) await finishVisit(tab, visit)
  return { view: wanted.view }
}
