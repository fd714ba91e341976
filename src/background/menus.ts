import browser from '../browser/browser'
import { readSettings } from '../storage/settings'
import { textsOf } from './words'

const SCAN_PICTURE = 'scan-picture'
const SCANNER = 'src/ui/scanner/index.html'

/** Puts the entry for pictures into the browser's menu; Firefox for Android has no such menu. */
export const createMenus = async (): Promise<void> => {
  if (!browser.contextMenus) return
  const texts = textsOf(await readSettings())
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({ id: SCAN_PICTURE, contexts: ['image'], title: texts.say('ui.scanner.menu') })
}

/** Listens for a tap on it. Must be called in the first run of the background. */
export const listenToMenus = (): void => {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, srcUrl }) => {
    if (menuItemId !== SCAN_PICTURE || !srcUrl) return
    const address = new URL(browser.runtime.getURL(SCANNER))
    address.searchParams.set('image', srcUrl)
    browser.tabs.create({ url: address.href }).catch(() => undefined)
  })
}
