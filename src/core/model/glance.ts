import type { CategoryId } from './categories'
import type { Severity } from './outcome'

/** One category in the words of the table: asked how, needed or not, sent to whom. */
export interface GlanceRow {
  category: CategoryId
  name: string
  asking: 'required' | 'optional' | 'on_load' | 'access' | 'unasked'
  asked: string
  needed: string
  /** Of its findings where one is worse than `info`, with its word. */
  severity: { id: Severity; name: string } | null
  recipients: string
  sent: boolean
}

/** What the popup says of a visit before anything is touched, in words: small enough to be kept beside the tab and shown at once. */
export interface Glance {
  /** Name of the locale that the words are of. */
  language: string
  /** `unseen` where nothing was found and part of the page was not looked at: no good word, and no bad one. */
  verdict: { id: Severity | 'unseen'; name: string }
  site: string
  scenario: string
  /** The way to switch everything off here. */
  off: string
  sentence: string[]
  table: { caption: string; asked: string; needed: string; sentTo: string }
  rows: GlanceRow[]
  /** The group of what one may do next, and its buttons. */
  actions: { group: string; advice: string; report: string; evidence: string }
}
