import browser from '../browser/browser'
import type { Payload, Sight } from '../messages/contract'
import { changeSettings, readSettings, type StoredSettings } from '../storage/settings'
import { showSight } from './badge'
import { forgetGlances } from './glances'
import { restoreGuards } from './guards'
import { followInspector } from './inspector-mode'
import { isOff, setOffSites, stopPage } from './off'
import { ready } from './ready'
import { expireVisits } from './retention'
import { noteOtherRules } from './revisions'
import { sightOf } from './sight'
import { siteOf } from './sites'
import { allTabs } from './tabs'
import { followViews } from './views'
import { finishVisit } from './visits'

const tabsOf = async (sites: ReadonlySet<string>): Promise<number[]> => {
  const tabs = await browser.tabs.query({})
  return tabs.flatMap(({ id, url }) => (id !== undefined && sites.has(siteOf(url) ?? '') ? [id] : []))
}

/** Takes the setting as it is now: ends the visits of sites that have become off, with what their pages run. */
const followOff = async (sites: readonly string[]): Promise<void> => {
  const gone = new Set(sites.filter((site) => !isOff(site)))
  const registered = setOffSites(sites)
  const ending = allTabs().flatMap((tab) =>
    tab.visits.filter(({ site }) => gone.has(site)).map((visit) => finishVisit(tab, visit)),
  )
  const stopping = gone.size > 0 ? (await tabsOf(gone)).map((tab) => stopPage(tab)) : []
  await Promise.all([registered, ...ending, ...stopping])
}

/** Changes settings, and does what they ask for. */
export const takeSettings = async (wanted: Partial<StoredSettings>): Promise<StoredSettings> => {
  const settings = await changeSettings(wanted)
  if (wanted.offSites) await ready.then(() => followOff(settings.offSites))
  if (wanted.rulesets !== undefined) noteOtherRules()
  if (wanted.guards) await restoreGuards()
  if (wanted.language !== undefined) await ready.then(forgetGlances)
  if (wanted.views || wanted.offSites) await followViews()
  if (wanted.inspector !== undefined || wanted.offSites) await followInspector()
  if (wanted.keepDays) await expireVisits()
  return settings
}

/** Switches everything off, or on again, for the site that a tab shows. */
export const switchSite = async ({ tab, off }: Payload<'site.switch'>): Promise<Sight> => {
  await ready
  const site = siteOf((await browser.tabs.get(tab)).url)
  if (site) {
    const others = (await readSettings()).offSites.filter((one) => one !== site)
    await takeSettings({ offSites: off ? [...others, site] : others })
  }
  const sight = await sightOf(tab)
  await showSight(tab, sight)
  return sight
}
