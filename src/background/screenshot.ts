import browser from '../browser/browser'
import { requestTab } from '../messages/send'
import { knownValues } from './known'
import { injectOnPage } from './on-page'
import { currentVisit, findTab } from './tabs'

const hide = async (tab: number, hidden: boolean): Promise<boolean> => {
  if (hidden) await injectOnPage(tab).catch(() => undefined)
  // Every frame hears the broadcast; only the top frame's answer is waited for, and it waits for the paint.
  browser.tabs.sendMessage(tab, { name: 'typed.hide', payload: { hide: hidden } }).catch(() => {})
  return requestTab(tab, 'typed.hide', { hide: hidden }, 1500).then(
    (answer) => answer.hidden === hidden,
    () => false,
  )
}

/**
 * PNG of what a tab shows, as a data URL, with what is typed in it hidden. Null where the browser refuses, the tab is not
 * in front, or something was typed that could not be hidden.
 */
export const takeScreenshot = async (tabId: number): Promise<string | null> => {
  const shown = await browser.tabs.get(tabId).catch(() => null)
  if (!shown?.active || shown.windowId === undefined) return null
  const tab = findTab(tabId)
  const visit = tab && currentVisit(tab)
  const isHidden = await hide(tabId, true)
  try {
    if (!isHidden && (!visit || knownValues(visit.id).some(({ source }) => source === 'typed'))) return null
    return await browser.tabs.captureVisibleTab(shown.windowId, { format: 'png' })
  } catch {
    return null
  } finally {
    if (isHidden) await hide(tabId, false)
  }
}
