import type { RawRequest, RequestAnalysis } from '../core/model/engine'
import type { Channel } from '../core/model/inspection'
import type { ItemSeen, RequestSeen, StorageSeen } from '../core/model/observation'
import { type LiveVisit, type PendingRequest, removePending, writePending } from '../storage/live'
import { replaceObservation } from '../storage/observations'
import { noteEnd, noteStart } from './activity'
import { forgetCiphers, noteCipher, sealOf } from './cipher'
import { engine } from './engine'
import { appendFacts, appendLimit } from './facts'
import { refererItems } from './headers'
import { judgeSoon } from './inspections'
import { knownValues } from './known'
import { forgetWritten } from './loads'
import { originOf } from './sites'
import { isSpelled, spellValues } from './spelling'
import { findVisit, noteInterest } from './tabs'
import { analyzeWrite, isStorageArea, type StorageArea, writeFact } from './writes'

/** How long the content of a request is kept for values that become known after it. */
const PENDING_LIFE = 5000
/**
 * A request that a keystroke caused is seen here before the keystroke is. Where something may be typed, the fact waits in
 * `storage.session` for it: written at once, its URL would carry to the disk what nobody yet knows to mask.
 */
const HOLD = 400
/** After so long a browser that cannot write will not any more. */
const UNWRITTEN_LIFE = 60_000
const STEP = 200
const MAX_PENDING = 300
const MAX_PENDING_CHARACTERS = 3_000_000

export type Sending = Omit<PendingRequest, 'held' | 'found' | 'turns' | 'channel'> & { channel: Channel | StorageArea }

/** Requests whose content is still at hand. A cache of `storage.session`. */
const pending = new Map<string, PendingRequest>()
/** Which of them are in `storage.session`. */
const persisted = new Set<string>()

export const restorePending = (restored: readonly PendingRequest[]): void => {
  for (const request of restored) {
    pending.set(request.id, request)
    persisted.add(request.id)
  }
  if (pending.size > 0) sweepSoon(0)
  // The background before this one may have been ended between writing a request and taking the digests of what was typed.
  for (const visit of visitsWithPending()) spellLater(visit)
}

const charactersOf = ({ body, form, url }: RawRequest): number =>
  url.length + (body?.length ?? 0) + Object.values(form ?? {}).reduce((sum, values) => sum + values.join('').length, 0)

/** Analyses a request; one that breaks the analysis is still told, with its origin alone. */
const analyze = (request: PendingRequest): RequestAnalysis => {
  const { raw, channel, visit } = request
  try {
    const known = knownValues(visit)
    // What is kept is searched again when all digests are taken.
    const isKept = pending.has(request.id)
    if (isStorageArea(channel)) return analyzeWrite(channel, raw, known, isKept)
    const analysis = engine.analyzeRequest(raw, known, isKept)
    return raw.headers ? { ...analysis, items: [...analysis.items, ...refererItems(raw, known, isKept)] } : analysis
  } catch (error) {
    console.error('analyzeRequest', error instanceof Error ? error.name : '')
    return { url: originOf(request.raw.url), leaves: 0, items: [], limits: ['analysis'] }
  }
}

const nameOf = (item: ItemSeen): string =>
  [item.where, item.source, item.category, item.field, item.encoding.join('+'), item.masked].join('|')

const persist = async (request: PendingRequest): Promise<void> => {
  persisted.add(request.id)
  // Too much for the area: memory alone must do for this one.
  await writePending(request).catch(() => persisted.delete(request.id))
}

const forget = (requests: readonly PendingRequest[]): Promise<void> => {
  for (const { id } of requests) pending.delete(id)
  const ids = requests.map(({ id }) => id).filter((id) => persisted.delete(id))
  return ids.length > 0 ? removePending(ids) : Promise.resolve()
}

const factOf = (request: PendingRequest, analysis: RequestAnalysis): RequestSeen | StorageSeen | null => {
  if (isStorageArea(request.channel)) return writeFact(request, analysis)
  const { url, leaves, items } = analysis
  const { id, at, document, frame, bytes, opaque, seenBy } = request
  const channel = request.channel as Channel
  return {
    kind: 'request',
    id,
    at,
    document,
    frame,
    channel,
    method: request.raw.method,
    url,
    bytes,
    leaves,
    items,
    opaque,
    seenBy,
  }
}

const complain = (error: unknown): void =>
  console.error('request not written', error instanceof Error ? error.name : '')

/** Requests on their way to the disk. Until they are there they count as held: whoever restores them must write them. */
const writing = new Map<string, Promise<void>>()
/** Those of them that were written before a value became known. */
const stale = new Set<string>()

const writeNow = async (request: PendingRequest): Promise<void> => {
  const analysis = analyze(request)
  request.found = analysis.items.map(nameOf)
  request.address = analysis.url
  const tab = findVisit(request.visit)?.tab.tab
  if (tab !== undefined) noteEnd(tab, request.id)
  if (request.channel === 'cipher') noteCipher(request, analysis.items)
  const fact = factOf({ ...request, opaque: sealOf(request, analysis.items) ?? request.opaque }, analysis)
  await Promise.all([
    appendFacts(request.visit, fact ? [fact] : []),
    ...analysis.limits.map((limit) => appendLimit(request.visit, limit, request.document)),
  ])
  request.held = false
  if (analysis.items.length > 0) noteInterest(request.visit, { active: true })
  judgeSoon(request.visit)
  spellLater(request.visit)
  if (persisted.has(request.id) && pending.has(request.id)) await persist(request)
}

/** Writes a request among the facts, as far as it is understood now. */
const write = (request: PendingRequest): Promise<void> => {
  const { id, visit } = request
  const under =
    writing.get(id) ??
    writeNow(request).finally(() => {
      writing.delete(id)
      if (stale.delete(id)) lookAgain(visit, [request]).catch(complain)
    })
  writing.set(id, under)
  return under
}

let isSweeping = false

const sweepSoon = (wait = STEP): void => {
  if (isSweeping) return
  isSweeping = true
  setTimeout(sweepPending, wait)
}

const sweepPending = (): void => {
  isSweeping = false
  const now = Date.now()
  // A clock set back must not keep anything for longer.
  const age = ({ at }: PendingRequest) => Math.abs(now - at)
  for (const request of pending.values()) if (request.held && age(request) >= HOLD) void write(request).catch(complain)
  const life = ({ held }: PendingRequest) => (held ? UNWRITTEN_LIFE : PENDING_LIFE)
  void forget([...pending.values()].filter((request) => age(request) >= life(request)))
  if (pending.size > 0) sweepSoon()
}

const keep = (request: PendingRequest): boolean => {
  const ofVisit = [...pending.values()].filter(({ visit }) => visit === request.visit)
  const characters = ofVisit.reduce((sum, { raw }) => sum + charactersOf(raw), charactersOf(request.raw))
  if (ofVisit.length >= MAX_PENDING || characters > MAX_PENDING_CHARACTERS) return false
  pending.set(request.id, request)
  sweepSoon()
  return true
}

/** Takes what was sent: it is analysed, written masked, and its content kept in memory for five seconds. */
export const takeSending = async (visit: LiveVisit, tab: number, sending: Sending): Promise<void> => {
  const known = pending.get(sending.id)
  if (known) {
    // Told again to a background that has it from the one before: that one may not have come to writing it.
    if (known.held && known.seenBy === 'page') await write(known)
    return
  }
  const request: PendingRequest = { ...sending, held: true, found: [], turns: 0 }
  const isKept = keep(request)
  if (isKept && (visit.active || visit.typing)) {
    const persisting = persist(request)
    if (sending.seenBy === 'browser' && visit.typing) {
      noteStart(tab, request.id)
      await persisting
      return
    }
  }
  await write(request)
}

/** The disk must not keep an address that turns out to hold what a person typed: the hold is a guess at the time that it takes to hear of it. */
const maskWritten = async (request: PendingRequest, { url, items, leaves }: RequestAnalysis): Promise<void> => {
  if (isStorageArea(request.channel) || request.address === undefined || request.address === url) return
  request.address = url
  const first = items.filter((item) => request.found.includes(nameOf(item)))
  const fact = factOf(
    { ...request, opaque: sealOf(request, items) ?? request.opaque },
    { url, leaves, items: first, limits: [] },
  )
  if (fact) await replaceObservation(request.visit, fact)
}

/** Looks again through requests already written; what is found more is another fact. */
const lookAgain = async (visit: string, requests: readonly PendingRequest[]): Promise<void> => {
  const work: Promise<void>[] = []
  let isNews = false
  for (const request of requests) {
    if (request.visit !== visit) continue
    if (writing.has(request.id)) stale.add(request.id)
    if (request.held || writing.has(request.id)) continue
    const found = new Set(request.found)
    const analysis = analyze(request)
    work.push(maskWritten(request, analysis))
    const items = analysis.items.filter((item) => !found.has(nameOf(item)))
    if (items.length === 0) continue
    isNews = true
    request.found.push(...items.map(nameOf))
    request.turns++
    const { document, frame } = request
    const id = `${request.id}-i${request.turns}`
    const write = isStorageArea(request.channel) ? writeFact({ ...request, id }, { ...analysis, items }) : null
    const more = { kind: 'items' as const, id, at: Date.now(), document, frame, request: request.id, items }
    work.push(appendFacts(visit, [write ?? more]))
    if (persisted.has(request.id)) work.push(persist(request))
  }
  await Promise.all(work)
  if (!isNews) return
  noteInterest(visit, { active: true })
  judgeSoon(visit)
}

/** Takes the digests that are left of what is known, and looks for them. */
const searchSpelled = async (visit: string): Promise<void> => {
  if (isSpelled(visit)) return
  await spellValues(visit)
  await lookAgain(visit, [...pending.values()])
}

const spellLater = (visit: string): void => void searchSpelled(visit).catch(complain)

/** Looks again through what the visit has just sent, after a value became known. */
export const searchAgain = async (visit: string): Promise<void> => {
  await lookAgain(visit, [...pending.values()])
  spellLater(visit)
}

/** Addresses of each visit by the hosts that were told them: every picture of a page tells its own host again. */
const referers = new Map<string, Set<string>>()
const MAX_REFERERS = 500

const isFirstTime = ({ visit, raw }: PendingRequest, referer: string): boolean => {
  const told = referers.get(visit) ?? new Set<string>()
  const one = `${originOf(raw.url)} ${referer}`
  if (told.has(one) || told.size >= MAX_REFERERS) return false
  referers.set(visit, told.add(one))
  return true
}

/** Adds the headers of a request already taken: the browser tells them a moment after its body. */
export const addHeaders = async (id: string, headers: Record<string, string>): Promise<void> => {
  const request = pending.get(id)
  if (!request) return
  const { referer, ...others } = headers
  const isTold = referer !== undefined && !isFirstTime(request, referer)
  request.raw = { ...request.raw, headers: isTold ? others : headers }
  if (!request.held || writing.has(id)) await lookAgain(request.visit, [request])
  else if (persisted.has(id)) await persist(request)
}

/** What a request sends, while it is at hand: a redirect that keeps the method sends it once more. */
export const sentBefore = (id: string): Pick<PendingRequest, 'raw' | 'bytes' | 'opaque'> | undefined => pending.get(id)

/** Writes what still waits of a visit. */
export const settleSendings = async (visit: string): Promise<void> => {
  await searchSpelled(visit)
  const held = [...pending.values()].filter((request) => request.visit === visit && request.held)
  await Promise.all(held.map(write))
}

/** Erases the raw content of a visit's requests everywhere. */
export const erasePending = (visit: string): Promise<void> => {
  referers.delete(visit)
  forgetCiphers(visit)
  forgetWritten(visit)
  return forget([...pending.values()].filter((request) => request.visit === visit))
}

export const visitsWithPending = (): string[] => [...new Set([...pending.values()].map(({ visit }) => visit))]
