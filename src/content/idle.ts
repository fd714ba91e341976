const SLICE = 4
/** Where the browser says that it has nothing to do, a slice may be longer. */
const IDLE_SLICE = 5
/** A page that is never idle (an animation, a list that scrolls) is still looked at this often. */
const PATIENCE = 80

interface Job {
  run: Generator<void, void, void>
  done: () => void
}

/** By urgency: a field that is being typed in matters before the page's words do. */
const jobs: Record<'soon' | 'later', Job[]> = { soon: [], later: [] }
const nextJobs = (): Job[] => (jobs.soon.length > 0 ? jobs.soon : jobs.later)
let isScheduled = false

const schedule = (): void => {
  if (isScheduled || nextJobs().length === 0) return
  isScheduled = true
  const go = (idle?: IdleDeadline) => {
    isScheduled = false
    work(performance.now() + Math.max(SLICE, Math.min(idle?.timeRemaining() ?? 0, IDLE_SLICE)))
    schedule()
  }
  if (typeof requestIdleCallback === 'function') requestIdleCallback(go, { timeout: PATIENCE })
  else setTimeout(go, 0)
}

/** Runs what waits until the given time of the page's clock. */
export const work = (deadline: number): void => {
  for (let queue = nextJobs(); queue.length > 0; queue = nextJobs()) {
    const job = queue[0] as Job
    let isDone = true
    try {
      isDone = job.run.next().done === true
    } catch {
      // A page can change under a walk in any way: this walk ends, the next change begins another.
    }
    if (isDone) {
      queue.shift()
      job.done()
    }
    if (performance.now() >= deadline) return
  }
}

/** Runs a generator in the browser's idle time, never more than some milliseconds in a row. It says by `yield` where it may be paused. */
export const inIdleTime = (run: Generator<void, void, void>, urgency: 'soon' | 'later' = 'soon'): Promise<void> =>
  new Promise((done) => {
    jobs[urgency].push({ run, done })
    schedule()
  })

/** Runs a generator here and now until it ends or the time is over; true where it came to its end. */
export const drain = (run: Generator<void, void, void>, deadline: number): boolean => {
  try {
    while (!run.next().done) if (performance.now() >= deadline) return false
  } catch {
    // As above: a page that changes under a walk ends it.
  }
  return true
}

/** Runs everything that waits, now. */
export const finishNow = (): void => work(Number.POSITIVE_INFINITY)
