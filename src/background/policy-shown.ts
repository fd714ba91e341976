import browser from 'webextension-polyfill'
import type { ContentObservation } from '../messages/contract'

/** No content script of the manifest: only pages that seem to show a policy load it. */
const SCRIPT = 'assets/shown.js'
const TITLE = /[隐隱]私|私[隐隱]|个人信息|privacy/i
const WORDS = /[收蒐]集|个人信息|保存|collect|personal/i

/** Whether a page's or a dialog's words speak of a policy that may be shown there. */
export const mayShowPolicy = (seen: ContentObservation): boolean => {
  if (seen.kind === 'dialog') return TITLE.test(seen.text)
  if (seen.kind !== 'text') return false
  const { title, headings, sample } = seen
  return TITLE.test([title, ...headings].join(' ')) || (TITLE.test(sample) && WORDS.test(sample))
}

/** As the script in the page tells it, unmasked. */
export interface ShownPolicy {
  url: string
  text: string
}

/** The text of a policy that a tab's page shows, as it is drawn; null where it shows none or may not be read. */
export const readShownPolicy = async (tabId: number): Promise<ShownPolicy | null> => {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] })
    return (answer?.result as ShownPolicy | null | undefined) ?? null
  } catch {
    return null
  }
}
