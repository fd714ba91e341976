import browser from '../browser/browser'
import type { KnownValue, RawRequest } from '../core/model/engine'
import type { Glance } from '../core/model/glance'

/** A visit while it lasts. */
export interface LiveVisit {
  id: string
  site: string
  startedAt: number
  incognito: boolean
  /** Something was asked, read or sent that is worth judging. */
  active: boolean
  /** There are controls: what is sent may hold what is being typed at this moment. */
  typing: boolean
  /** When the tab left; the visit is ended for good a moment later, when its last words have arrived. */
  endedAt: number | null
  /** The privacy policy that was found, how good its name is (0 best), and whether it is done with. */
  policy: { url: string; rank: number; done: boolean } | null
  /** As which app's browser the page was opened. */
  emulates?: 'wechat' | 'alipay' | null
  /** Marks are shown at the page's controls. */
  marked?: boolean
  /** What the person was already told about on the page. */
  noticed?: string[]
  /** What the popup says first, as it was judged last. */
  glance?: Glance
}

/** One document of a tab's top frame, from the request for it on. Its id is the `document` of every observation. */
export interface Navigation {
  id: string
  visit: string
  /** As requested, unmasked. */
  url: string
  at: number
  /** The tab shows it, or has shown it. */
  committed: boolean
  /** The content script's own name for the document. */
  content: string | null
  /** The content script has told about the page. */
  paged: boolean
  /** The browser's name for the document, where it gives one. */
  browserDocument: string | null
  request: string | null
}

export interface LiveTab {
  tab: number
  visits: LiveVisit[]
  /** Oldest first. */
  navigations: Navigation[]
  /** Content script's document → navigation. */
  documents: Record<string, string>
  /** The navigation that the tab shows. */
  current: string | null
}

export interface KnownEntry {
  visit: string
  key: string
  source: KnownValue['source']
  category: KnownValue['category']
  chosen?: boolean
  /** Oldest first, with the time at which each was heard. */
  values: { text: string; at: number }[]
}

/** A request whose raw content is kept for a moment, for values that become known after it was seen. */
export interface PendingRequest {
  id: string
  visit: string
  document: string
  frame: string
  at: number
  channel: string
  seenBy: 'browser' | 'page'
  bytes: number | null
  opaque: string | null
  raw: RawRequest
  /** Not yet among the facts: its URL may hold a value that is still on its way here, or the disk is slow. */
  held: boolean
  /** What was found in it and written. */
  found: string[]
  /** The address as it was written, masked by what was known then. */
  address?: string
  /** How many times more was found. */
  turns: number
}

export interface Live {
  tabs: LiveTab[]
  known: KnownEntry[]
  pending: PendingRequest[]
}

const area = () => browser.storage.session

/** Closes the area to content scripts where the browser lets it be opened to them. */
export const restrictLive = async (): Promise<void> => {
  const session = area() as unknown as { setAccessLevel?(level: { accessLevel: string }): Promise<void> }
  await session.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
}

const tabKey = (tab: number): string => `tab:${tab}`
const knownKey = (visit: string, key: string): string => `known:${visit}:${key}`
const pendingKey = (id: string): string => `pending:${id}`

/** Everything that a background which was ended has left for the next. */
export const readLive = async (): Promise<Live> => {
  const live: Live = { tabs: [], known: [], pending: [] }
  for (const [key, value] of Object.entries(await area().get(null))) {
    if (key.startsWith('tab:')) live.tabs.push(value as LiveTab)
    else if (key.startsWith('known:')) live.known.push(value as KnownEntry)
    else if (key.startsWith('pending:')) live.pending.push(value as PendingRequest)
  }
  return live
}

/** The visit that a tab shows; null where none is known. */
export const readShownVisit = async (tab: number): Promise<LiveVisit | null> => {
  const key = tabKey(tab)
  const live = (await area().get(key))[key] as LiveTab | undefined
  const shown = live?.navigations.find(({ id }) => id === live.current)
  return live?.visits.find(({ id }) => id === shown?.visit) ?? null
}

// The background's memory is the only writer and each entry has its own key: nothing is read before it is written.
export const writeTab = (tab: LiveTab): Promise<void> => area().set({ [tabKey(tab.tab)]: tab })
export const removeTab = (tab: number): Promise<void> => area().remove(tabKey(tab))
export const writeKnown = (entry: KnownEntry): Promise<void> =>
  area().set({ [knownKey(entry.visit, entry.key)]: entry })
export const removeKnown = (visit: string, keys: readonly string[]): Promise<void> =>
  area().remove(keys.map((key) => knownKey(visit, key)))
export const writePending = (request: PendingRequest): Promise<void> =>
  area().set({ [pendingKey(request.id)]: request })
export const removePending = (ids: readonly string[]): Promise<void> => area().remove(ids.map(pendingKey))
/** Forgets everything at once. */
export const clearLive = (): Promise<void> => area().clear()
