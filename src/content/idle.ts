const SLICE = 3.5
/** A page that is never idle (an animation, a list that scrolls) is still looked at this often. */
const PATIENCE = 80
/** What this script may take of a page's time in the long run, and how many milliseconds beyond that when much comes at once. */
const SHARE = 0.01
const BURST = 40

interface Job {
  run: Generator<void, void, void>
  done: () => void
}

/** By urgency: a field that is being typed in matters before the page's words do. */
const jobs: Record<'soon' | 'later', Job[]> = { soon: [], later: [] }
const nextJobs = (): Job[] => (jobs.soon.length > 0 ? jobs.soon : jobs.later)
let isScheduled = false

let credit = BURST
let counted = performance.now()

const account = (spent: number): void => {
  const now = performance.now()
  credit = Math.min(BURST, credit + (now - counted) * SHARE) - spent
  counted = now
}

/** Milliseconds until this script may look at the page again without taking more than its share of the time. */
export const restNeeded = (): number => {
  account(0)
  return Math.max(0, -credit / SHARE)
}

const schedule = (): void => {
  if (isScheduled || nextJobs().length === 0) return
  isScheduled = true
  const go = () => {
    isScheduled = false
    work(performance.now() + SLICE)
    schedule()
  }
  requestIdleCallback(go, { timeout: PATIENCE })
}

/** Runs a generator here and now until it ends or the time is over; true where it came to its end. */
export const drain = (run: Generator<void, void, void>, deadline: number): boolean => {
  const start = performance.now()
  let isDone = false
  try {
    do isDone = run.next().done === true
    while (!isDone && performance.now() < deadline)
  } catch {
    // A page can change under a walk in any way: this walk ends, the next change begins another.
    isDone = true
  }
  account(performance.now() - start)
  return isDone
}

/** Runs what waits until the given time of the page's clock. */
export const work = (deadline: number): void => {
  for (let queue = nextJobs(); queue.length > 0; queue = nextJobs()) {
    const job = queue[0] as Job
    if (drain(job.run, deadline)) {
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

/** Runs everything that waits, now. */
export const finishNow = (): void => work(Number.POSITIVE_INFINITY)
