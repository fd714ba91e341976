import browser from 'webextension-polyfill'
import { listen } from '../messages/listen'
import { forgetActivity } from './activity'
import { showSight } from './badge'
import { closeTab, leavePage, noteAddress } from './navigations'
import { type SeenRequest, takeEnd, takeRequest } from './network'
import { openTabIds, ready } from './ready'
import { handlers } from './requests'
import { sightOf } from './sight'
import { sweep } from './sweep'
import { SWEEP_ALARM } from './visits'

// Every listener is registered in this first run and at once: the browser wakes a sleeping background for no other.

const EVERYTHING = { urls: ['<all_urls>'] }

const report = (error: unknown): void => console.error('event lost', error instanceof Error ? error.name : '')

listen(handlers)

browser.webRequest.onBeforeRequest.addListener(
  (details) => {
    takeRequest(details as SeenRequest).catch(report)
  },
  EVERYTHING,
  ['requestBody'],
)
browser.webRequest.onCompleted.addListener((details) => {
  takeEnd(details, false).catch(report)
}, EVERYTHING)
browser.webRequest.onErrorOccurred.addListener((details) => {
  takeEnd(details, true).catch(report)
}, EVERYTHING)

const lookAt = async (tab: number): Promise<void> => showSight(tab, await sightOf(tab))

browser.tabs.onUpdated.addListener((tabId, change, tab) => {
  ready
    .then(async () => {
      const url = change.url ?? tab.url
      if (url) noteAddress(tabId, url, change.url !== undefined)
      if (change.status !== 'complete') return
      // An address that is hidden once the page is there is one that nobody may read.
      if (!url) leavePage(tabId)
      await lookAt(tabId)
    })
    .catch(report)
})

browser.tabs.onRemoved.addListener((tabId) => {
  forgetActivity(tabId)
  ready.then(() => closeTab(tabId)).catch(report)
})

browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === SWEEP_ALARM) sweep().catch(report)
})

/** Pages that were open before us are marked as unseen. */
browser.runtime.onInstalled.addListener(() => {
  openTabIds()
    .then((tabs) => Promise.all([...tabs].map(lookAt)))
    .catch(report)
})

// Registered so that the browser starts the background with itself, and what its last run left is swept.
browser.runtime.onStartup.addListener(() => undefined)

sweep().catch(report)
