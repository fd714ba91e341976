import browser from '../browser/browser'
import type { Inspection } from '../core/model/inspection'
import type { Observation } from '../core/model/observation'
import type { OnPage, Payload } from '../messages/contract'
import type { LiveTab, LiveVisit } from '../storage/live'
import { changeSettings, readSettings, type StoredSettings } from '../storage/settings'
import { injectInFrames } from './inject'
import { keysOf, marksFor } from './marks'
import { noticeFor } from './notices'
import { currentVisit, findTab, saveTab } from './tabs'
import { textsOf } from './words'

/** The script that shows them is no content script of the manifest: ordinary pages never load it. */
const SCRIPT = 'assets/on-page.js'

/** What each tab was last told, with the document it was told to. */
const told = new Map<number, { document: string | null; marks: string; reason: string | null }>()

const compose = (
  inspection: Inspection,
  observations: readonly Observation[],
  visit: LiveVisit,
  settings: StoredSettings,
): OnPage => {
  const texts = textsOf(settings)
  const keyOf = keysOf(observations)
  const isQuiet = !settings.notices || settings.quietSites.includes(visit.site)
  return {
    marks: visit.marked ? marksFor(inspection, keyOf, texts) : null,
    notice: isQuiet ? null : noticeFor(inspection, keyOf, visit.noticed ?? [], texts),
    words: {
      close: texts.say('ui.onPage.close'),
      never: texts.say('ui.onPage.never'),
      marks: texts.say('ui.onPage.showMarks'),
    },
  }
}

/** Puts the script that shows and hides things into every frame that lets it; one that is there already stays as it is. */
export const injectOnPage = async (tabId: number): Promise<void> => {
  await injectInFrames(tabId, SCRIPT, true)
}

const send = async (tab: number, page: OnPage): Promise<void> => {
  await injectOnPage(tab)
  // Every frame hears the broadcast and shows what is its own; the top frame answers.
  browser.tabs.sendMessage(tab, { name: 'onpage.show', payload: page }).catch(() => undefined)
}

/** Shows on a tab's page what its visit gives reason for; touches no page that there is nothing to say about. */
export const showOnPage = async (
  { tab, current }: LiveTab,
  visit: LiveVisit,
  inspection: Inspection,
  observations: readonly Observation[],
): Promise<void> => {
  const page = compose(inspection, observations, visit, await readSettings())
  const marks = JSON.stringify(page.marks)
  const reason = page.notice?.reason ?? null
  const last = told.get(tab)
  const before = last?.document === current ? last : { marks: 'null', reason: null }
  if (marks === before.marks && (reason === null || reason === before.reason)) return
  told.set(tab, { document: current, marks, reason: reason ?? before.reason })
  await send(tab, page)
}

export const forgetOnPage = (tab: number): void => {
  told.delete(tab)
}

const change = async (tab: LiveTab, visit: LiveVisit, news: Partial<LiveVisit>): Promise<void> => {
  Object.assign(visit, news)
  await saveTab(tab)
}

/** Whether a tab's page shows marks. */
export const areMarksShown = (tab: number): boolean => {
  const found = findTab(tab)
  return (found && currentVisit(found)?.marked) === true
}

/** Switches the marks of a tab's visit; what is shown follows when the visit is judged next. */
export const setMarks = async ({ tab, shown }: Payload<'marks.set'>): Promise<string | null> => {
  const found = findTab(tab)
  const visit = found && currentVisit(found)
  if (!visit) return null
  await change(found, visit, { marked: shown })
  return visit.id
}

/** What a person did with a notice. Gives the visit that is to be judged anew, if any. */
export const takeNoticeAnswer = async (
  tab: number,
  { answer, reason }: Payload<'onpage.answer'>,
): Promise<string | null> => {
  const found = findTab(tab)
  const visit = found && currentVisit(found)
  if (!visit) return null
  if (answer === 'shown') {
    const noticed = [...new Set([...(visit.noticed ?? []), String(reason).slice(0, 40)])].slice(-8)
    await change(found, visit, { noticed })
    return null
  }
  if (answer === 'never_here') {
    const { quietSites } = await readSettings()
    await changeSettings({ quietSites: [...quietSites, visit.site] })
  }
  if (answer !== 'marks') return null
  await change(found, visit, { marked: true })
  return visit.id
}
