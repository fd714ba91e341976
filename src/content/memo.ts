const all: Map<unknown, unknown>[] = []
let changes = 0

/** Grows with each change of the page: what was gathered before the last one is not to be kept. */
export const changesSoFar = (): number => changes

/** A map that is emptied whenever the page changes. */
export const untilChange = <K, V>(): Map<K, V> => {
  const kept = new Map<K, V>()
  all.push(kept as Map<unknown, unknown>)
  return kept
}

/** Keeps the answers to a question about the page until the page changes: a form of many controls asks the same of its parts again and again. */
export const memo = <K, V extends NonNullable<unknown> | null>(ask: (key: K) => V): ((key: K) => V) => {
  const answers = untilChange<K, V>()
  return (key) => {
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = ask(key)
    answers.set(key, answer)
    return answer
  }
}

/** The page has changed, or may have. */
export const forget = (): void => {
  changes++
  for (const kept of all) kept.clear()
}
