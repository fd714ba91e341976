import type { LiveTab, LiveVisit, Navigation } from '../storage/live'
import { isOff } from './off'
import { isSameAddress, siteOf } from './sites'
import { currentNavigation, currentVisit, findTab, openTab, saveTab, visitOf } from './tabs'
import { saveVisit } from './visit-records'
import { dropVisit, endVisit, startVisit } from './visits'

const MAX_NAVIGATIONS = 30
const MAX_DOCUMENTS = 120
/** The browser's clock and a page's may differ by so many milliseconds. */
const CLOCKS = 100

const isShared = (tab: LiveTab, navigation: Navigation): boolean =>
  tab.navigations.some((other) => other !== navigation && other.visit === navigation.visit)

/** The document that was asked for and is not shown yet. */
export const expectedNavigation = (tab: LiveTab): Navigation | undefined =>
  tab.navigations.findLast((navigation) => !navigation.committed)

const abandon = (tab: LiveTab, navigation: Navigation): void => {
  const visit = visitOf(tab, navigation)
  const isOnly = !isShared(tab, navigation)
  tab.navigations = tab.navigations.filter((other) => other !== navigation)
  if (visit && isOnly) dropVisit(tab, visit)
  else void saveTab(tab)
}

/** The tab shows this document from now on; a visit of another site ends with it. */
export const commit = (tab: LiveTab, navigation: Navigation): void => {
  const before = currentVisit(tab)
  navigation.committed = true
  tab.current = navigation.id
  for (const other of tab.navigations) if (!other.committed && other !== navigation) abandon(tab, other)
  if (before && before.id !== navigation.visit) endVisit(tab, before)
  while (tab.navigations.length > MAX_NAVIGATIONS) tab.navigations.shift()
  void saveTab(tab)
}

const addNavigation = (tab: LiveTab, given: Pick<Navigation, 'visit' | 'url' | 'at' | 'request'>): Navigation => {
  const navigation: Navigation = {
    id: crypto.randomUUID(),
    committed: false,
    content: null,
    paged: false,
    browserDocument: null,
    ...given,
  }
  tab.navigations.push(navigation)
  return navigation
}

const visitOfSite = (tab: LiveTab, site: string, at: number): LiveVisit => {
  const current = currentVisit(tab)
  return current && current.endedAt === null && current.site === site ? current : startVisit(tab, site, at)
}

/** A redirect takes a document that is on its way to another address, perhaps of another site. */
const redirect = (tab: LiveTab, navigation: Navigation, url: string, site: string): void => {
  navigation.url = url
  const visit = visitOf(tab, navigation)
  const current = currentVisit(tab)
  if (!visit || visit.site === site) return
  const isFresh = !isShared(tab, navigation)
  if (current && current !== visit && current.site === site) {
    navigation.visit = current.id
    if (isFresh) dropVisit(tab, visit)
  } else if (isFresh) {
    // Short links lead through hosts nobody visits: the visit is that of the site where they end.
    visit.site = site
    void saveVisit(visit)
  } else navigation.visit = startVisit(tab, site, navigation.at).id
}

/** A request for a tab's top document. Another site begins another visit, which takes the tab over once it is shown; one that is off begins none. */
export const beginNavigation = (
  tabId: number,
  { request, url, at }: { request: string; url: string; at: number },
): { tab: LiveTab; navigation: Navigation } | null => {
  const site = siteOf(url)
  if (!site) return null
  if (isOff(site)) {
    failNavigation(tabId, request)
    return null
  }
  const tab = openTab(tabId)
  let navigation = tab.navigations.findLast((candidate) => candidate.request === request)
  if (navigation) redirect(tab, navigation, url, site)
  else {
    const waiting = expectedNavigation(tab)
    if (waiting) abandon(tab, waiting)
    navigation = addNavigation(tab, { visit: visitOfSite(tab, site, at).id, url, at, request })
    if (!currentNavigation(tab)) commit(tab, navigation)
  }
  void saveTab(tab)
  return { tab, navigation }
}

/** The request for a document came to nothing: the page before it stays. */
export const failNavigation = (tabId: number, request: string): void => {
  const tab = findTab(tabId)
  const navigation = tab?.navigations.findLast((candidate) => candidate.request === request)
  if (tab && navigation && !navigation.committed) abandon(tab, navigation)
}

/** A document that appeared without a request for it: from the back/forward cache, a service worker, or before our time. */
export const openNavigation = (tab: LiveTab, site: string, url: string, at: number): Navigation => {
  const navigation = addNavigation(tab, { visit: visitOfSite(tab, site, at).id, url, at, request: null })
  commit(tab, navigation)
  return navigation
}

/** The browser says which address a tab shows. */
export const noteAddress = (tabId: number, url: string, isChange: boolean): void => {
  const site = siteOf(url)
  const tab = site ? (findTab(tabId) ?? null) : findTab(tabId)
  if (!tab) return
  const expected = expectedNavigation(tab)
  if (expected && isSameAddress(expected.url, url)) commit(tab, expected)
  else if (!site || isOff(site)) leavePage(tabId)
  else if (isChange && !expected && currentVisit(tab)?.site !== site) openNavigation(tab, site, url, Date.now() - 1000)
}

/** The tab shows a page on which nobody may look: the visit is over. */
export const leavePage = (tabId: number): void => {
  const tab = findTab(tabId)
  const visit = tab && currentVisit(tab)
  if (!tab || !visit) return
  tab.current = null
  endVisit(tab, visit)
}

/** The tab is closed: every visit in it ends. */
export const closeTab = (tabId: number): void => {
  const tab = findTab(tabId)
  if (!tab) return
  tab.current = null
  for (const visit of tab.visits) endVisit(tab, visit)
}

/** What a request tells of the document that made it. */
export interface RequestOrigin {
  frameId: number
  documentId?: string | undefined
  parentDocumentId?: string | undefined
  documentLifecycle?: string | undefined
  /** Firefox: address of the document. */
  documentUrl?: string | undefined
  /** Site of the initiator. */
  site: string | null
}

const isOfExpected = (tab: LiveTab, expected: Navigation, origin: RequestOrigin): boolean => {
  if (origin.documentLifecycle === 'pending_deletion') return false
  if (origin.documentUrl) return isSameAddress(origin.documentUrl, expected.url)
  const current = currentNavigation(tab)
  if (current?.visit !== expected.visit) return origin.site !== null && origin.site === visitOf(tab, expected)?.site
  return Boolean(origin.documentId && current.browserDocument && origin.documentId !== current.browserDocument)
}

/** The document that made a request. In Chromium exact once its name is known; else told from the site and the moment. */
export const navigationOfRequest = (tab: LiveTab, origin: RequestOrigin): Navigation | undefined => {
  const named = tab.navigations.find(
    ({ browserDocument }) =>
      browserDocument !== null &&
      (browserDocument === origin.documentId || browserDocument === origin.parentDocumentId),
  )
  if (named) return named
  const expected = expectedNavigation(tab)
  if (origin.frameId === 0 && expected && isOfExpected(tab, expected, origin)) commit(tab, expected)
  const current = currentNavigation(tab)
  const isDying = origin.documentLifecycle === 'pending_deletion'
  const isElsewhere = origin.frameId === 0 && origin.site !== null && origin.site !== currentVisit(tab)?.site
  const other =
    isDying || isElsewhere
      ? tab.navigations.findLast(
          (navigation) =>
            navigation.committed && navigation !== current && visitOf(tab, navigation)?.site === origin.site,
        )
      : undefined
  const found = other ?? current
  if (found && !isDying && origin.frameId === 0 && origin.documentId && !found.browserDocument) {
    found.browserDocument = origin.documentId
    void saveTab(tab)
  }
  return found
}

/** Where a content script speaks from. */
export interface Speaker {
  tab: number
  tabUrl: string | null
  frame: number
  url: string
  /** The browser's name for the frame's document. */
  document: string | null
}

const remember = (tab: LiveTab, content: string, navigation: Navigation): Navigation => {
  tab.documents[content] = navigation.id
  const names = Object.keys(tab.documents)
  if (names.length > MAX_DOCUMENTS) delete tab.documents[names[0] ?? '']
  void saveTab(tab)
  return navigation
}

/**
 * The document that a content script speaks from, by the script's own name for it; `earliest` is the time of its first
 * fact. Null for the last words of a page whose visit is over, and where the person has switched us off.
 */
export const navigationOfContent = (speaker: Speaker, content: string, earliest: number): Navigation | null => {
  const isTop = speaker.frame === 0
  const site = siteOf(isTop ? speaker.url : speaker.tabUrl)
  if (isOff(site)) return null
  const tab = openTab(speaker.tab)
  const known = tab.navigations.find((navigation) => navigation.id === tab.documents[content])
  const current = currentNavigation(tab)
  // An ended visit whose page speaks again where its site is shown anew: it came back from the back/forward cache.
  const isBack = isTop && known && visitOf(tab, known)?.endedAt !== null && currentVisit(tab)?.site === site
  if (known && !isBack) return known
  if (!isTop) {
    if (current) return remember(tab, content, current)
    return site ? remember(tab, content, openNavigation(tab, site, speaker.tabUrl ?? '', earliest)) : null
  }
  if (!site) return null
  const isOpen = (navigation: Navigation) =>
    !navigation.content && visitOf(tab, navigation)?.site === site && visitOf(tab, navigation)?.endedAt === null
  const claimed =
    tab.navigations.find(
      (navigation) =>
        !navigation.content && speaker.document !== null && navigation.browserDocument === speaker.document,
    ) ?? tab.navigations.findLast((navigation) => isOpen(navigation) && navigation.at <= earliest + CLOCKS)
  if (!claimed && speaker.tabUrl && siteOf(speaker.tabUrl) !== site) return null
  const navigation = claimed ?? openNavigation(tab, site, speaker.url, earliest)
  if (!navigation.committed) commit(tab, navigation)
  navigation.content = content
  navigation.browserDocument ??= speaker.document
  return remember(tab, content, navigation)
}
