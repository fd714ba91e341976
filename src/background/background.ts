import browser from '../browser/browser'
import { listen } from '../messages/listen'
import { forgetActivity } from './activity'
import { showSight } from './badge'
import { forgetChoices } from './choices'
import { openFirstRun } from './first-run'
import { restoreGuards } from './guards'
import { followInspector } from './inspector-mode'
import { createMenus, listenToMenus } from './menus'
import { closeTab, leavePage, noteAddress } from './navigations'
import { type SeenRequest, takeCookies, takeEnd, takeHeaders, takeRequest } from './network'
import { forgetOnPage } from './on-page'
import { forgetOpener, noteOpener } from './openers'
import { openTabIds, ready } from './ready'
import { handlers } from './requests'
import { sightOf } from './sight'
import { sweep } from './sweep'
import { followViews } from './views'
import { SWEEP_ALARM } from './visits'

// Every listener is registered in this first run and at once: the browser wakes a sleeping background for no other.

const EVERYTHING = { urls: ['<all_urls>'] }

const report = (error: unknown): void => console.error('event lost', error instanceof Error ? error.name : '')

listen(handlers)
listenToMenus()

browser.webRequest.onBeforeRequest.addListener(
  (details) => {
    takeRequest(details as SeenRequest).catch(report)
  },
  EVERYTHING,
  ['requestBody'],
)
// Chromium keeps Referer, Cookie and Set-Cookie back unless asked for them by a word that Firefox does not know.
const { OnBeforeSendHeadersOptions, OnHeadersReceivedOptions } = browser.webRequest as unknown as Record<
  string,
  Record<string, string> | undefined
>
const EXTRA = 'extraHeaders'
const all = (options: Record<string, string> | undefined): string[] =>
  Object.values(options ?? {}).includes(EXTRA) ? [EXTRA] : []

browser.webRequest.onBeforeSendHeaders.addListener(
  (details) => {
    takeHeaders(details).catch(report)
  },
  EVERYTHING,
  ['requestHeaders', ...(all(OnBeforeSendHeadersOptions) as [])],
)
browser.webRequest.onHeadersReceived.addListener(
  (details) => {
    takeCookies(details as Parameters<typeof takeCookies>[0]).catch(report)
  },
  EVERYTHING,
  ['responseHeaders', ...(all(OnHeadersReceivedOptions) as [])],
)
browser.webRequest.onCompleted.addListener((details) => {
  takeEnd(details, false).catch(report)
}, EVERYTHING)
browser.webRequest.onErrorOccurred.addListener((details) => {
  takeEnd(details, true).catch(report)
}, EVERYTHING)

const lookAt = async (tab: number): Promise<void> => showSight(tab, await sightOf(tab))

/** A page may change its address two hundred times a second; the badge need not follow each. */
const LOOK_PAUSE = 250
const awaited = new Set<number>()

const lookSoon = (tab: number): void => {
  if (awaited.has(tab)) return
  awaited.add(tab)
  setTimeout(() => {
    awaited.delete(tab)
    lookAt(tab).catch(report)
  }, LOOK_PAUSE)
}

browser.tabs.onUpdated.addListener((tabId, change, tab) => {
  ready
    .then(() => {
      const url = change.url ?? tab.url
      if (url) noteAddress(tabId, url, change.url !== undefined)
      if (change.status !== 'complete') return
      // An address that is hidden once the page is there is one that nobody may read.
      if (!url) leavePage(tabId)
      lookSoon(tabId)
    })
    .catch(report)
})

browser.tabs.onCreated.addListener(({ id, openerTabId }) => {
  if (id !== undefined && openerTabId !== undefined) noteOpener(id, openerTabId)
})

browser.tabs.onRemoved.addListener((tabId) => {
  forgetActivity(tabId)
  forgetOnPage(tabId)
  forgetChoices(tabId)
  forgetOpener(tabId)
  ready.then(() => closeTab(tabId)).catch(report)
})

browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === SWEEP_ALARM) sweep().catch(report)
})

/** Pages that were open before us are marked as unseen. */
browser.runtime.onInstalled.addListener(({ reason }) => {
  openFirstRun(reason).catch(report)
  createMenus().catch(report)
  openTabIds()
    .then((tabs) => Promise.all([...tabs].map(lookAt)))
    .catch(report)
})

// Registered so that the browser starts the background with itself, and what its last run left is swept.
browser.runtime.onStartup.addListener(() => undefined)

sweep().catch(report)
restoreGuards().catch(report)
followViews().catch(report)
followInspector().catch(report)
