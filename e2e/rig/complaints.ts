/** Runs work on each, so many at a time, and gathers what each complains of, in order. */
export const complaintsOf = async <T extends { name: string }>(
  all: readonly T[],
  lanes: number,
  work: (one: T) => Promise<string | null>,
): Promise<string[]> => {
  const waiting = [...all]
  const found: string[] = []
  const lane = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      const { name } = one
      const complaint = await work(one).catch((error: unknown) => String(error).split('\n')[0] ?? '')
      if (complaint !== null) found.push(`${name}: ${complaint}`)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return found.sort()
}
