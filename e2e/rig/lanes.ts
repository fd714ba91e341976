/** Runs work on each, so many at a time; gives the answers in the order of what they answer. */
export const eachOf = async <T, R>(all: readonly T[], lanes: number, work: (one: T) => Promise<R>): Promise<R[]> => {
  const answers: R[] = []
  let next = 0
  const lane = async () => {
    while (next < all.length) {
      const at = next++
      answers[at] = await work(all[at] as T)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return answers
}
