import browser from '../browser/browser'
import type { Payload, SiteGuards } from '../messages/contract'
import type { Caller } from '../messages/listen'
import type { Guard } from '../messages/page-channel'
import { changeSettings, readSettings } from '../storage/settings'
import { appendFacts } from './facts'
import { judgeSoon } from './inspections'
import { ready } from './ready'
import { keepRegistered } from './registered'
import { originOf, siteOf } from './sites'
import { currentNavigation, currentVisit, findTab, noteInterest } from './tabs'

const NONE: SiteGuards = { location: null, camera: null }
/** The page's side first hears nobody: the side that answers must be there before it. */
const SCRIPTS = [
  { id: 'guard', file: 'assets/guard.js' },
  { id: 'guard-page', file: 'assets/guard-page.js', world: 'MAIN' as const },
]

const injectNow = async (tabId: number): Promise<void> => {
  const target = { tabId, allFrames: true }
  for (const { file, world } of SCRIPTS)
    await browser.scripting
      .executeScript({ target, files: [file], injectImmediately: true, ...(world && { world }) })
      .catch(() => undefined)
}

/** Has the scripts stand between pages and their permissions on the sites where somebody wants it. */
export const restoreGuards = async (): Promise<void> => {
  const { guards } = await readSettings()
  await keepRegistered(SCRIPTS, Object.keys(guards))
}

/** What a tab's site is let have, after what is changed. The page that is open follows at once. */
export const setGuards = async ({ tab, guards: wanted }: Payload<'guards.set'>): Promise<SiteGuards> => {
  await ready
  const site = siteOf((await browser.tabs.get(tab)).url)
  if (!site) return NONE
  const { guards } = await readSettings()
  const before = guards[site] ?? NONE
  if (Object.keys(wanted).length === 0) return before
  const after = (await changeSettings({ guards: { ...guards, [site]: { ...before, ...wanted } } })).guards
  await keepRegistered(SCRIPTS, Object.keys(after))
  if (after[site]) await injectNow(tab)
  return after[site] ?? NONE
}

/** What was asked for is a fact, though the browser never heard of it. */
const note = async (
  { what, api, userGesture }: Payload<'guard.ask'>,
  caller: Extract<Caller, { from: 'content' }>,
  outcome: 'denied' | 'granted',
): Promise<void> => {
  const tab = findTab(caller.tab)
  const visit = tab && currentVisit(tab)
  if (!tab || !visit) return
  const id = crypto.randomUUID()
  noteInterest(visit.id, { active: true })
  await appendFacts(visit.id, [
    {
      kind: 'access',
      id,
      key: id,
      at: Date.now(),
      document: currentNavigation(tab)?.id ?? '',
      frame: originOf(caller.url),
      api: String(api).slice(0, 60),
      category: what === 'camera' ? 'camera_mic' : 'location_precise',
      userGesture: userGesture === true,
      outcome,
    },
  ])
  judgeSoon(visit.id)
}

/** Answers a page that asks for a permission, in the place of the browser. */
export const askGuard = async (
  question: Payload<'guard.ask'>,
  caller: Extract<Caller, { from: 'content' }>,
): Promise<Guard | null> => {
  await ready
  const guards = (await readSettings()).guards[siteOf(caller.tabUrl) ?? ''] ?? NONE
  const guard = question.what === 'camera' ? guards.camera : guards.location
  // A coarse position begins with the real one: the hooks see that question themselves.
  if (guard !== null && guard !== 'coarse') await note(question, caller, guard === 'refuse' ? 'denied' : 'granted')
  return guard
}
