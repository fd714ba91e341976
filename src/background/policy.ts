import type { TextSeen } from '../core/model/observation'
import { isPolicyPage } from '../core/normalize/policy-page'
import type { LiveTab, LiveVisit } from '../storage/live'
import { readSettings } from '../storage/settings'
import { noteEnd, noteStart } from './activity'
import { appendFacts } from './facts'
import { readHtml } from './html-text'
import { judgeSoon } from './inspections'
import { findPolicyLink, isRoute } from './policy-link'
import { fetchPolicy } from './policy-text'
import { isWebUrl } from './sites'
import { allTabs, currentNavigation, findVisit, saveTab } from './tabs'

/** A page with fewer characters than this was a shell for a script. */
const MIN_TEXT = 120
const MAX_TEXT = 200_000

type Read = { text: string; sha256: string } | { unread: string }

const sha256 = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

const read = async (url: string, page: string): Promise<Read> => {
  if (isRoute(url, page)) return { unread: 'rendered_by_script' }
  if (!(await readSettings()).policyFetching) return { unread: 'switched_off' }
  const fetched = await fetchPolicy(url)
  if (fetched.kind === 'unread') return { unread: fetched.reason }
  const text = fetched.kind === 'plain' ? fetched.text : readHtml(fetched.text)
  if (text.trim().length < MIN_TEXT) return { unread: 'rendered_by_script' }
  const kept = text.slice(0, MAX_TEXT)
  return { text: kept, sha256: await sha256(kept) }
}

const readPolicy = async (tab: LiveTab, visit: LiveVisit, url: string): Promise<void> => {
  const navigation = currentNavigation(tab)
  const result = await read(url, navigation?.url ?? '')
  const [text, digest, unread] = 'text' in result ? [result.text, result.sha256, null] : [null, null, result.unread]
  const seen = { id: `policy-${visit.id}`, at: Date.now(), document: navigation?.id ?? '', frame: '' }
  await appendFacts(visit.id, [{ kind: 'policy', ...seen, url, sha256: digest, text, unread }])
  visit.policy = { url, done: true }
  if (findVisit(visit.id)) await saveTab(tab)
  judgeSoon(visit.id)
}

/** Visits whose policy is being read. */
const reading = new Set<string>()

/**
 * Reads the policy of a visit, once, and not before the page asked for something: ordinary pages have policies too, and
 * nobody asked us to fetch them. Does not wait for it.
 */
export const readPolicySoon = (tab: LiveTab, visit: LiveVisit): void => {
  const { id, policy } = visit
  if (!policy || policy.done || !visit.active || visit.endedAt !== null || reading.has(id)) return
  reading.add(id)
  noteStart(tab.tab, 'policy')
  readPolicy(tab, visit, policy.url)
    .catch((error: unknown) => console.error('policy', error instanceof Error ? error.name : ''))
    .finally(() => {
      reading.delete(id)
      noteEnd(tab.tab, 'policy')
    })
}

/** Looks for the way to the policy among what a page says; a page that is one is its own. */
export const lookForPolicy = (
  tab: LiveTab,
  visit: LiveVisit,
  seen: Pick<TextSeen, 'links' | 'title' | 'headings' | 'sample' | 'frame'>,
): void => {
  if (visit.policy || visit.endedAt !== null) return
  const url = findPolicyLink(seen.links) ?? (isPolicyPage(seen) && isWebUrl(seen.frame) ? seen.frame : null)
  if (!url) return
  visit.policy = { url, done: false }
  void saveTab(tab)
}

/** Reads the policies that an earlier background had found or begun with. */
export const resumePolicies = (): void => {
  for (const tab of allTabs()) for (const visit of tab.visits) readPolicySoon(tab, visit)
}
