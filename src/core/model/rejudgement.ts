import type { Finding, Inspection } from './inspection'

/** What one rule concluded; null where it found nothing. */
export type Concluded = Pick<Finding, 'outcome' | 'severity' | 'title'> | null

/** An old inspection judged anew under the rules of today: both judgements, and what changed between them. */
export interface Rejudgement {
  schema: 'scanwarden.rejudgement/1'
  before: Pick<Inspection, 'tool' | 'verdict' | 'findings'>
  /** The whole document as it is judged now. */
  after: Inspection
  /** Rules that concluded otherwise, those that found something new first. */
  changes: { rule: string; before: Concluded; after: Concluded }[]
  /** Findings that stayed as they were. */
  unchanged: number
}
