import { eachOf } from './lanes'

/** Runs work on each, so many at a time, and gathers what each complains of, in order. */
export const complaintsOf = async <T extends { name: string }>(
  all: readonly T[],
  lanes: number,
  work: (one: T) => Promise<string | null>,
): Promise<string[]> => {
  const found = await eachOf(all, lanes, async (one) => {
    const complaint = await work(one).catch((error: unknown) => String(error).split('\n')[0] ?? '')
    return complaint === null ? [] : [`${one.name}: ${complaint}`]
  })
  return found.flat().sort()
}
