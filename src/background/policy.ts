import type { TextSeen } from '../core/model/observation'
import { isPolicyPage } from '../core/normalize/policy-page'
import { changesBetween } from '../core/policy/changes'
import { readHtml } from '../documents/html-text'
import { readPdf } from '../documents/pdf-text'
import type { ContentObservation } from '../messages/contract'
import type { LiveTab, LiveVisit } from '../storage/live'
import { swapPolicy } from '../storage/policies'
import { readSettings } from '../storage/settings'
import { noteEnd, noteStart } from './activity'
import { appendFacts } from './facts'
import { judgeSoon } from './inspections'
import { redactorOf } from './known'
import { AGREEMENT, findPolicyLink, hasPolicyDoor, isRoute, speaksOfPrivacy } from './policy-link'
import { mayShowPolicy, readShownPolicy, type ShownPolicy } from './policy-shown'
import { type Fetched, fetchPolicy } from './policy-text'
import { isWebUrl, originOf } from './sites'
import { allTabs, currentNavigation, findVisit, saveTab } from './tabs'

/** A page with fewer characters than this was a shell for a script. */
const MIN_TEXT = 120
const MAX_TEXT = 200_000

/** What a visit calls the words that name a policy where nothing links to it. */
const DOOR = 3.5

type Read = { text: string } | { unread: string }

const sha256 = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

const textOf = async (fetched: Exclude<Fetched, { kind: 'unread' }>): Promise<Read> => {
  if (fetched.kind === 'pdf') return readPdf(fetched.bytes)
  return { text: fetched.kind === 'plain' ? fetched.text : readHtml(fetched.text).text }
}

const read = async (url: string, page: string, rank: number): Promise<Read> => {
  if (rank === DOOR) return { unread: 'opened_by_script' }
  if (isRoute(url, page)) return { unread: 'rendered_by_script' }
  if (!(await readSettings()).policyFetching) return { unread: 'switched_off' }
  const fetched = await fetchPolicy(url)
  if (fetched.kind === 'unread') return { unread: fetched.reason }
  const result = await textOf(fetched)
  if ('unread' in result) return result
  if (result.text.trim().length < MIN_TEXT) return { unread: 'rendered_by_script' }
  return rank >= AGREEMENT && !speaksOfPrivacy(result.text) ? { unread: 'not_a_policy' } : result
}

/** The observation of a text: its digest, and what has changed since the last visit that read it. */
const withHistory = async (visit: LiveVisit, url: string, text: string) => {
  const digest = await sha256(text)
  const before = await swapPolicy({ url, sha256: digest, text, at: Date.now() }, visit.incognito)
  const changes = before && before.sha256 !== digest ? changesBetween(before.text, text) : null
  const changed = before && changes ? { since: new Date(before.at).toISOString(), ...changes } : null
  return { sha256: digest, text, unread: null, changed }
}

const readPolicy = async (tab: LiveTab, visit: LiveVisit, url: string, rank: number): Promise<void> => {
  const navigation = currentNavigation(tab)
  const result = await read(url, navigation?.url ?? '', rank)
  const seen = { id: `policy-${visit.id}-${rank}`, at: Date.now(), document: navigation?.id ?? '', frame: '' }
  const what =
    'text' in result
      ? await withHistory(visit, url, result.text.slice(0, MAX_TEXT))
      : { sha256: null, text: null, unread: result.unread, changed: null }
  await appendFacts(visit.id, [{ kind: 'policy', ...seen, url, source: 'link', ...what }])
  if (visit.policy?.url === url) visit.policy = { url, rank, done: true }
  if (findVisit(visit.id)) await saveTab(tab)
  judgeSoon(visit.id)
}

/** Takes the text of a policy that a page showed. What is shown again is the same fact. */
export const takeShownPolicy = async (visit: LiveVisit, document: string, shown: ShownPolicy): Promise<void> => {
  const redactor = redactorOf(visit.id)
  const lines = shown.text.replace(/[^\S\n]*\t[^\S\n]*/g, '｜').replace(/\n\s*/g, '\n')
  const text = redactor.published(lines).trim().slice(0, MAX_TEXT)
  const url = redactor.address(shown.url)
  const what = await withHistory(visit, url, text)
  const fact = { id: `policy-${visit.id}-${what.sha256.slice(0, 12)}`, at: Date.now(), document, frame: url }
  await appendFacts(visit.id, [{ kind: 'policy', ...fact, url, source: 'page', print: shown.print, ...what }])
  judgeSoon(visit.id)
}

/**
 * Reads a policy that the page itself shows, where its words speak of one: behind a hash route or in a dialog it can be
 * read nowhere else. Only in visits that ask for something: of others nothing is kept.
 */
export const readPolicyShown = async (
  { tab, navigations, current }: LiveTab,
  visit: LiveVisit,
  seen: readonly ContentObservation[],
): Promise<void> => {
  if (!visit.active || visit.endedAt !== null || !seen.some(mayShowPolicy)) return
  const shown = await readShownPolicy(tab)
  const page = navigations.find(({ id }) => id === current)
  // The tab may have gone on meanwhile.
  if (shown && page && originOf(shown.url) === originOf(page.url)) await takeShownPolicy(visit, page.id, shown)
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
  readPolicy(tab, visit, policy.url, policy.rank)
    .catch((error: unknown) => console.error('policy', error instanceof Error ? error.name : ''))
    .finally(() => {
      reading.delete(id)
      noteEnd(tab.tab, 'policy')
      // A better link may have been found meanwhile.
      readPolicySoon(tab, visit)
    })
}

/**
 * Looks for the way to the policy among what a page says; a page that is one is its own. A better name found later, on
 * another page, is read as well.
 */
export const lookForPolicy = (
  tab: LiveTab,
  visit: LiveVisit,
  seen: Omit<TextSeen, 'kind' | 'id' | 'at' | 'document'>,
): void => {
  if (visit.endedAt !== null) return
  const link = findPolicyLink(seen.links)
  const own = isPolicyPage(seen) && isWebUrl(seen.frame) ? { url: seen.frame, rank: 0 } : null
  const door = hasPolicyDoor(seen) && isWebUrl(seen.frame) ? { url: seen.frame, rank: DOOR } : null
  const found = [link, own, door].filter((one) => one !== null).sort((a, b) => a.rank - b.rank)[0]
  if (!found || (visit.policy && visit.policy.rank <= found.rank)) return
  visit.policy = { ...found, done: false }
  void saveTab(tab)
}

/** Reads the policies that an earlier background had found or begun with. */
export const resumePolicies = (): void => {
  for (const tab of allTabs()) for (const visit of tab.visits) readPolicySoon(tab, visit)
}
