/** Wrong usage, in a sentence that says what would be right. */
export class UsageError extends Error {
  override name = 'UsageError'
}
