import type { Channel } from '../core/model/inspection'
import type { AnswerSeen, Observation } from '../core/model/observation'
import { roleOf, withRoles } from '../core/normalize/button-roles'
import { isLoad } from '../core/normalize/join-requests'
import type { AnswerRecord, ContentObservation, SentRecord } from '../messages/contract'
import type { Caller } from '../messages/listen'
import type { LiveTab, LiveVisit, Navigation } from '../storage/live'
import { noteActivity, noteEnd, noteStart } from './activity'
import { accessesOf, handedValues } from './bridges'
import { readDelivery } from './delivery-shape'
import { engine } from './engine'
import { appendFacts, appendLimit } from './facts'
import { judgeSoon } from './inspections'
import { knownValues, learnValues, redactorOf } from './known'
import { isWritten } from './loads'
import { navigationOfContent } from './navigations'
import { isOff, stopPage } from './off'
import { readPathsShown } from './paths-shown'
import { lookForPolicy, readPolicyShown, readPolicySoon } from './policy'
import { type ReadFact, readFacts } from './read-facts'
import { ready } from './ready'
import { originOf, siteOf } from './sites'
import { isSpelled, spellValues } from './spelling'
import { findTab, noteInterest, saveTab, tabSaved, visitOf } from './tabs'
import { searchAgain, takeSending } from './transmissions'
import { isStorageArea, type StorageArea } from './writes'

type ContentCaller = Extract<Caller, { from: 'content' }>

interface Place {
  tab: LiveTab
  visit: LiveVisit
  navigation: Navigation
}

const CHANNELS: ReadonlySet<string> = new Set<Channel>([
  'fetch',
  'xhr',
  'beacon',
  'form',
  'navigation',
  'websocket',
  'eventsource',
  'datachannel',
  'postmessage',
  'image',
  'script',
  'style',
  'ping',
  'cipher',
  'other',
])
const INTERESTING: ReadonlySet<string> = new Set(['field', 'access', 'consent', 'dialog', 'storage'])
/** A clock that runs ahead must not put facts after everything else. */
const CLOCKS = 1000
let deliveries = 0

const notLater = (at: number): number => Math.min(at, Date.now() + CLOCKS)

/** The tab's facts belong to its document by the background's name; frames have no name of their own for it. */
const placed = (place: Place, observation: ReadFact): Observation => {
  const at = notLater(observation.at)
  const document = place.navigation.id
  if (observation.kind === 'dialog') return { ...observation, at, document, buttons: withRoles(observation.buttons) }
  if (observation.kind === 'answered' && 'text' in observation) {
    const { text, ...answered } = observation
    return { ...answered, at, document, role: roleOf(text) }
  }
  return { ...observation, at, document }
}

const takeSent = async ({ tab, visit, navigation }: Place, record: SentRecord): Promise<void> => {
  const { id, at, frame, channel, method, url, contentType, body, bytes, opaque } = record
  if (isLoad({ seenBy: 'page', channel: channel as Channel }) && isWritten(visit.id, url)) return
  await takeSending(visit, tab.tab, {
    id,
    visit: visit.id,
    document: navigation.id,
    frame: redactorOf(visit.id).address(frame),
    at: notLater(at),
    channel: CHANNELS.has(channel) || isStorageArea(channel) ? (channel as Channel | StorageArea) : 'other',
    seenBy: 'page',
    bytes,
    opaque,
    raw: { method, url, contentType: contentType.toLowerCase(), body, form: null },
  })
}

/** What an answer shows that the service keeps: keys and categories. Null where it shows nothing. */
const readAnswer = ({ visit, navigation }: Place, record: AnswerRecord): AnswerSeen | null => {
  const { id, at, frame, url, body } = record
  try {
    const analysis = engine.analyzeAnswer(body)
    if (!analysis) return null
    const raw = { method: 'GET', url, contentType: '', body: null, form: null }
    const masked = engine.analyzeRequest(raw, knownValues(visit.id), true).url
    return {
      kind: 'answer',
      id,
      at: notLater(at),
      document: navigation.id,
      frame: redactorOf(visit.id).address(frame),
      url: masked,
      ...analysis,
    }
  } catch (error) {
    console.error('analyzeAnswer', error instanceof Error ? error.name : '', originOf(url))
    return null
  }
}

const notice = ({ tab, visit, navigation }: Place, observations: readonly ContentObservation[]): void => {
  const kinds = new Set(observations.map(({ kind }) => kind))
  if ([...kinds].some((kind) => INTERESTING.has(kind)))
    noteInterest(visit.id, { active: true, typing: kinds.has('field') })
  // Of the top document alone: what a frame says of itself is no page of the visit.
  if (kinds.has('page') && !navigation.paged && observations.some((seen) => seen.document === navigation.content)) {
    navigation.paged = true
    void saveTab(tab)
  }
  for (const seen of observations) if (seen.kind === 'text') lookForPolicy(tab, visit, seen)
}

/** What a digest looks like in an address, cut or whole. */
const DIGEST = /(?=[\w+=-]*\d)[\w+=-]{8,}/
const mayTellDigest = (seen: ContentObservation): boolean =>
  seen.kind === 'page' &&
  DIGEST.test(`${seen.url} ${seen.referrer ?? ''}`.replaceAll(/^https?:\/\/[^/]*| https?:\/\/[^/]*/g, ''))

const take = async (place: Place, delivery: ReturnType<typeof readDelivery>): Promise<void> => {
  const { tab, visit, navigation } = place
  const { known: values, sent, answers, calls, handed, dropped } = delivery
  const known = [...values, ...handedValues(handed, calls)]
  const learned = learnValues(visit.id, known)
  // The disk must not keep the digest of what was typed because it was not known yet as one. The script keeps the delivery.
  if (delivery.observations.some(mayTellDigest) && !isSpelled(visit.id)) {
    await learned.written
    await spellValues(visit.id)
  }
  const redactor = redactorOf(visit.id)
  const observations = readFacts(redactor, [
    ...delivery.observations,
    ...calls.flatMap((call) => accessesOf(call, handed)),
  ])
  if (known.length > 0) noteInterest(visit.id, { active: true, typing: true })
  notice(place, observations)
  const seenAnswers = answers.map((record) => readAnswer(place, record)).filter((seen) => seen !== null)
  if (seenAnswers.length > 0) noteInterest(visit.id, { active: true })
  await Promise.all([
    learned.written,
    appendFacts(visit.id, [...observations.map((seen) => placed(place, seen)), ...seenAnswers]),
    ...sent.map((record) => takeSent(place, record)),
    dropped > 0 ? appendLimit(visit.id, 'delivery', navigation.id) : undefined,
  ])
  if (learned.isNew) await searchAgain(visit.id)
  await readPolicyShown(tab, visit, delivery.observations)
  await readPathsShown(tab, visit, delivery.observations)
  // What was noted of the tab on the way must outlive the acknowledgement, too.
  await tabSaved(tab.tab)
  judgeSoon(visit.id)
  readPolicySoon(tab, visit)
}

/**
 * Takes one delivery of a content script. It is acknowledged when all of it is written; until then the script keeps it,
 * and what comes twice has the same ids. Fails where the browser cannot write.
 */
export const takeDelivery = async (payload: unknown, caller: ContentCaller): Promise<{ received: true }> => {
  const delivery = readDelivery(payload)
  await ready
  const facts = [...delivery.observations, ...delivery.calls, ...delivery.sent, ...delivery.answers]
  const earliest = Math.min(Date.now(), ...facts.map(({ at }) => at))
  const content = facts[0]?.document ?? delivery.document
  const known = findTab(caller.tab)
  const navigation =
    content === null
      ? known?.navigations.find(({ id }) => id === known.current)
      : navigationOfContent(caller, content, earliest)
  const tab = findTab(caller.tab)
  const visit = tab && visitOf(tab, navigation ?? undefined)
  if (isOff(siteOf(caller.tabUrl))) await stopPage(caller.tab, caller.frame)
  if (!tab || !visit || !navigation) return { received: true }
  const work = `delivery-${++deliveries}`
  noteStart(tab.tab, work)
  try {
    await take({ tab, visit, navigation }, delivery)
  } finally {
    noteEnd(tab.tab, work)
    noteActivity(tab.tab)
  }
  return { received: true }
}
