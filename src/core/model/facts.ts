import type { CategoryId } from './categories'
import type { ScenarioId, Timestamp } from './terms'

export type OperatorSize = 'chain' | 'platform' | 'small_or_unknown'

export type Necessity = 'necessary' | 'conditional' | 'optional' | 'excessive' | 'prohibited_to_force' | 'not_personal'

export type RequiredBy = 'attribute' | 'aria' | 'mark' | 'text' | 'submit_disabled' | 'validation'

export type AccessOutcome = 'pending' | 'granted' | 'denied' | 'dismissed' | 'unavailable' | 'error'

export type Channel =
  | 'fetch'
  | 'xhr'
  | 'beacon'
  | 'form'
  | 'navigation'
  | 'websocket'
  | 'eventsource'
  | 'datachannel'
  | 'postmessage'
  | 'image'
  | 'script'
  | 'style'
  | 'ping'
  | 'report'
  | 'cipher'
  | 'other'

export type Timing = 'on_load' | 'before_submit' | 'on_submit' | 'after_submit'

export type RecipientPurpose =
  | 'own'
  | 'analytics'
  | 'advertising'
  | 'maps'
  | 'payment'
  | 'login'
  | 'captcha'
  | 'chat'
  | 'monitoring'
  | 'push'
  | 'cdn'
  | 'storage'
  | 'ordering'
  | 'ip_lookup'
  | 'platform'
  | 'unknown'

export type WallKind = 'login' | 'register' | 'follow' | 'location' | 'avatar'

export interface Page {
  id: string
  /** Values in the query and fragment that are the person's are masked. */
  url: string
  title: string
  at: Timestamp
  referrer: string | null
  /** Travelled over TLS, or stayed on this machine (loopback). */
  secure: boolean
  /** Only where the page itself offers a way past what a button of it asks for. */
  plainPath?: PlainPath
  /** The sentence that offers a coupon or the like for data, only where the page shows no way to go on without. */
  offer?: string
  /** The sentence that says why something must be given that the service does not need. */
  claim?: string
}

/** A way to the service past what a louder button of the page asks for: 不用优惠，直接缴费 beside 关注公众号. */
export interface PlainPath {
  text: string
  /** The button that asks. */
  beside: string
  /** What it asks for: a category id, `membership`, `follow`, `login`. */
  asks: string
  /** Relative to the larger of the two, 0 to 1. */
  area: number
  /** Relative to the stronger of the two, 0 to 1. */
  contrast: number
  /** It is seen only after scrolling, the button that asks without. */
  isBelow: boolean
}

export interface Field {
  id: string
  page: string
  frame: string
  selector: string
  widget: string
  label: string
  /** Null where the control asks for nothing that the product knows. */
  category: CategoryId | null
  /** 0 to 1. */
  confidence: number
  why: string[]
  required: boolean
  requiredBy: RequiredBy | null
  visible: boolean
  prefilled: boolean
  necessity: Necessity
}

export interface Access {
  id: string
  page: string
  at: Timestamp
  api: string
  category: CategoryId
  userGesture: boolean
  outcome: AccessOutcome
  frame: string
  necessity: Necessity
  /** Milliseconds after its page began. */
  sincePage: number
}

export interface DataItem {
  category: CategoryId
  source: 'typed' | 'granted' | 'key' | 'pattern'
  /** `body:json:$.user.mobile`, `query:phone`, `header:x-phone`, `path:2`. */
  where: string
  /** Outermost first; empty for plain text. */
  encoding: string[]
  field?: string
  masked: string
}

export interface Recipient {
  host: string
  site: string
  party: 'first' | 'third'
  operator: string | null
  purpose: RecipientPurpose
}

export interface Transmission {
  id: string
  page: string
  at: Timestamp
  channel: Channel
  method: string
  url: string
  recipient: Recipient
  secure: boolean
  /** Of the body as sent; 0 without one, null where not known. */
  bytes: number | null
  /** Leaf values in query and body. */
  leaves: number
  timing: Timing
  /** The person had by then agreed to terms or a policy, by a tick or a dialog. */
  consentGiven?: boolean
  /** The person had refused something, a dialog or a permission, and accepted nothing since; absent where not. */
  afterRefusal?: boolean
  /** The page stood in the background or was being left; absent where not. */
  hidden?: boolean
  items: DataItem[]
  seenBy: ('browser' | 'page')[]
  /** Why the body could not be read. */
  opaque: string | null
}

/** By its value, by the data of its form, by the text of an input event, by keys as they are pressed. */
export type ReadWay = 'value' | 'form' | 'input' | 'keys'

/**
 * Scripts of one host read what the person had put into a control. A script that the page wrote into itself counts as the
 * page's own; what was done with it afterwards is not said.
 */
export interface Read {
  id: string
  page: string
  /** When first. */
  at: Timestamp
  field: string
  category: CategoryId
  /** Whose scripts they are. */
  reader: Recipient
  how: ReadWay[]
  timing: Timing
}

export interface ServiceRecord {
  id: string
  page: string
  at: Timestamp
  url: string
  host: string
  leaves: number
  items: { category: CategoryId; where: string; masked: string }[]
}

export interface StorageWrite {
  id: string
  page: string
  at: Timestamp
  area: 'localStorage' | 'sessionStorage' | 'cookie' | 'indexedDB'
  key: string
  items: DataItem[]
}

export type ConsentScope =
  | 'terms'
  | 'privacy'
  | 'membership'
  | 'marketing'
  | 'sharing'
  | 'sensitive'
  | 'minors'
  | 'other'

export interface Consent {
  id: string
  page: string
  kind: 'checkbox' | 'dialog' | 'sentence'
  selector: string
  text: string
  prechecked: boolean
  covers: ConsentScope[]
  canRefuse: boolean
}

export interface PromptButton {
  text: string
  role: 'accept' | 'refuse' | 'close' | 'other'
  /** Relative to the largest button of the dialog, 0 to 1; 1 where not measured. */
  area: number
  /** Relative to the strongest button of the dialog, 0 to 1; 1 where not measured. */
  contrast: number
}

export interface Prompt {
  id: string
  page: string
  at: Timestamp
  /** What the dialog wants: a category id, `consent`, `membership`, `follow` … or null. */
  asks: string | null
  text: string
  afterRefusal: boolean
  buttons: PromptButton[]
}

export interface Wall {
  id: string
  page: string
  kind: WallKind
  selector: string
  text: string
}

/** What the first page of a visit is for, by its own words. */
export type Landing = 'service' | 'membership' | 'follow' | 'login' | 'unknown'

export interface Promised {
  /** The poster's own words. */
  text: string
  /** The service that they promise; null where they promise none. */
  scenario: ScenarioId | null
  landing: Landing
}
