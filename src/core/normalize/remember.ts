const MAX_KEPT = 6_000
const MAX_LENGTH = 400

/** Keeps what a reading of a text gave, because texts repeat from row to row; forgets everything when there is too much. */
export const remember = <T>(read: (text: string) => T): ((text: string) => T) => {
  const kept = new Map<string, T>()
  return (text) => {
    const known = kept.get(text)
    if (known !== undefined) return known
    const fresh = read(text)
    if (text.length > MAX_LENGTH) return fresh
    if (kept.size >= MAX_KEPT) kept.clear()
    kept.set(text, fresh)
    return fresh
  }
}
