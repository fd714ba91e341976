import browser from '../browser/browser'
import type { PrintSeen } from '../core/model/observation'
import { NAMES_POLICY, SPEAKS_OF_DATA } from '../core/normalize/policy-words'
import type { ContentObservation } from '../messages/contract'

/** No content script of the manifest: only pages that seem to show a policy load it. */
const SCRIPT = 'assets/shown.js'

/** Whether a page's or a dialog's words speak of a policy that may be shown there. */
export const mayShowPolicy = (seen: ContentObservation): boolean => {
  if (seen.kind === 'dialog') return NAMES_POLICY.test(seen.text)
  if (seen.kind !== 'text') return false
  const { title, headings, sample } = seen
  return NAMES_POLICY.test([title, ...headings].join(' ')) || (NAMES_POLICY.test(sample) && SPEAKS_OF_DATA.test(sample))
}

/** As the script in the page tells it, unmasked. */
export interface ShownPolicy {
  url: string
  text: string
  print: PrintSeen
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
