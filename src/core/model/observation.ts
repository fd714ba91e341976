import type { OperatorSize, ScenarioId } from './inspection'
import type { Seen } from './seen'
import type { FieldSeen, InputSeen, ReadSeen, SubmitSeen } from './seen-controls'
import type {
  BlindSeen,
  ConsentSeen,
  DialogAnswered,
  DialogSeen,
  PageSeen,
  PathsSeen,
  PolicySeen,
  TextSeen,
  VisibilitySeen,
} from './seen-page'
import type { RefusalBegun, RefusalEnded, RefusalStepped } from './seen-refusal'
import type { AccessSeen, AnswerSeen, ItemsSeen, RequestSeen, StorageSeen } from './seen-traffic'

export type * from './seen-controls'
export type * from './seen-page'
export type * from './seen-refusal'
export type * from './seen-traffic'

/** The person corrected what the engine took the service or its operator for, or said what the code promised. */
export interface ChoiceMade extends Seen {
  kind: 'choice'
  scenario: ScenarioId | null
  operatorSize: OperatorSize | null
  /** Words on the poster or sticker that bore the code. */
  poster?: string | null
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
