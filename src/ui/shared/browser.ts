import browser from '../../browser/browser'

/** The language the person reads first, BCP 47: a Chinese reader may use a browser whose menus are English. */
export const browserLanguage = (): string => navigator.language

/** A whole positive number out of the address of this page; null where it names none. */
const tabInAddress = (): number | null => {
  const named = new URLSearchParams(location.search).get('tab')
  return named !== null && /^\d+$/.test(named) ? Number(named) : null
}

/** The tab that this screen is about: the one named in the address, else the active one. */
export const tabInQuestion = async (): Promise<number | null> => {
  const named = tabInAddress()
  if (named !== null) return named
  const [active] = await browser.tabs.query({ active: true, currentWindow: true })
  return active?.id ?? null
}

export const reloadTab = (tab: number): Promise<void> => browser.tabs.reload(tab)

/**
 * Asks the person to let the extension see a site; must be called straight from a tap. Firefox knows no ports in match
 * patterns, so the whole host is asked for.
 */
export const askForSite = (origin: string): Promise<boolean> => {
  const { protocol, hostname } = new URL(origin)
  return browser.permissions.request({ origins: [`${protocol}//${hostname}/*`] })
}

/** Asks for an optional permission; must be called straight from a tap. True at once where it was given before. */
export const askForPermission = (permission: 'browsingData'): Promise<boolean> =>
  browser.permissions.request({ permissions: [permission] })

/** Where the report of a kept visit is read. */
export const reportAddress = (inspection: string): string => {
  const address = new URL('../report/index.html', location.href)
  address.searchParams.set('inspection', inspection)
  return address.href
}

/** Opens the three screens of the beginning. */
export const openWelcome = async (): Promise<void> => {
  await browser.tabs.create({ url: new URL('../welcome/index.html', location.href).href })
}

/** Closes the tab of this page. */
export const closeOwnTab = async (): Promise<void> => {
  const own = await browser.tabs.getCurrent()
  if (own?.id !== undefined) await browser.tabs.remove(own.id)
}

const EVERY_SITE = { origins: ['<all_urls>'] }

export const maySeeEverySite = (): Promise<boolean> => browser.permissions.contains(EVERY_SITE)

/** Asks the person to let every site be seen; must be called straight from a tap. */
export const askForEverySite = (): Promise<boolean> => browser.permissions.request(EVERY_SITE)

/** In Firefox the extension itself can hand the permission back; Chromium leaves that to the person and its own page. */
export const canGiveUpSites = (): boolean => 'getBrowserInfo' in browser.runtime

export const giveUpEverySite = (): Promise<boolean> => browser.permissions.remove(EVERY_SITE)

/** Opens the page on which Chromium lets a person choose the sites that an extension may see. */
export const openSiteAccess = async (): Promise<void> => {
  await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` })
}

/** Opens the list of what was visited. */
export const openHistory = async (): Promise<void> => {
  await browser.tabs.create({ url: new URL('../history/index.html', location.href).href })
}

/**
 * Opens the report behind the page it is about: only a page in front can be photographed, so the report comes forward
 * by itself once it has the picture.
 */
export const openReport = async (inspection: string, tab: number | null): Promise<void> => {
  const address = new URL(reportAddress(inspection))
  if (tab !== null) address.searchParams.set('tab', String(tab))
  await browser.tabs.create({ url: address.href, active: tab === null })
}

/** Opens the scanner; for what a tab shows behind that tab, since only a page in front can be photographed. */
export const openScanner = async (tab: number | null): Promise<void> => {
  const address = new URL('../scanner/index.html', location.href)
  if (tab !== null) address.searchParams.set('tab', String(tab))
  await browser.tabs.create({ url: address.href, active: tab === null })
}

/** Opens an office's own site in the next tab; nothing is handed to it. */
export const openBeside = async (url: string): Promise<void> => {
  const own = await browser.tabs.getCurrent()
  await browser.tabs.create({ url, ...(own?.index !== undefined && { index: own.index + 1 }) })
}

/** Brings the tab of this page forward. */
export const comeForward = async (): Promise<void> => {
  const own = await browser.tabs.getCurrent()
  if (own?.id !== undefined && !own.active) await browser.tabs.update(own.id, { active: true })
}
