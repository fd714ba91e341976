const SLICE = 6

interface Job {
  run: Generator<void, void, void>
  done: () => void
}

const jobs: Job[] = []
let isScheduled = false

const schedule = (): void => {
  if (isScheduled || jobs.length === 0) return
  isScheduled = true
  const go = () => {
    isScheduled = false
    work(performance.now() + SLICE)
    schedule()
  }
  if (typeof requestIdleCallback === 'function') requestIdleCallback(go, { timeout: 200 })
  else setTimeout(go, 0)
}

const work = (deadline: number): void => {
  let job = jobs[0]
  while (job) {
    try {
      if (job.run.next().done) {
        jobs.shift()
        job.done()
      }
    } catch {
      // A page can change under a walk in any way: this walk ends, the next change begins another.
      jobs.shift()
      job.done()
    }
    if (performance.now() >= deadline) return
    job = jobs[0]
  }
}

/** Runs a generator in the browser's idle time, never more than some milliseconds in a row. It says by `yield` where it may be paused. */
export const inIdleTime = (run: Generator<void, void, void>): Promise<void> =>
  new Promise((done) => {
    jobs.push({ run, done })
    schedule()
  })

/** Runs everything that waits, now. */
export const finishNow = (): void => work(Number.POSITIVE_INFINITY)
