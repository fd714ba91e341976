import { eachOf } from './lanes'

/**
 * Runs work on each, so many at a time, and gathers what each complains of, in order. On a full machine a browser loses a
 * visit here and there, and the whole again would be no better: what complained is done once more, one at a time, and named.
 */
export const complaintsOf = async <T extends { name: string }>(
  all: readonly T[],
  lanes: number,
  work: (one: T) => Promise<string | null>,
): Promise<string[]> => {
  const once = async (some: readonly T[], atOnce: number) => {
    const found = await eachOf(some, atOnce, async (one) => {
      const complaint = await work(one).catch((error: unknown) => String(error).split('\n')[0] ?? '')
      return complaint === null ? [] : [{ one, complaint: `${one.name}: ${complaint}` }]
    })
    return found.flat()
  }
  const first = await once(all, lanes)
  if (first.length > 0) console.log('visited once more:', first.map(({ complaint }) => complaint).join('\n  '))
  const second = await once(
    first.map(({ one }) => one),
    1,
  )
  return second.map(({ complaint }) => complaint).sort()
}
