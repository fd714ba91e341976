import type { Refusal, RefusalAction, RefusalOutcome, RefusalReason, RefusalResult } from './refusal'
import type { Seen } from './seen'

/** A refusal test begins. */
export interface RefusalBegun extends Seen {
  kind: 'refusal_begun'
  by: Refusal['by']
}

/** One step of the refusal test that lasts; a later one with the same key says what came of it. */
export interface RefusalStepped extends Seen {
  kind: 'refusal_step'
  key: string
  action: RefusalAction
  text: string
  selector: string | null
  /** Words of the dialog that was refused; empty for what was no dialog. */
  dialog: string
  /** What the page looked like before the step: the same look again means that nothing moved. */
  look: string
  result: RefusalResult
  said: string
  screenshot: string | null
}

export interface RefusalEnded extends Seen {
  kind: 'refusal_ended'
  outcome: RefusalOutcome
  reason: RefusalReason
  /** SHA-256 of the picture of where it ended. */
  screenshot: string | null
}
