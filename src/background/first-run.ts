import browser from '../browser/browser'
import { readSettings } from '../storage/settings'

const WELCOME = 'src/ui/welcome/index.html'

/** Opens the three screens of the beginning after an installation, not after an update, unless somebody has said no. */
export const openFirstRun = async (reason: string): Promise<void> => {
  if (reason !== 'install' || !(await readSettings()).firstRun) return
  await browser.tabs.create({ url: browser.runtime.getURL(WELCOME) })
}
