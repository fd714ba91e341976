import type { Inspection } from '../core/model/inspection'
import type { Payload } from '../messages/contract'
import type { BackgroundMessage, Handlers } from '../messages/listen'
import { clearLive } from '../storage/live'
import { appendObservations } from '../storage/observations'
import { readSettings } from '../storage/settings'
import { eraseAllVisits, readVisit } from '../storage/visits'
import { activityOf } from './activity'
import { getPicture, traceCode } from './codes'
import { engine } from './engine'
import { settleFacts } from './facts'
import { forgetFiling, noteFiling } from './filings'
import { followTab, inspectTab } from './follow'
import { askGuard, setGuards } from './guards'
import { inspectVisit, judgeNow, judgeSoon, rejudgeVisit, stopJudging } from './inspections'
import { eraseKnown } from './known'
import { takeDelivery } from './observe'
import { areMarksShown, setMarks, takeNoticeAnswer } from './on-page'
import { actOnPage, clearSite } from './page-acts'
import { ready } from './ready'
import { beginRefusal, endRefusal, guideRefusal, nextRefusal } from './refusal'
import { eraseVisits } from './retention'
import { takeScreenshot } from './screenshot'
import { sightOf } from './sight'
import { switchSite, takeSettings } from './site-switch'
import { allTabs, currentNavigation, findTab, findVisit, forgetTabs, noteInterest } from './tabs'
import { erasePending, settleSendings } from './transmissions'
import { setView } from './views'

const MAX_POSTER = 200
/** Codes in one picture. */
const MAX_CODES = 12
/** A picture may stand in its own address. */
const PICTURE_LIMIT = 12_000_000

const inspect = async (payload: Payload<'inspection.get'>): Promise<Inspection | null> => {
  await ready
  if ('tab' in payload) return inspectTab(payload.tab)
  await settleSendings(payload.inspection)
  return inspectVisit(payload.inspection)
}

const choose = async (choice: Payload<'inspection.choose'>): Promise<Inspection | null> => {
  await ready
  if (!(await readVisit(choice.inspection))) return null
  const tab = findVisit(choice.inspection)?.tab
  await appendObservations(choice.inspection, [
    {
      kind: 'choice',
      id: crypto.randomUUID(),
      at: Date.now(),
      document: (tab && currentNavigation(tab)?.id) ?? '',
      frame: '',
      scenario: choice.scenario ?? null,
      operatorSize: choice.operatorSize ?? null,
      poster: choice.poster?.slice(0, MAX_POSTER) ?? null,
    },
  ])
  noteInterest(choice.inspection, { active: true })
  judgeSoon(choice.inspection)
  return inspectVisit(choice.inspection)
}

/** Everything of every visit, those that last included: their pages must be loaded again to be seen. */
const eraseEverything = async (): Promise<{ inspections: number }> => {
  await ready
  const visits = allTabs().flatMap((tab) => tab.visits.map(({ id }) => id))
  forgetTabs()
  await Promise.all(visits.flatMap((id) => [eraseKnown(id), erasePending(id), settleFacts(id), stopJudging(id)]))
  await clearLive()
  return { inspections: await eraseAllVisits() }
}

const activity = async (tab: number) => {
  await ready
  return findTab(tab) ? activityOf(tab) : null
}

const showMarks = async (wanted: Payload<'marks.set'>) => {
  await ready
  const visit = await setMarks(wanted)
  if (visit) await judgeNow(visit)
  return { shown: areMarksShown(wanted.tab) }
}

const hearNotice = async (tab: number, said: Payload<'onpage.answer'>) => {
  await ready
  const visit = await takeNoticeAnswer(tab, said)
  if (visit) await judgeNow(visit)
  return { received: true } as const
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value)

/** Characters of one delivery: its bodies are at most a few million, its observations far less. */
const DELIVERY_LIMIT = 20_000_000

/** Who may ask what, and who answers. */
export const handlers: Handlers<BackgroundMessage> = {
  observe: { from: 'content', limit: DELIVERY_LIMIT, answer: takeDelivery },
  'sight.get': { from: 'page', answer: ({ tab }) => ready.then(() => sightOf(tab)) },
  'tab.follow': { from: 'page', answer: (asked) => ready.then(() => followTab(asked)) },
  'inspection.get': { from: 'page', answer: inspect },
  'inspection.rejudged': { from: 'page', answer: ({ inspection }) => ready.then(() => rejudgeVisit(inspection)) },
  'inspection.choose': { from: 'page', answer: choose },
  'refusal.begin': { from: 'page', answer: beginRefusal },
  'refusal.next': { from: 'page', answer: nextRefusal },
  'refusal.guide': { from: 'page', answer: guideRefusal },
  'refusal.end': { from: 'page', answer: endRefusal },
  'activity.get': { from: 'page', answer: ({ tab }) => (isNumber(tab) ? activity(tab) : null) },
  'codes.read': {
    from: 'page',
    answer: ({ texts }) => texts.slice(0, MAX_CODES).map((text) => engine.readCode(text)),
  },
  'code.trace': { from: 'page', answer: ({ url }) => traceCode(url) },
  'picture.get': { from: 'page', limit: PICTURE_LIMIT, answer: ({ url }) => getPicture(url) },
  'screenshot.take': { from: 'page', answer: ({ tab }) => ready.then(() => takeScreenshot(tab)) },
  'settings.get': { from: 'page', answer: readSettings },
  'settings.set': { from: 'page', limit: 1_000_000, answer: takeSettings },
  'site.switch': { from: 'page', answer: switchSite },
  'marks.set': { from: 'page', answer: showMarks },
  'marks.get': { from: 'page', answer: ({ tab }) => ready.then(() => ({ shown: areMarksShown(tab) })) },
  'onpage.answer': { from: 'content', answer: (said, { tab }) => hearNotice(tab, said) },
  'view.set': { from: 'page', answer: (wanted) => ready.then(() => setView(wanted)) },
  'guards.set': { from: 'page', answer: setGuards },
  'guard.ask': { from: 'content', answer: askGuard },
  'page.act': { from: 'page', answer: actOnPage },
  'site.clear': { from: 'page', answer: clearSite },
  'filing.put': { from: 'page', answer: noteFiling },
  'filing.erase': { from: 'page', answer: forgetFiling },
  'visits.erase': { from: 'page', limit: 1_000_000, answer: eraseVisits },
  'data.erase': { from: 'page', answer: eraseEverything },
}
