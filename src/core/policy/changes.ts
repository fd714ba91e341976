const SENTENCE = /[^。！？!?\n]+[。！？!?]?/g
const MOST = 20
const LENGTH = 200

export interface Changes {
  /** Sentences in their order, at most twenty of each, each at most 200 characters. */
  added: string[]
  removed: string[]
  /** Of all that changed. */
  count: number
}

const sentencesOf = (text: string): string[] =>
  (text.match(SENTENCE) ?? []).map((one) => one.replace(/\s+/g, ' ').trim()).filter((one) => /[\p{L}\p{N}]/u.test(one))

/** Those of `from` that `other` does not have as often. */
const without = (from: readonly string[], other: readonly string[]): string[] => {
  const left = new Map<string, number>()
  for (const one of other) left.set(one, (left.get(one) ?? 0) + 1)
  return from.filter((one) => {
    const count = left.get(one) ?? 0
    left.set(one, count - 1)
    return count <= 0
  })
}

/** Which sentences a text has gained and lost. One that only moved has not changed. Null where nothing did. */
export const changesBetween = (before: string, after: string): Changes | null => {
  const [old, young] = [sentencesOf(before), sentencesOf(after)]
  const added = without(young, old)
  const removed = without(old, young)
  const short = (list: string[]) => list.slice(0, MOST).map((one) => one.slice(0, LENGTH))
  const count = added.length + removed.length
  return count === 0 ? null : { added: short(added), removed: short(removed), count }
}
