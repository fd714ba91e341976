import type { CategoryId } from './categories'
import type { ScenarioId } from './inspection'
import type { FieldSignals } from './observation'

/** A control in the common vocabulary: its texts normalized, its keys split into tokens. */
export interface Signal {
  raw: FieldSignals
  /** Label, normalized: half-width, lower case, without marks, units and button texts. */
  label: string
  placeholder: string
  /** Tokens of name, id, model and prop, split on case, digits and punctuation, lower case. */
  keys: string[]
  group: string
  neighbours: string[]
  options: string[]
  rowButtons: string[]
  /** Title and headings of the page, normalized. */
  context: string
  /** The page keeps records in a list, by its buttons. */
  isInList: boolean
  scenario: ScenarioId | null
}

/** A detector's positive answer with its grounds. */
export interface Detection {
  category: CategoryId | null
  /** 0 to 1. */
  confidence: number
  /** `label:手机号`, `type:tel`, `key:mobile`. */
  why: string[]
}

/** Names that mean a datum only of a value of a form of its own, or in the company of others. */
export interface WireHint {
  keys: readonly string[]
  plausible(value: string): boolean
  /** What the name of another member of the same object says, each name's tokens run together. */
  beside?: RegExp
}

/** Judges one data category. `null` is "not mine". */
export interface Detector {
  id: CategoryId | 'not_personal'
  detect(signal: Signal): Detection | null
  /** Its place in the index of words, where it detects nothing in a control that the index does not find it for. */
  indexed?: number
  /** JSON keys, query names and form names under which the category travels, as whole lower-case tokens or token runs (`user_mobile`). */
  wireKeys?: readonly string[]
  /** Whether a value found under one of `wireKeys` is plausible; anything non-empty where absent. */
  plausible?(value: string): boolean
  /** Names that are as often another's, each with what makes it this datum's. */
  wireHints?: readonly WireHint[]
  /** A whole value that can be nothing else, whatever its key (an ID number with its check digit). */
  isPattern?(value: string): boolean
  /** How the value is shown: keeps kind and length, never enough to know it. */
  mask?(value: string): string
}
