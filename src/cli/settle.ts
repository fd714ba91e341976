import { setTimeout as pause } from 'node:timers/promises'

export interface Activity {
  /** Milliseconds since the tab's last observation or request. */
  idleFor: number
  /** Requests without an answer. */
  pending: number
}

export interface SettleOptions {
  /** Quiet milliseconds that count as settled, 1500 unless said otherwise. */
  settle?: number
  /** Milliseconds after which a page counts as settled anyway, 20 000 unless said otherwise. */
  limit?: number
}

const STEP = 100
/** A request that stays open this many times longer than the quiet time is a held line (long polling), not work. */
const HELD = 3

/**
 * Waits until nothing has happened for `settle` milliseconds, or `limit` is over.
 * @param readActivity null while the tab has no visit yet
 * @returns false where the limit ended the wait: a page that never rests
 */
export const waitUntilSettled = async (
  readActivity: () => Promise<Activity | null>,
  { settle = 1500, limit = 20_000 }: SettleOptions = {},
  wait: (milliseconds: number) => Promise<unknown> = pause,
  now: () => number = Date.now,
): Promise<boolean> => {
  const started = now()
  while (now() - started < limit) {
    const activity = await readActivity()
    const idleFor = activity?.idleFor ?? now() - started
    if (idleFor >= settle * (activity && activity.pending > 0 ? HELD : 1)) return true
    await wait(Math.max(STEP, Math.min(settle - idleFor, limit - (now() - started))))
  }
  return false
}
