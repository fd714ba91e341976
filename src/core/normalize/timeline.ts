import type { Observation, ObservationKind } from '../model/observation'

/** Within one millisecond, what explains comes before what is explained: a page before what it holds, its end last. */
const ORDER: Record<ObservationKind, number> = {
  page: 0,
  text: 1,
  field: 2,
  consent: 3,
  dialog: 4,
  input: 5,
  submit: 6,
  read: 6,
  answered: 7,
  visibility: 7,
  access: 8,
  request: 9,
  items: 10,
  answer: 11,
  storage: 12,
  paths: 13,
  policy: 13,
  blind: 14,
  choice: 15,
  refusal_begun: 16,
  refusal_step: 17,
  refusal_ended: 18,
}

/** Observations in the order in which they happened, each once; the same for any order of arrival. */
export const arrange = (observations: readonly Observation[]): Observation[] => {
  const byId = new Map<string, Observation>()
  for (const one of observations) {
    const before = byId.get(one.id)
    // The same id twice is one fact delivered twice; should they differ, the choice must not depend on arrival.
    if (before === undefined || JSON.stringify(one) < JSON.stringify(before)) byId.set(one.id, one)
  }
  return [...byId.values()]
    .filter((one) => Number.isFinite(one.at) && one.kind in ORDER)
    .sort((a, b) => a.at - b.at || ORDER[a.kind] - ORDER[b.kind] || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

/** The observations of one kind, order kept. */
export const only = <K extends ObservationKind>(
  observations: readonly Observation[],
  kind: K,
): Extract<Observation, { kind: K }>[] =>
  observations.filter((one): one is Extract<Observation, { kind: K }> => one.kind === kind)

/** ISO 8601 with milliseconds, in UTC. */
export const timestamp = (at: number): string => new Date(Math.round(at)).toISOString()

/** Runs of observations about the same thing in the same document, in order of first appearance. */
export const groupByKey = <T extends { document: string }>(seen: readonly T[], key: (one: T) => string): T[][] => {
  const groups = new Map<string, T[]>()
  for (const one of seen) {
    const id = `${one.document}\u0000${key(one)}`
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [one])
    else group.push(one)
  }
  return [...groups.values()]
}
