import type { Inspection } from '../core/model/inspection'
import { glanceOf } from '../exporters/glance/glance'
import type { LiveTab, LiveVisit } from '../storage/live'
import { readSettings } from '../storage/settings'
import { allTabs, saveTab } from './tabs'
import { textsOf } from './words'

/** Keeps with the tab what the popup says first, so that it need wait for nothing else. Says nothing that a document does not. */
export const keepGlance = async (tab: LiveTab, visit: LiveVisit, inspection: Inspection): Promise<void> => {
  const glance = glanceOf(inspection, textsOf(await readSettings()))
  if (JSON.stringify(glance) === JSON.stringify(visit.glance)) return
  visit.glance = glance
  await saveTab(tab)
}

/** Takes back what is kept in the words of another language. */
export const forgetGlances = async (): Promise<void> => {
  for (const tab of allTabs()) {
    for (const visit of tab.visits) delete visit.glance
    await saveTab(tab)
  }
}
