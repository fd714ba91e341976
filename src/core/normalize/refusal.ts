import type { Access, Field, Prompt, Wall } from '../model/inspection'
import type { Observation, RefusalStepped } from '../model/observation'
import type { Refusal, RefusalStep } from '../model/refusal'
import type { PageIndex } from './pages'
import { readPersonSteps } from './person-steps'
import { groupByKey, only, timestamp } from './timeline'

export interface RefusalFacts {
  fields: readonly Field[]
  prompts: readonly Prompt[]
  walls: readonly Wall[]
  accesses: readonly Access[]
}

const DENIALS = new Set(['refuse', 'close', 'leave_empty', 'deny', 'plain_path'])

const squeezed = (text: string): string => text.replace(/[\s\d]+/g, '')

/** A dialog by its words: what the program read off the page and what was observed differ in spaces and in their end. */
const sameWords = (one: string, other: string): boolean => {
  const [a, b] = [squeezed(one), squeezed(other)]
  return a !== '' && b !== '' && (a.includes(b.slice(0, 40)) || b.includes(a.slice(0, 40)))
}

const factsOf = (step: RefusalStepped, page: string, facts: RefusalFacts): string[] => {
  if (step.action === 'deny') return facts.accesses.filter((one) => one.api === step.text).map((one) => one.id)
  if (step.dialog !== '') {
    const until = step.at
    const asked = facts.prompts.filter((one) => Date.parse(one.at) <= until && sameWords(one.text, step.dialog))
    return asked.slice(-1).map((one) => one.id)
  }
  return step.selector === null
    ? []
    : facts.fields.filter((one) => one.page === page && one.selector === step.selector).map((one) => one.id)
}

/** What stood in the way on the last page: its walls, what was refused there, and what it went on asking for. */
const obstacles = (steps: readonly RefusalStep[], page: string, facts: RefusalFacts): string[] => {
  const walls = facts.walls.filter((one) => one.page === page).map((one) => one.id)
  const here = steps.filter((step) => step.page === page && DENIALS.has(step.action)).flatMap((step) => step.about)
  const denied = facts.accesses.filter((one) => one.page === page && one.outcome === 'denied').map((one) => one.id)
  const prompts = new Set(facts.prompts.map((one) => one.id))
  const refusedDialogs = here.filter((id) => prompts.has(id))
  const fields = here.filter((id) => facts.fields.some((one) => one.id === id))
  if (walls.length > 0) return [...walls, ...refusedDialogs.slice(-1)]
  if (refusedDialogs.length > 0) return refusedDialogs.slice(-1)
  return [...fields, ...denied]
}

/** The last refusal test of a visit; null where none was made. */
export const readRefusal = (
  observations: readonly Observation[],
  index: PageIndex,
  facts: RefusalFacts,
): Refusal | null => {
  const begun = only(observations, 'refusal_begun').at(-1)
  if (begun === undefined) return null
  const end = only(observations, 'refusal_ended').find((one) => one.at >= begun.at)
  const stepped =
    begun.by === 'person'
      ? readPersonSteps(observations, begun.at, end?.at ?? Number.POSITIVE_INFINITY).map((step) => [step])
      : groupByKey(
          only(observations, 'refusal_step').filter((one) => one.at >= begun.at),
          (one) => one.key,
        )
  const steps = stepped.map((seen, at): RefusalStep => {
    const [first, last] = [seen[0] as RefusalStepped, seen.at(-1) as RefusalStepped]
    const page = index.pageOf(first)
    return {
      id: `s${at + 1}`,
      page,
      at: timestamp(first.at),
      action: last.action,
      text: last.text,
      selector: last.selector,
      about: factsOf(first, page, facts),
      result: last.result,
      said: last.said,
      screenshot: last.screenshot,
    }
  })
  const refused = [...new Set(steps.filter((one) => DENIALS.has(one.action)).flatMap((one) => one.about))]
  const last = end === undefined ? (steps.at(-1)?.page ?? index.pageOf(begun)) : index.pageOf(end)
  const outcome = end?.outcome ?? 'cannot_tell'
  return {
    by: begun.by,
    startedAt: timestamp(begun.at),
    endedAt: end === undefined ? null : timestamp(end.at),
    outcome,
    reason: end?.reason ?? 'stopped',
    refused,
    blockedBy: outcome === 'blocked' ? [...new Set(obstacles(steps, last, facts))] : [],
    screenshot: end?.screenshot ?? null,
    steps,
  }
}
