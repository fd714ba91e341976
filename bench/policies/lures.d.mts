export const LURES: readonly string[]
