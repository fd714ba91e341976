/** What took longer than it may. */
export class TookTooLong extends Error {
  override name = 'TookTooLong'
}

/** A promise that fails after some milliseconds with what it was that took so long; the work itself is not stopped. */
export const within = async <T>(work: Promise<T>, milliseconds: number, what: string): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new TookTooLong(`${what} took longer than ${milliseconds} ms`)), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
    // The work may still fail after nobody waits for it.
    work.catch(() => {})
  }
}
