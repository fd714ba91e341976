import type { Outcome, Severity } from './outcome'
import type { LocalizedText, Place } from './terms'

export type FindingGroup = 'over_collect' | 'force' | 'induce' | 'misuse' | 'transparency' | 'security'

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
