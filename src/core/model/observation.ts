import type { CategoryId } from './categories'
import type {
  AccessOutcome,
  BlindSpot,
  Channel,
  DataItem,
  OperatorSize,
  PolicyChange,
  PromptButton,
  ReadWay,
  RequiredBy,
  ScenarioId,
} from './inspection'
import type { Refusal, RefusalAction, RefusalOutcome, RefusalReason, RefusalResult } from './refusal'

/**
 * A fact seen at an instant, already masked: nothing in it holds what a person typed. Observations are appended to the
 * database as they arrive and never changed; a later one with the same `key` says more about the same thing.
 */
interface Seen {
  /** Unique; a record delivered twice has the same id and counts once. */
  id: string
  /** Milliseconds since the epoch, by the clock of whoever saw it. */
  at: number
  /** Identifies the top-level document during whose life it was seen. */
  document: string
  /** The frame's URL with its values masked; the page's own URL in the top frame. */
  frame: string
}

export interface PageSeen extends Seen {
  kind: 'page'
  url: string
  title: string
  referrer: string | null
  secure: boolean
  language: string
}

/** What the page says in words, for recognising the service and its operator. Digits that could be a person's are masked. */
export interface TextSeen extends Seen {
  kind: 'text'
  title: string
  headings: string[]
  buttons: string[]
  links: { text: string; url: string }[]
  /** At most 4,000 characters of what stands on the page. */
  sample: string
  /** The page's last lines, where operators and filing numbers stand. */
  footer: string
}

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
  /** `accept` and `capture` of a file control. */
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

export interface AccessSeen extends Seen {
  kind: 'access'
  /** Identifies one call, so that its outcome can follow. */
  key: string
  api: string
  category: CategoryId
  userGesture: boolean
  outcome: AccessOutcome
}

/** A datum found in what was sent; its category may still be its field's. */
export interface ItemSeen extends Omit<DataItem, 'category' | 'field'> {
  /** Null for a typed value: the category is its field's. */
  category: CategoryId | null
  /** Key of the field whose value it is. */
  field: string | null
}

export interface RequestSeen extends Seen {
  kind: 'request'
  channel: Channel
  method: string
  /** Values masked. */
  url: string
  /** Null where not known. */
  bytes: number | null
  leaves: number
  items: ItemSeen[]
  opaque: string | null
  seenBy: 'browser' | 'page'
}

/** More items found in a request already recorded, when a value became known after it was sent. */
export interface ItemsSeen extends Seen {
  kind: 'items'
  /** Id of the `request` observation. */
  request: string
  items: ItemSeen[]
}

export interface AnswerSeen extends Seen {
  kind: 'answer'
  url: string
  leaves: number
  items: { category: CategoryId; where: string; masked: string }[]
}

export interface StorageSeen extends Seen {
  kind: 'storage'
  area: 'localStorage' | 'sessionStorage' | 'cookie' | 'indexedDB'
  name: string
  items: ItemSeen[]
}

export interface ConsentSeen extends Seen {
  kind: 'consent'
  key: string
  control: 'checkbox' | 'sentence'
  selector: string
  text: string
  prechecked: boolean
}

/** A button as a content script sees it, before it is compared with the others of its dialog. */
export interface ShownButton {
  text: string
  /** Only its words could tell that it is one. */
  isBare: boolean
  /** In square pixels. */
  area: number
  /** As the browser computes them: its words, its ground, and the ground that it stands on; empty for the page's own white. */
  colors: [words: string, ground: string, around: string]
}

export interface DialogSeen extends Seen {
  kind: 'dialog'
  key: string
  selector: string
  text: string
  buttons: PromptButton[]
}

/** The person answered a dialog, or ticked (`accept`) or unticked (`refuse`) a box of consent. */
export interface DialogAnswered extends Seen {
  kind: 'answered'
  key: string
  role: PromptButton['role']
}

/** The tab went to the background, or came to the front again. */
export interface VisibilitySeen extends Seen {
  kind: 'visibility'
  hidden: boolean
}

/** How the text of a policy is printed where the page shows it. */
export interface PrintSeen {
  /** Of its longest paragraph, CSS pixels. */
  size: number
  /** As the browser computes them. */
  colors: [words: string, ground: string]
}

/** A button or link of the page itself, as it is drawn. */
export interface ShownPath {
  text: string
  /** In square pixels. */
  area: number
  /** As the browser computes them: its words, its ground, and the ground that it stands on; empty for the page's own white. */
  colors: [words: string, ground: string, around: string]
  /** Seen only after scrolling. */
  isBelow: boolean
}

/** The buttons and links of a page that names a way past what it asks for. */
export interface PathsSeen extends Seen {
  kind: 'paths'
  paths: ShownPath[]
}

export interface PolicySeen extends Seen {
  kind: 'policy'
  url: string
  sha256: string | null
  /** The whole text: a policy is the shop's own publication. Null where it could not be read. */
  text: string | null
  unread: string | null
  /** `link` where it was fetched (also where this is absent), `page` where the page showed it. */
  source?: 'link' | 'page'
  /** Only where the page showed it. */
  print?: PrintSeen
  changed?: PolicyChange | null
}

export interface BlindSeen extends Seen {
  kind: 'blind'
  spot: BlindSpot['kind']
  detail: string
}

/** The person corrected what the engine took the service or its operator for, or said what the code promised. */
export interface ChoiceMade extends Seen {
  kind: 'choice'
  scenario: ScenarioId | null
  operatorSize: OperatorSize | null
  /** Words on the poster or sticker that bore the code. */
  poster?: string | null
}

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

export type Observation =
  | PageSeen
  | TextSeen
  | FieldSeen
  | InputSeen
  | SubmitSeen
  | ReadSeen
  | AccessSeen
  | RequestSeen
  | ItemsSeen
  | AnswerSeen
  | StorageSeen
  | ConsentSeen
  | DialogSeen
  | DialogAnswered
  | VisibilitySeen
  | PathsSeen
  | PolicySeen
  | BlindSeen
  | ChoiceMade
  | RefusalBegun
  | RefusalStepped
  | RefusalEnded

export type ObservationKind = Observation['kind']

/** The visit that a set of observations belongs to. */
export interface Visit {
  /** The inspection's id. */
  id: string
  /** Registrable domain of the first party. */
  site: string
  startedAt: number
  browser: { name: string; version: string; mobile: boolean; emulates: 'wechat' | 'alipay' | null }
}
