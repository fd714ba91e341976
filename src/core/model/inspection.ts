import type { CategoryId } from './categories'
import type { Outcome, Severity } from './outcome'
import type { Refusal } from './refusal'

/** ISO 8601 with milliseconds and zone. */
export type Timestamp = string

/** A text in each language the product judges in. */
export interface LocalizedText {
  'zh-CN': string
  en: string
}

/** Where a rule, a document or an office belongs: `CN`, `CN-SH`, `CN-BJ`, `EU` … */
export type Place = string

/** Id of a service context: a file of src/scenarios; `unknown` where none was recognised. */
export type ScenarioId = string

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

export type FindingGroup = 'over_collect' | 'force' | 'induce' | 'misuse' | 'transparency' | 'security'

export type WallKind = 'login' | 'register' | 'follow' | 'location' | 'avatar'

export type Authority =
  | 'statute'
  | 'admin_regulation'
  | 'dept_rule'
  | 'judicial'
  | 'normative_doc'
  | 'national_standard'
  | 'local_regulation'
  | 'local_guidance'
  | 'official_case'
  | 'draft'

export interface Page {
  id: string
  /** Values in the query and fragment that are the person's are masked. */
  url: string
  title: string
  at: Timestamp
  referrer: string | null
  /** Travelled over TLS, or stayed on this machine (loopback). */
  secure: boolean
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

export interface PolicyElement {
  present: boolean
  /** The policy's own sentence, at most 160 characters of it. */
  quote: string | null
}

/** Where the policy and the visit disagree, as a machine reads it. */
export interface PolicyConflict {
  /** It says otherwise; it does not speak of it; it does not name the recipient. */
  kind: 'denied' | 'undeclared' | 'unnamed'
  what: 'asked' | 'sent' | 'accessed' | 'shared'
  /** Null for recipients. */
  category: CategoryId | null
  /** Operator, or registrable domain where the operator is not known; null for categories. */
  recipient: string | null
  /** The policy's sentence; null where it has none. */
  quote: string | null
  /** Fields, accesses or transmissions. */
  evidence: string[]
}

/** How hard a Chinese text is: this project's own measure, see `core/policy/measures`. */
export interface Readability {
  /** Han characters. */
  averageSentence: number
  longestSentence: number
  /** Legal and technical terms to a hundred Han characters. */
  jargonPerHundred: number
  /** 0 (hard) to 100 (plain). */
  score: number
}

/** What an earlier visit read at the same address against what this one read. */
export interface PolicyChange {
  since: Timestamp
  /** Sentences, in their order, at most twenty of each. */
  added: string[]
  removed: string[]
  /** Of all that changed, also of those not given. */
  count: number
}

export interface Policy {
  found: boolean
  url: string | null
  /** From the first page; null where the way was not walked. */
  clicks: number | null
  sha256: string | null
  characters: number
  readingMinutes: number
  elements: Record<string, PolicyElement>
  declares: CategoryId[]
  contradictions: string[]
  /** Why a linked policy could not be read; null where it was read or none was linked. */
  unread: string | null
  /** The following are absent where no text was read. Share of Han characters among its letters, 0 to 1. */
  chineseShare?: number
  language?: 'zh-Hans' | 'zh-Hant' | 'bilingual' | 'en' | 'other'
  /** The latest date that the text gives as its own, `2025-03-01`. */
  updated?: string | null
  /** Null for texts that are not Chinese. */
  readability?: Readability | null
  /** `contradictions` with the sentence and the evidence of each. */
  conflicts?: PolicyConflict[]
  /** Fetched from the page's link, or shown by the page to the person. */
  source?: 'link' | 'page'
  /** Against what the last visit read; null where nothing changed or nothing was read before. */
  changed?: PolicyChange | null
}

export interface LawReference {
  /** Short citation, `PIPL 16`. */
  ref: string
  title: LocalizedText
  applies: 'direct' | 'by_analogy'
  authority: Authority
  place: Place
  from: string
  to: string | null
  /** False where the text has yet to be compared with the official one. */
  verified: boolean
}

export interface Check {
  rule: string
  /** The ruleset that the rule belongs to. */
  ruleset: string
  outcome: Outcome
  reason?: string
}

export interface Finding {
  id: string
  rule: string
  /** The ruleset that the rule belongs to. */
  ruleset: string
  /** The dark pattern or behaviour that the rule stands for, where it names one. */
  pattern?: string
  outcome: 'violation' | 'needs_review'
  group: FindingGroup
  severity: Severity
  title: LocalizedText
  explanation: LocalizedText
  /** The same for an inspector's record, in the words of the office. */
  inspector: LocalizedText
  law: LawReference[]
  /** Ids of facts in this document. */
  evidence: string[]
  advice: LocalizedText
}

export interface Tally {
  fields: number
  required: number
  categories: number
  excessive: number
  sensitive: number
  dataItems: number
  dataItemsToThirdParties: number
  /** Of what was sent, what is about the person; absent in documents of older versions. */
  personalItems?: number
  /** Of those, what the service needs; absent, too, where the service was not recognised. */
  needed?: number
  recordItems: number
  recipients: number
  thirdParties: number
}

/**
 * What could not be seen during the visit, said where people look. An empty list means that the extension was in place
 * before the first page's first script and saw everything that this browser shows to extensions.
 */
export interface BlindSpot {
  kind:
    | 'late_start'
    | 'no_permission'
    | 'page_replaced'
    | 'opaque_body'
    | 'background_restarted'
    | 'limit_reached'
    | 'rules_too_new'
  page: string | null
  detail: string
}

/** One visit of one site in one tab: the public document that everything shown, filed or exported derives from. */
export interface Inspection {
  schema: 'scanwarden.inspection/1'
  id: string
  tool: { name: 'ScanWarden'; version: string; rulesets: { id: string; version: string; sha256: string }[] }
  browser: { name: string; version: string; mobile: boolean; emulates: 'wechat' | 'alipay' | null }
  site: string
  startedAt: Timestamp
  endedAt: Timestamp
  pages: Page[]
  operator: {
    name: string | null
    seenIn: 'policy' | 'page' | null
    icp: string | null
    size: OperatorSize
    /** The company that the pages name as their own, where the policy names another and does not mention it. */
    onPage?: string
  }
  scenario: {
    id: ScenarioId
    /** What the service is called. */
    title: LocalizedText
    /** The sentence a person would say: what this service needs. */
    needs: LocalizedText
    confidence: number
    signals: string[]
    chosenBy: 'engine' | 'user'
  }
  fields: Field[]
  accesses: Access[]
  transmissions: Transmission[]
  records: ServiceRecord[]
  storage: StorageWrite[]
  consent: Consent[]
  prompts: Prompt[]
  walls: Wall[]
  /** The last refusal test of the visit; absent where none was made. */
  refusal?: Refusal
  /** What the code promised, where the person said it, and what its first page is; absent otherwise. */
  promised?: Promised
  policy: Policy
  blindSpots: BlindSpot[]
  checks: Check[]
  findings: Finding[]
  tally: Tally
  verdict: Severity
}
