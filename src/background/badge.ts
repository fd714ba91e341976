import browser from '../browser/browser'
import type { Inspection } from '../core/model/inspection'
import type { Severity } from '../core/model/outcome'
import type { Sight } from '../messages/contract'

/** White text on these is at least 4.5 : 1. */
export const VERDICT_COLORS: Record<Severity, string> = {
  info: '#1a7f4b',
  caution: '#1f6feb',
  likely_breach: '#a85800',
  clear_breach: '#c62828',
}
const BLIND_COLOR = '#5f6b7a'
const BLIND: ReadonlySet<Sight['state']> = new Set<Sight['state']>(['late', 'no_permission', 'unwritten'])

const show = async (tabId: number, text: string, color: string, title: string): Promise<void> => {
  // The tab may have been closed in the meantime: each of these then fails, and nobody is left to see it.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setTitle({ tabId, title }),
  ])
}

const name = (): string => browser.i18n.getMessage('name')

/** Shows in the toolbar how many findings a visit has and how grave the worst is; nothing where nothing is wrong. */
export const showVerdict = (tab: number, { findings, site, verdict }: Inspection): Promise<void> => {
  const count = findings.length
  const title = [name(), site, ...(count > 0 ? [String(count)] : [])].join(' · ')
  return show(tab, count > 0 ? String(count) : '', VERDICT_COLORS[verdict], title)
}

/** Shows a question mark where the extension is blind, so that silence is not taken for a good word; a dash where it is switched off. */
export const showSight = async (tab: number, sight: Sight): Promise<void> => {
  if (sight.state === 'off') await show(tab, '–', BLIND_COLOR, `${name()} · –`)
  if (BLIND.has(sight.state)) await show(tab, '?', BLIND_COLOR, `${name()} · ?`)
}
