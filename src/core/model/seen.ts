/**
 * A fact seen at an instant, already masked: nothing in it holds what a person typed. Observations are appended to the
 * database as they arrive and never changed; a later one with the same `key` says more about the same thing.
 */
export interface Seen {
  /** Unique; a record delivered twice has the same id and counts once. */
  id: string
  /** Milliseconds since the epoch, by the clock of whoever saw it. */
  at: number
  /** Identifies the top-level document during whose life it was seen. */
  document: string
  /** The frame's URL with its values masked; the page's own URL in the top frame. */
  frame: string
}
