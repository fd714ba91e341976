import type { CategoryId } from './categories'
import type {
  Authority,
  FindingGroup,
  LocalizedText,
  Necessity,
  OperatorSize,
  Place,
  RecipientPurpose,
  ScenarioId,
} from './inspection'
import type { Severity } from './outcome'

/**
 * The collections of the inspection that a condition can look at; `item` is each datum of each transmission, `button`
 * each button of each prompt, `element` each policy element.
 */
export type FactKind =
  | 'page'
  | 'field'
  | 'access'
  | 'transmission'
  | 'item'
  | 'record'
  | 'storage'
  | 'consent'
  | 'prompt'
  | 'button'
  | 'wall'
  | 'policy'
  | 'element'
  | 'visit'

export type Scalar = string | number | boolean | null

/** A value passes where it equals the scalar, is one of the list, or meets the object. An array value passes where one of its elements does. */
export type Test =
  | Scalar
  | Scalar[]
  | {
      /** At least. */
      min?: number
      /** At most. */
      max?: number
      /** Neither this nor one of these. */
      not?: Scalar | Scalar[]
      /** ES regular expression, flags `iu`. */
      matches?: string
    }

/** Property (dots go deeper) → test; all must pass. */
export type Where = Record<string, Test>

export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { none: Condition[] }
  | {
      some: FactKind
      where?: Where
      /** How many facts must match, default 1. */
      min?: number
      /** No more than this many. */
      max?: number
    }

export interface Citation {
  /** Id of a file in src/statutes. */
  statute: string
  /** `16`; paragraph and item `17(1)(2)`; an item of an article without paragraphs `62-7`; `四-2` as the text numbers itself. */
  article: string
  applies: 'direct' | 'by_analogy'
  /** False where this article was not compared with the official text. */
  verified?: boolean
}

export interface RuleTexts {
  title: string
  explanation: string
  advice: string
  /** For an inspector's record; the explanation where absent. */
  inspector?: string
}

/**
 * One legal test, as data. Order: not `applies` → inapplicable; a fact it needs could not be had → error; `violation` →
 * violation (or needs_review where `unsure` holds too); `review` → needs_review; else pass.
 * With `each`, the file stands for one rule a cell of the necessity matrix.
 */
export interface Rule {
  /** The file's name. */
  id: string
  /** The first engine generation that can evaluate it. */
  minEngine: number
  /** The dark pattern or behaviour it stands for: an id of the law's lists. */
  pattern?: string
  group: FindingGroup
  severity: Severity
  /** Severity where the operator is `small_or_unknown` and formal duties are lighter (Order No. 25, in force 2026-09-01). */
  severitySmall?: Severity | 'none'
  /** Where this holds there is no relief after all: the shop passes data on, so the short notice does not suffice. */
  fullDuty?: Condition
  scenarios: ScenarioId[] | 'any'
  /** One rule a cell with one of these codes; `id` has `{scenario}` and `{category}` in it, and so may conditions and texts. */
  each?: { codes: CellCode[]; id: string }
  needs?: ('policy' | 'scenario')[]
  applies?: Condition
  violation?: Condition
  unsure?: Condition
  review?: Condition
  law: Citation[]
  texts: { 'zh-CN': RuleTexts; en: RuleTexts }
}

/** Lighter formal duties of small operators, and what a report then has to say. */
export interface Relief {
  /** The statute that grants it; it holds from the day that this is in force. */
  statute: string
  consumer: LocalizedText
  inspector: LocalizedText
}

/** Signs that a page belongs to the place of a ruleset: any one of them suffices. */
export interface PlaceSigns {
  /** ES regular expression (flags `iu`) over the host. */
  hosts: string
  /** Language tags, whole or up to their first hyphen: `zh`, `de`. */
  languages: string[]
  /** ES regular expression (flags `iu`) over the words of the page. */
  texts: string
}

/** A ruleset without its rules, as a file of src/rulesets says it. */
export interface RulesetHead {
  /** What the ids of its rules begin with. */
  id: string
  version: string
  /** The day up to which the law was read. */
  asOf: string
  /** The first engine generation that can evaluate it; an older engine leaves the whole ruleset alone and says so. */
  minEngine: number
  title: LocalizedText
  /** Its statutes are those of this place and of the places in it. */
  place: Place
  signs: PlaceSigns
  /** Applied where no ruleset's signs are seen. */
  usual?: boolean
  relief?: Relief
}

export interface Ruleset extends RulesetHead {
  rules: Rule[]
  statutes: Statute[]
}

export interface Statute {
  /** The file's name. */
  id: string
  /** How citations begin: `PIPL`. */
  short: string
  title: LocalizedText
  authority: Authority
  place: Place
  /** In force from, ISO date. */
  from: string
  to: string | null
  verified: boolean
  /** Where it was read: public address or publication. */
  source: string
  /** Old article → new article with the date of the renumbering. */
  renumbered?: { from: string; to: string; since: string }[]
}

/** N necessary, C conditional, O optional, X excessive, P prohibited to force. */
export type CellCode = 'N' | 'C' | 'O' | 'X' | 'P'

export interface Cell {
  code: CellCode
  /** When a conditional item is necessary, or what to mind. */
  note?: LocalizedText
  law: Citation[]
  /** True where no text covers the cell: the project's own reading of PIPL 6. */
  ownReading?: boolean
}

/**
 * A step of a service at which other codes hold, told by what the visit shows: all that the step names must be so. A phone
 * number is a choice while looking at homes and needed to book a viewing.
 */
export interface ServiceStep {
  /** ES regular expression (flags `iu`) over the titles of all pages that ask for the category. */
  title?: string
  /** Signals of the recognition, of which one was seen. */
  signals?: string[]
  /** Signals of which none was seen. */
  without?: string[]
  /** Categories that are all asked, too. */
  asks?: CategoryId[]
  /** Categories of which none is asked. */
  asksNot?: CategoryId[]
  codes: Partial<Record<CategoryId, CellCode>>
}

/** One service context: how it is recognised and what is necessary in it. */
export interface Scenario {
  /** The file's name. */
  id: ScenarioId
  /** Where it stands in lists that people choose from; the smallest first. */
  order: number
  title: LocalizedText
  /** The sentence a person would say: what this service needs. */
  needs: LocalizedText
  /** Weighted evidence; the scenario with the highest sum wins when it is clear enough. */
  recognise: {
    /** ES regular expression (flags `iu`) over words of the page. */
    texts: { pattern: string; weight: number; signal: string }[]
    /** Names of URL parameters, as whole names. */
    params: { names: string[]; weight: number }[]
    /** Regular expression over host and path. */
    urls: { pattern: string; weight: number }[]
    /** Categories asked on the page. */
    categories: { ids: CategoryId[]; weight: number }[]
    /** Evidence against. */
    not?: { pattern: string; weight: number; signal: string }[]
  }
  cells: Partial<Record<CategoryId, Cell>>
  steps?: ServiceStep[]
  /** Categories that no cell names. */
  unlisted: { ordinary: CellCode; sensitive: CellCode }
}

export const NECESSITY_OF: Record<CellCode, Necessity> = {
  N: 'necessary',
  C: 'conditional',
  O: 'optional',
  X: 'excessive',
  P: 'prohibited_to_force',
}

/** Who runs a host and what for. */
export interface RecipientEntry {
  /** Host suffixes: `hm.baidu.com` matches itself and its subdomains; `*.` is implied. */
  hosts: string[]
  operator: string
  /** Registrable domains of the same operator's own services: first party there. */
  ownSites?: string[]
  /** Domains of which each host is another customer's, beyond what the public suffix list says. */
  tenants?: string[]
  purpose: RecipientPurpose
  place: Place
}

/** One element of the privacy-policy check list. */
export interface PolicyElementTest {
  id: string
  level: 'must' | 'should' | 'conditional'
  /** Any of these makes it present: ES regular expressions (flags `iu`) with the families of `core/policy/phrases`. */
  patterns: string[]
  /** Phrases that void a match where they stand by it in its sentence. */
  unless?: string[]
  /** Phrases that void a match where they stand within 1,500 characters of it: a list that names the partners. */
  lifted?: string[]
  /** True where a match is bad news (a negative phrase). */
  negative?: boolean
  law: Citation[]
  title: LocalizedText
}

export type SizeHint = { pattern: string; size: OperatorSize }
