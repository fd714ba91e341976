import type {
  Access,
  Consent,
  Field,
  OperatorSize,
  Page,
  Promised,
  Prompt,
  Read,
  ServiceRecord,
  StorageWrite,
  Transmission,
  Wall,
} from './facts'
import type { Check, Finding } from './finding'
import type { Severity } from './outcome'
import type { Policy } from './policy'
import type { Refusal } from './refusal'
import type { LocalizedText, ScenarioId, Timestamp } from './terms'

export type * from './facts'
export type * from './finding'
export type * from './policy'
export type * from './terms'

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
    | 'not_answered'
    | 'no_permission'
    | 'unwritten'
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
  /** Who read what the person typed; only of visits in inspector mode, absent where nothing was read. */
  reads?: Read[]
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
