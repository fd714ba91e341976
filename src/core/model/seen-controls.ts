import type { ReadWay, RequiredBy } from './inspection'
import type { Seen } from './seen'

/** What can be read off a control, without its value. */
export interface FieldSignals {
  widget: string
  /** Accessible name or, failing that, the nearest text that labels it. */
  label: string
  /** Where the label came from: `label`, `aria`, `row`, `placeholder`, `preceding` … */
  labelFrom: string
  placeholder: string
  name: string
  /** The element's id, test id, model or prop, in any order. */
  tokens: string[]
  type: string
  inputMode: string
  autocomplete: string
  pattern: string
  maxLength: number | null
  /** Texts of a select or a radio group. */
  options: string[]
  /** Heading or legend over the group. */
  group: string
  /** Texts of buttons in the same row. */
  rowButtons: string[]
  /** Labels of the other controls of the same form, at most 24. */
  neighbours: string[]
  /** What a file control takes. */
  accept: string
  /** Words behind it: a star, a remark (必填), a unit. */
  behind: string
  /** A picture or canvas stands in the row, as with a drawn verification code. */
  hasImage: boolean
  multiline: boolean
  readOnly: boolean
}

/** What one control shows; its neighbours are known where all of them are. */
export type ShownSignals = Omit<FieldSignals, 'neighbours'>

export interface FieldSeen extends Seen {
  kind: 'field'
  /** Stable for one control in one document. */
  key: string
  selector: string
  /** Names what it is sent together with: the same for all controls of one form of one document. */
  form: string
  signals: ShownSignals
  required: boolean
  requiredBy: RequiredBy | null
  /** It says itself that it may stay empty. */
  optional: boolean
  visible: boolean
  prefilled: boolean
}

/** A control as its page's script sees it: its label as it stands there, with its stars and remarks, and what is not said in words. */
export type FieldShown = Omit<FieldSeen, 'required' | 'optional'>

/** The person edited a control: that it happened, never what. */
export interface InputSeen extends Seen {
  kind: 'input'
  key: string
}

/**
 * A script of the page read what the person had put into a control: who and how, never what. Told in inspector mode only. The
 * page could pretend to be another: its claim.
 */
export interface ReadSeen extends Seen {
  kind: 'read'
  /** Of the control. */
  key: string
  how: ReadWay
  /** Addresses of the scripts that were at work, the innermost first, without queries. */
  scripts: string[]
}

/** The person pressed something that sends: a submit button, or a button of a form. */
export interface SubmitSeen extends Seen {
  kind: 'submit'
  text: string
}
