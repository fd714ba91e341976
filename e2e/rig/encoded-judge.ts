import type { Inspection, Transmission } from '../../src/core/model/inspection'
import type { Pages } from '../fixtures/pages'
import type { Encoded } from './encoded'
import { hasReceived, type Named } from './typing'

/** Of what reaches the server, so much must be told. */
export const RECALL = 0.99

/** Requests of one page, so that it is one visit of usual size. */
const BATCH = 60

export const batchesOf = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / BATCH) }, (_, at) => all.slice(at * BATCH, (at + 1) * BATCH))

/** What an inspection tells of one request. */
const toldOf = ({ transmissions }: Inspection, name: string): Transmission[] => {
  const address = new RegExp(`/e/${name.replaceAll('.', '\\.')}(?![\\w.-])`)
  return transmissions.filter(({ url }) => address.test(url))
}

export interface Verdict {
  /** Sent, received, and not told. */
  missed: string[]
  /** Told, but as another's datum. */
  wrong: string[]
  /** The server never had it: the rig itself is at fault. */
  unsent: string[]
}

/** Holds what an inspection tells of encoded data against what the server has. */
export const judgeEncoded = (rig: Pages, inspection: Inspection, batch: readonly Encoded[]): Verdict => {
  const verdict: Verdict = { missed: [], wrong: [], unsent: [] }
  for (const one of batch) {
    if (!hasReceived(rig, one)) {
      verdict.unsent.push(one.name)
      continue
    }
    const items = toldOf(inspection, one.name).flatMap((told) => told.items.filter(({ source }) => source === 'typed'))
    if (!items.some(({ category }) => category === one.who)) verdict.missed.push(one.name)
    const others = items.filter(({ category }) => category !== one.who)
    if (others.length > 0)
      verdict.wrong.push(`${one.name}: ${others.map(({ category, where }) => `${category} ${where}`).join()}`)
  }
  return verdict
}

/** What an inspection takes for a person's in look-alikes that the server has. */
export const judgeLookAlikes = (rig: Pages, inspection: Inspection, batch: readonly Named[]): string[] =>
  batch.flatMap((one) => {
    if (!hasReceived(rig, one)) return [`${one.name}: the server has nothing of it`]
    const items = toldOf(inspection, one.name).flatMap((told) => told.items)
    return items.length === 0
      ? []
      : [`${one.name}: ${JSON.stringify(items.map((i) => [i.category, i.source, i.where, i.encoding]))}`]
  })

export const joined = (verdicts: readonly Verdict[]): Verdict => ({
  missed: verdicts.flatMap(({ missed }) => missed),
  wrong: verdicts.flatMap(({ wrong }) => wrong),
  unsent: verdicts.flatMap(({ unsent }) => unsent),
})

export const recallOf = ({ missed }: Verdict, all: number): number => (all - missed.length) / all
