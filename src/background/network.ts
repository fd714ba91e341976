import type { WebRequest } from 'webextension-polyfill'
import type { LiveTab, LiveVisit, Navigation } from '../storage/live'
import { noteActivity, noteEnd, noteStart } from './activity'
import { authorizationsOf } from './bridges'
import { channelOf } from './channels'
import { appendFacts } from './facts'
import { cookiesOf, pageHeaders } from './headers'
import { noteWritten } from './loads'
import { beginNavigation, expectedNavigation, failNavigation, navigationOfRequest, openNavigation } from './navigations'
import { isOff } from './off'
import { openerOf } from './openers'
import { ready } from './ready'
import { readRequestBody, type SeenBody } from './request-body'
import { isWebUrl, originOf, siteOf } from './sites'
import { currentNavigation, currentVisit, findTab, latestVisitOfSite, noteInterest, openTab, visitOf } from './tabs'
import { addHeaders, type Sending, sentBefore, takeSending } from './transmissions'

/** Chromium gives this too; the types know Firefox alone. */
export type SeenRequest = Omit<WebRequest.OnBeforeRequestDetailsType, 'thirdParty'> & { documentLifecycle?: string }

/** Request numbers begin anew with the browser; facts of two of its lives must not share an id. */
const life = crypto.randomUUID().slice(0, 8)
const MAX_REMEMBERED = 2000

/** Request → its hops. Bounded, and made anew by each life of the background. */
const hops = new Map<string, string[]>()

const hopId = (requestId: string, hop: number): string => `w-${life}-${requestId}-${hop}`

/** The request's id, another one for each redirect; null for an event that comes twice (Firefox tells some so). */
const idOf = ({ requestId, url, method }: SeenRequest): string | null => {
  const hop = `${method} ${url}`
  const before = hops.get(requestId) ?? []
  if (before.at(-1) === hop) return null
  hops.set(requestId, [...before, hop].slice(-20))
  if (hops.size > MAX_REMEMBERED) hops.delete(hops.keys().next().value ?? '')
  return hopId(requestId, before.length)
}

const initiatorOf = (request: SeenRequest): string | null =>
  request.initiator ?? request.originUrl ?? request.documentUrl ?? null

const isForeign = (request: SeenRequest): boolean => {
  const initiator = initiatorOf(request)
  if (!isWebUrl(request.url)) return true
  if (initiator && /^[\w-]*extension:/i.test(initiator)) return true
  // A preflight asks leave to send; it carries nothing itself.
  return request.method === 'OPTIONS' && request.type === 'xmlhttprequest' && !request.requestBody
}

interface Place {
  tab: LiveTab
  visit: LiveVisit
  navigation: Navigation
}

const placeIn = (tab: LiveTab, navigation: Navigation | undefined): Place[] => {
  const visit = visitOf(tab, navigation)
  return navigation && visit ? [{ tab, visit, navigation }] : []
}

const placesOfSite = (site: string | null): Place[] => {
  const latest = site ? latestVisitOfSite(site) : undefined
  return latest
    ? placeIn(
        latest.tab,
        latest.tab.navigations.findLast(({ visit }) => visit === latest.visit.id),
      )
    : []
}

const placesOfNavigation = (request: SeenRequest, at: number): Place[] => {
  const known = findTab(request.tabId)
  const sender = known && currentNavigation(known)
  const from = siteOf(initiatorOf(request))
  const opener = from ? findTab(openerOf(request.tabId, request.requestId) ?? -1) : undefined
  // A tab that a page has opened: what its address says was sent by that page. Firefox may show an empty page there first.
  // The browser may name the tab that stood in front as the opener of another's.
  if (from && opener && currentVisit(opener)?.site === from)
    return placesOfOpened(request, placeIn(opener, currentNavigation(opener)), at)
  if (!sender && from) return placesOfOpened(request, placesOfSite(from), at)
  const isSent = known && from === currentVisit(known)?.site
  const begun = beginNavigation(request.tabId, { request: request.requestId, url: request.url, at })
  // What a page hands to a site that is off was still sent by that page.
  if (!begun) return isSent && isOff(siteOf(request.url)) ? placeIn(known, sender) : []
  const { tab, navigation } = begun
  // What the page before sends as it leaves is its own; where that leads to another site, it opens that visit as well.
  const sent = isSent && sender !== navigation ? placeIn(tab, sender) : []
  return sent.length > 0 && sent[0]?.visit.id === navigation.visit ? sent : [...sent, ...placeIn(tab, navigation)]
}

const placesOfOpened = (request: SeenRequest, openers: Place[], at: number): Place[] => {
  const begun = beginNavigation(request.tabId, { request: request.requestId, url: request.url, at })
  return begun ? [...openers, ...placeIn(begun.tab, begun.navigation)] : openers
}

const openLate = async (tab: LiveTab, site: string, request: SeenRequest, at: number): Promise<void> => {
  const navigation = openNavigation(tab, site, originOf(request.documentUrl ?? request.initiator), at)
  await appendFacts(navigation.visit, [
    {
      kind: 'blind',
      id: `late-${navigation.id}`,
      at,
      document: navigation.id,
      frame: '',
      spot: 'late_start',
      detail: '',
    },
  ])
}

const placesOf = (request: SeenRequest, at: number): Place[] => {
  const site = siteOf(initiatorOf(request))
  if (request.tabId < 0) return placesOfSite(site)
  if (isOff(site)) return []
  // A page prerendered in the background has the type, but not the frame, of the tab's page.
  const isPage = request.type === 'main_frame'
  if (isPage && request.frameId === 0) return placesOfNavigation(request, at)
  const tab = openTab(request.tabId)
  if (!currentNavigation(tab) && !expectedNavigation(tab) && site && request.frameId === 0)
    openLate(tab, site, request, at).catch(() => undefined)
  const { frameId, documentId, parentDocumentId, documentLifecycle, documentUrl } = request
  // Of a frame's request, Firefox gives the frame's address here.
  const origin = { frameId, documentId, parentDocumentId, documentLifecycle, documentUrl, site }
  return placeIn(tab, navigationOfRequest(tab, origin))
}

/** A redirect that keeps the method (307, 308) sends the same body on; not every browser shows it again. */
const withBody = (request: SeenRequest, seen: SeenBody): SeenBody => {
  const before = (hops.get(request.requestId)?.length ?? 0) - 2
  const isEmpty = seen.body === null && seen.form === null && seen.opaque === null
  if (!isEmpty || before < 0 || request.method === 'GET' || request.method === 'HEAD') return seen
  const sent = sentBefore(hopId(request.requestId, before))
  if (!sent || sent.raw.method !== request.method) return seen
  const { body, form, contentType } = sent.raw
  return { body, form, contentType, bytes: sent.bytes, opaque: sent.opaque }
}

interface WithHeaders {
  requestId: string
  requestHeaders?: readonly { name: string; value?: string | undefined }[] | undefined
}

/** Takes the headers of a request that was taken a moment ago. */
export const takeHeaders = async ({ requestId, requestHeaders }: WithHeaders): Promise<void> => {
  const headers = pageHeaders(requestHeaders)
  if (!headers) return
  await ready
  const id = hopId(requestId, (hops.get(requestId)?.length ?? 0) - 1)
  await Promise.all([addHeaders(id, headers), addHeaders(`${id}-landing`, headers)])
}

type Answered = Omit<WebRequest.OnHeadersReceivedDetailsType, 'thirdParty'> & SeenRequest

/** Takes the cookies that an answer leaves in the browser. */
export const takeCookies = async (answer: Answered): Promise<void> => {
  const cookies = cookiesOf(answer.responseHeaders)
  if (cookies.length === 0 || isForeign(answer)) return
  await ready
  const id = `${hopId(answer.requestId, (hops.get(answer.requestId)?.length ?? 0) - 1)}-c`
  const at = Math.round(answer.timeStamp)
  const tab = findTab(answer.tabId)
  const place = tab
    ? placeIn(
        tab,
        answer.type === 'main_frame' ? (expectedNavigation(tab) ?? currentNavigation(tab)) : currentNavigation(tab),
      )
    : placesOfSite(siteOf(initiatorOf(answer)))
  await Promise.all(
    place.flatMap(({ tab: { tab }, visit, navigation }) =>
      cookies.map((body, index) =>
        takeSending(visit, tab, {
          id: `${id}${index}`,
          visit: visit.id,
          document: navigation.id,
          frame: originOf(answer.url),
          at,
          channel: 'cookie',
          seenBy: 'browser',
          bytes: null,
          opaque: null,
          raw: { method: 'SET', url: '', contentType: '', body, form: null },
        }),
      ),
    ),
  )
}

/** A redirect to a platform's page of authorisation asks that platform for somebody's account. */
const noteAuthorization = async (
  { url }: SeenRequest,
  id: string,
  at: number,
  place: Place | undefined,
): Promise<void> => {
  if (!place) return
  const { visit, navigation } = place
  const facts = authorizationsOf({ id, at, document: navigation.id, frame: originOf(navigation.url), url })
  if (facts.length > 0) noteInterest(visit.id, { active: true })
  await appendFacts(visit.id, facts)
}

/** Takes one event of `webRequest.onBeforeRequest`. Fails only where the browser cannot write. */
export const takeRequest = async (request: SeenRequest): Promise<void> => {
  if (isForeign(request)) return
  // Read before anything is waited for: the browser lends the buffers.
  const seen = readRequestBody(request.requestBody, request.method)
  await ready
  const id = idOf(request)
  if (id === null) return
  const at = Math.round(request.timeStamp)
  const { body, form, contentType, bytes, opaque } = withBody(request, seen)
  const places = placesOf(request, at)
  const writes = places.map(({ tab, visit, navigation }, index) => {
    noteActivity(tab.tab)
    const sending: Sending = {
      id: index === 0 ? id : `${id}-landing`,
      visit: visit.id,
      document: navigation.id,
      frame: originOf(request.frameId === 0 ? navigation.url : initiatorOf(request)),
      at,
      channel: channelOf(request.type, request.method, seen),
      seenBy: 'browser',
      bytes,
      opaque,
      raw: { method: request.method, url: request.url, contentType, body, form },
    }
    return takeSending(visit, tab.tab, sending).then(() => noteWritten(visit.id, request.url))
  })
  if (/_frame$/.test(request.type)) writes.push(noteAuthorization(request, id, at, places[0]))
  // A socket stays open for as long as it likes.
  if (request.tabId >= 0 && request.type !== 'websocket') noteStart(request.tabId, request.requestId)
  await Promise.all(writes)
}

/** Takes the end of a request, good or bad. */
export const takeEnd = async (
  request: { requestId: string; tabId: number; type: string },
  failed: boolean,
): Promise<void> => {
  await ready
  noteEnd(request.tabId, request.requestId)
  hops.delete(request.requestId)
  if (failed && request.type === 'main_frame') failNavigation(request.tabId, request.requestId)
}
