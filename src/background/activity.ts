/** When something last happened in a tab and what is under way. After a restart the start counts as the last event. */
const startedAt = Date.now()
const last = new Map<number, number>()
const underway = new Map<number, Map<string, number>>()

/** A request that never ends (a held line) stops counting after so long. */
const FORGOTTEN_AFTER = 60_000

export const noteActivity = (tab: number): void => {
  last.set(tab, Date.now())
}

export const noteStart = (tab: number, work: string): void => {
  noteActivity(tab)
  const works = underway.get(tab) ?? new Map<string, number>()
  underway.set(tab, works.set(work, Date.now()))
}

export const noteEnd = (tab: number, work: string): void => {
  if (underway.get(tab)?.delete(work)) noteActivity(tab)
}

export const forgetActivity = (tab: number): void => {
  last.delete(tab)
  underway.delete(tab)
}

/** Milliseconds since the tab's last event, and how much has begun and not ended. */
export const activityOf = (tab: number): { idleFor: number; pending: number } => {
  const now = Date.now()
  const works = underway.get(tab)
  for (const [work, since] of works ?? []) if (now - since > FORGOTTEN_AFTER) works?.delete(work)
  return { idleFor: now - (last.get(tab) ?? startedAt), pending: works?.size ?? 0 }
}
