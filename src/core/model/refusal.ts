import type { Timestamp } from './inspection'

/** Whether the service still led to the order or to payment after everything that it does not need had been refused. */
export type RefusalOutcome = 'goes_on' | 'blocked' | 'cannot_tell'

/**
 * Why a test ended. `payment_step`: the page asks for the money. `order_step`: the last button before the order stood
 * ready and was not pressed. `order_held_back`: it was pressed and the order was kept from leaving the browser.
 * `order_placed`: it was pressed and the order was let out. `no_way_on`: what was refused stands in the way.
 * `nothing_to_press`, `too_many_steps`, `left_site`, `stopped`: not decided.
 */
export type RefusalReason =
  | 'payment_step'
  | 'order_step'
  | 'order_held_back'
  | 'order_placed'
  | 'no_way_on'
  | 'nothing_to_press'
  | 'too_many_steps'
  | 'left_site'
  | 'stopped'

/**
 * `deny` a permission, `refuse` or `close` a dialog, take the `plain_path` (guest, skip, by hand), `leave_empty` a control
 * that the service does not need, `fill` one that it needs with invented data, `tick` what a contract needs, `press` on,
 * press the final button (`order`), `stop`.
 */
export type RefusalAction =
  | 'deny'
  | 'refuse'
  | 'close'
  | 'plain_path'
  | 'leave_empty'
  | 'fill'
  | 'tick'
  | 'press'
  | 'order'
  | 'stop'

/** What the page did: moved, stayed as it was, asked again, complained, or sent what was held back. */
export type RefusalResult = 'moved' | 'nothing' | 'asked_again' | 'complained' | 'held_back' | 'unknown'

export interface RefusalStep {
  id: string
  page: string
  at: Timestamp
  action: RefusalAction
  /** What was pressed, left or filled, by its words. */
  text: string
  selector: string | null
  /** Ids of facts that the step was about. */
  about: string[]
  result: RefusalResult
  /** What the page said to it; empty where it said nothing. */
  said: string
  /** SHA-256 of the picture taken after it. */
  screenshot: string | null
}

/** A test of what happens to a person who gives nothing but what the service needs. */
export interface Refusal {
  by: 'program' | 'person'
  startedAt: Timestamp
  /** Null while the test lasts. */
  endedAt: Timestamp | null
  outcome: RefusalOutcome
  reason: RefusalReason
  /** Ids of what was refused, left empty or denied. */
  refused: string[]
  /** Ids of what stood in the way in the end. */
  blockedBy: string[]
  /** SHA-256 of the picture of where it ended. */
  screenshot: string | null
  steps: RefusalStep[]
}

/** A thing that a person could press now: shown, on top, and not dead unless it says so. */
export interface Pressable {
  text: string
  selector: string
  isDead: boolean
  /** Inside what lies over the page. */
  isInLayer: boolean
  /** Square pixels. */
  area: number
}

/** A request that was kept from leaving the browser, its address without values. */
export interface HeldBack {
  reason: 'payment' | 'order' | 'elsewhere'
  method: string
  url: string
}

/** What a person sees now; nothing in it was typed by anybody. */
export interface RefusalView {
  /** Address without its values. */
  url: string
  /** Words that are shown, at most 6,000 characters. */
  words: string
  /** Words of what lies over the page; null where nothing does. */
  layer: string | null
  /** A short message that has just appeared, such as "please enter your phone". */
  complaint: string
  buttons: Pressable[]
  /** Empty controls that a person could fill now, by their selectors. */
  emptyFields: string[]
  /** Boxes that are not ticked. */
  unticked: string[]
  /** Requests that were kept from leaving since the last look. */
  heldBack: HeldBack[]
}

/** What to do next. `selector` null: close what lies over the page by the escape key or a press beside it. */
export type RefusalInstruction =
  | { action: Exclude<RefusalAction, 'stop' | 'fill'>; text: string; selector: string | null }
  | { action: 'fill'; text: string; selector: string; value: string }
  | { action: 'stop'; outcome: RefusalOutcome; reason: RefusalReason }

/** What is kept from leaving the browser while a test lasts. */
export interface RefusalHold {
  /** Host suffixes of payment services. */
  paymentHosts: string[]
  /** Source of a case-insensitive expression: paths at which orders are made or paid. */
  orderPath: string
  /** The same for paths that only read. */
  readPath: string
}

/** What a person who makes the test is told. */
export interface RefusalGuide {
  instruction: RefusalInstruction
  /** Steps recorded so far. */
  steps: number
}
