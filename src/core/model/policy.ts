import type { CategoryId } from './categories'
import type { Timestamp } from './terms'

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
  /** What the rules stand in; `policy` is a text of their own. */
  place?: 'policy' | 'agreement' | 'dialog'
  /** Of its longest paragraph where the page showed it: CSS pixels, and the contrast ratio of WCAG 2.2, 1 to 21. */
  print?: { size: number; contrast: number }
  /** Against what the last visit read; null where nothing changed or nothing was read before. */
  changed?: PolicyChange | null
}
