import { type LiveTab, type LiveVisit, type Navigation, removeTab, writeTab } from '../storage/live'

/** What is known of each tab. A cache of `storage.session`, which it is read from at start and written through to. */
const tabs = new Map<number, LiveTab>()

export const restoreTabs = (restored: readonly LiveTab[]): void => {
  for (const tab of restored) tabs.set(tab.tab, tab)
}

export const allTabs = (): LiveTab[] => [...tabs.values()]
export const findTab = (tab: number): LiveTab | undefined => tabs.get(tab)

export const openTab = (id: number): LiveTab => {
  const found = tabs.get(id)
  if (found) return found
  const tab: LiveTab = { tab: id, visits: [], navigations: [], documents: {}, current: null }
  tabs.set(id, tab)
  return tab
}

const saving = new Map<number, Promise<void>>()

/** Resolves when everything noted of a tab until now is in `storage.session`, which keeps the order of writes. */
export const tabSaved = async (tab: number): Promise<void> => saving.get(tab)

/** Writes a tab through; one with no visit left is forgotten. Never fails: memory goes on without. */
export const saveTab = async (tab: LiveTab): Promise<void> => {
  if (tab.visits.length === 0) tabs.delete(tab.tab)
  else tabs.set(tab.tab, tab)
  const work = (tab.visits.length === 0 ? removeTab(tab.tab) : writeTab(tab)).catch((error: unknown) => {
    console.error('storage.session', error instanceof Error ? error.name : '')
  })
  saving.set(tab.tab, work)
  await work
  if (saving.get(tab.tab) === work) saving.delete(tab.tab)
}

/** Forgets every tab, as after everything was erased. */
export const forgetTabs = (): void => tabs.clear()

export const visitOf = (tab: LiveTab, navigation: Navigation | undefined): LiveVisit | undefined =>
  tab.visits.find((visit) => visit.id === navigation?.visit)

export const currentNavigation = (tab: LiveTab): Navigation | undefined =>
  tab.navigations.find((navigation) => navigation.id === tab.current)

export const currentVisit = (tab: LiveTab): LiveVisit | undefined => visitOf(tab, currentNavigation(tab))

/** A visit that still lasts, or has ended a moment ago, with its tab. */
export const findVisit = (id: string): { tab: LiveTab; visit: LiveVisit } | undefined => {
  for (const tab of tabs.values()) {
    const visit = tab.visits.find((candidate) => candidate.id === id)
    if (visit) return { tab, visit }
  }
  return undefined
}

/** The latest visit of a site in any tab: for requests of workers, which belong to no tab. */
export const latestVisitOfSite = (site: string): { tab: LiveTab; visit: LiveVisit } | undefined => {
  let latest: { tab: LiveTab; visit: LiveVisit } | undefined
  const rank = (visit: LiveVisit) => (visit.endedAt === null ? 1e15 : 0) + visit.startedAt
  for (const tab of tabs.values())
    for (const visit of tab.visits)
      if (visit.site === site && (!latest || rank(visit) >= rank(latest.visit))) latest = { tab, visit }
  return latest
}

/** Remembers that a visit is worth judging, or that something may be typed in it. */
export const noteInterest = (id: string, interest: { active?: boolean; typing?: boolean }): void => {
  const found = findVisit(id)
  if (!found) return
  const { tab, visit } = found
  const active = visit.active || interest.active === true
  const typing = visit.typing || interest.typing === true
  if (active === visit.active && typing === visit.typing) return
  Object.assign(visit, { active, typing })
  void saveTab(tab)
}
