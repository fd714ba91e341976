import { engineParts } from '../catalog'
import type { Inspection } from '../core/model/inspection'
import type { Observation, RefusalStepped } from '../core/model/observation'
import type { RefusalGuide, RefusalHold, RefusalInstruction } from '../core/model/refusal'
import { createScrubber } from '../core/normalize/scrub'
import { arrange, groupByKey, only } from '../core/normalize/timeline'
import { planGuide } from '../core/refusal/guide'
import { holdOf } from '../core/refusal/hold'
import { lookOf, planNext, resultOf } from '../core/refusal/plan'
import type { Payload } from '../messages/contract'
import { observationsOf } from '../storage/observations'
import { appendFacts } from './facts'
import { inspectVisit, judgeSoon } from './inspections'
import { knownValues } from './known'
import { ready } from './ready'
import { currentNavigation, currentVisit, findTab, noteInterest } from './tabs'

type Facts<T = Observation> = T extends Observation ? Omit<T, 'id' | 'at' | 'document' | 'frame'> : never

const MAX_TEXT = 60
const MAX_SAID = 200
const UNNEEDED = /^(?:optional|excessive|prohibited_to_force)$/
const BARE = { selector: null, dialog: '', look: '', result: 'unknown', said: '', screenshot: null } as const

interface Running {
  visit: string
  write(facts: Facts, document?: string): Promise<void>
}

const runningIn = async (tabId: number): Promise<Running | null> => {
  await ready
  const tab = findTab(tabId)
  const visit = tab && currentVisit(tab)
  if (!tab || !visit) return null
  return {
    visit: visit.id,
    write: async (facts, document = currentNavigation(tab)?.id ?? '') => {
      const seen = { id: crypto.randomUUID(), at: Date.now(), document, frame: '', ...facts } as Observation
      noteInterest(visit.id, { active: true })
      await appendFacts(visit.id, [seen])
      judgeSoon(visit.id)
    },
  }
}

/** The last test of a visit: its beginning and its steps, each with what came of it. */
const readTest = (observations: readonly Observation[]) => {
  const begun = only(observations, 'refusal_begun').at(-1)
  if (!begun) return null
  const isOver = only(observations, 'refusal_ended').some((one) => one.at >= begun.at)
  const steps = groupByKey(
    only(observations, 'refusal_step').filter((one) => one.at >= begun.at),
    (one) => one.key,
  ).map((seen) => seen.at(-1) as RefusalStepped)
  return { begun, steps, isOver }
}

export const beginRefusal = async ({ tab, by }: Payload<'refusal.begin'>): Promise<RefusalHold | null> => {
  const running = await runningIn(tab)
  if (!running) return null
  await running.write({ kind: 'refusal_begun', by })
  return holdOf(engineParts.recipients)
}

/** What was withheld without a press: permissions that the browser denied, and controls that stay empty. */
const withheld = (inspection: Inspection, empty: readonly string[], steps: readonly RefusalStepped[]): Facts[] => {
  const isKnown = (action: string, what: string) =>
    steps.some((step) => step.action === action && (step.selector ?? step.text) === what)
  const apis = inspection.accesses.filter((one) => /^(?:denied|dismissed)$/.test(one.outcome)).map((one) => one.api)
  const denied = [...new Set(apis)].filter((api) => !isKnown('deny', api))
  const fields = inspection.fields.filter(
    ({ selector, necessity }) =>
      empty.includes(selector) && UNNEEDED.test(necessity) && !isKnown('leave_empty', selector),
  )
  return [
    ...denied.map((api) => ({ ...BARE, kind: 'refusal_step', key: `deny ${api}`, action: 'deny', text: api }) as const),
    ...fields.map(
      ({ selector, label }) =>
        ({
          ...BARE,
          kind: 'refusal_step',
          key: `leave ${selector}`,
          action: 'leave_empty',
          text: label.slice(0, MAX_TEXT),
          selector,
        }) as const,
    ),
  ]
}

const isAct = (step: RefusalStepped): boolean => step.action !== 'deny' && step.action !== 'leave_empty'

/** Takes what a driven page looks like after the last step, and says what to do next; null where no test lasts. */
export const nextRefusal = async ({
  tab,
  view,
  screenshot,
}: Payload<'refusal.next'>): Promise<RefusalInstruction | null> => {
  const running = await runningIn(tab)
  if (!running) return null
  const test = readTest(arrange(await observationsOf(running.visit)))
  const inspection = await inspectVisit(running.visit)
  if (!test || test.isOver || !inspection) return null
  const { cut } = createScrubber(knownValues(running.visit))
  const clean = (text: string, most: number) =>
    cut(text)
      .replace(/\d{7,}/g, (digits) => `${digits.slice(0, 3)}****`)
      .slice(0, most)

  const acts = test.steps.filter(isAct)
  const last = acts.at(-1)
  if (last?.result === 'unknown') {
    const seen = { ...last, result: resultOf(last, view), said: clean(view.complaint, MAX_SAID), screenshot }
    acts.splice(-1, 1, seen)
    const { id: _, at: __, document, frame: ___, ...facts } = seen
    await running.write(facts, document)
  }
  const instruction = planNext({ view, steps: acts, known: inspection, since: test.begun.at })
  for (const step of withheld(inspection, view.emptyFields, test.steps)) await running.write(step)
  if (instruction.action === 'stop') {
    await running.write({ kind: 'refusal_ended', outcome: instruction.outcome, reason: instruction.reason, screenshot })
    return instruction
  }
  await running.write({
    ...BARE,
    kind: 'refusal_step',
    key: `act ${acts.length + 1}`,
    action: instruction.action,
    text: clean(instruction.text, MAX_TEXT),
    selector: instruction.selector,
    dialog: view.layer === null ? '' : clean(view.layer, MAX_SAID),
    look: lookOf(view),
  })
  return instruction
}

/** What a person should do next; null where no test of a person's lasts. */
export const guideRefusal = async ({ tab }: Payload<'refusal.guide'>): Promise<RefusalGuide | null> => {
  const running = await runningIn(tab)
  if (!running) return null
  const observations = arrange(await observationsOf(running.visit))
  const test = readTest(observations)
  const inspection = await inspectVisit(running.visit)
  if (test?.begun.by !== 'person' || test.isOver || !inspection) return null
  const since = test.begun.at
  return {
    instruction: planGuide(
      inspection,
      observations.filter((one) => one.at >= since || one.kind === 'field' || one.kind === 'dialog'),
      since,
    ),
    steps: inspection.refusal?.steps.length ?? 0,
  }
}

/** Ends a person's test with what the person saw. */
export const endRefusal = async ({ tab, outcome }: Payload<'refusal.end'>): Promise<Inspection | null> => {
  const running = await runningIn(tab)
  if (!running) return null
  const reason = outcome === 'blocked' ? 'no_way_on' : outcome === 'goes_on' ? 'order_step' : 'stopped'
  await running.write({ kind: 'refusal_ended', outcome, reason, screenshot: null })
  return inspectVisit(running.visit)
}
