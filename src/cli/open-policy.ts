import type { Page } from 'playwright-core'
import type { Inspection } from '../core/model/inspection'

const PATIENCE = 3_000
const NAME = /[隐隱]私(?:[权權])?(?:政策|声明|聲明|协议|條款|条款|指引)|私[隐隱]政策|privacy (?:policy|notice)/i

/** Policies that only the page itself can draw: they can be read once it shows them. */
const DRAWN_BY_PAGE = new Set(['rendered_by_script', 'opened_by_script'])

/** Whether opening the policy as a person would may let it be read. */
export const needsOpening = ({ policy }: Inspection): boolean =>
  !policy.found && policy.unread !== null && DRAWN_BY_PAGE.has(policy.unread)

/**
 * Opens the policy in the page: by its link, or by a press on its name where nothing links to it. The page stays there;
 * false where there was nothing to open.
 */
export const openPolicy = async (page: Page, { policy }: Inspection): Promise<boolean> => {
  try {
    // Another site would be another visit.
    if (policy.url && new URL(policy.url).host !== new URL(page.url()).host) return false
    if (policy.unread === 'rendered_by_script' && policy.url)
      await page.goto(policy.url, { waitUntil: 'domcontentloaded', timeout: PATIENCE * 3 })
    else await page.getByText(NAME).last().click({ timeout: PATIENCE })
    return true
  } catch {
    return false
  }
}
