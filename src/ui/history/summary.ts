import { type CategoryId, isPersonal } from '../../core/model/categories'
import type { Inspection, LocalizedText, Timestamp } from '../../core/model/inspection'
import { type Severity, worstSeverity } from '../../core/model/outcome'
import type { FilingRecord } from '../../storage/filings'

/** Of a visit, what a list of visits tells. */
export interface PastVisit {
  id: string
  site: string
  at: Timestamp
  verdict: Severity
  scenario: LocalizedText
  operator: string | null
  findings: number
  /** Kinds of personal data that were sent, with the hosts of other companies that got them. */
  given: { category: CategoryId; thirds: string[] }[]
}

/** A kind of data that a site got, over all visits that are kept. */
export interface Given {
  category: CategoryId
  /** Visits in which it was sent. */
  visits: number
  last: Timestamp
  thirds: string[]
}

export interface PastSite {
  site: string
  /** The gravest of its visits. */
  verdict: Severity
  operator: string | null
  /** The latest first. */
  visits: PastVisit[]
  given: Given[]
  filings: FilingRecord[]
}

export const summarizeVisit = (inspection: Inspection): PastVisit => {
  const given = new Map<CategoryId, Set<string>>()
  for (const { recipient, items } of inspection.transmissions)
    for (const { category } of items) {
      if (!isPersonal(category)) continue
      const thirds = given.get(category) ?? new Set()
      if (recipient.party === 'third') thirds.add(recipient.host)
      given.set(category, thirds)
    }
  return {
    id: inspection.id,
    site: inspection.site,
    at: inspection.startedAt,
    verdict: inspection.verdict,
    scenario: inspection.scenario.title,
    operator: inspection.operator.name,
    findings: inspection.findings.length,
    given: [...given].map(([category, thirds]) => ({ category, thirds: [...thirds] })),
  }
}

const addGiven = (visits: readonly PastVisit[]): Given[] => {
  const all = new Map<CategoryId, Given>()
  for (const { at, given } of visits)
    for (const { category, thirds } of given) {
      const known = all.get(category)
      if (!known) all.set(category, { category, visits: 1, last: at, thirds })
      else {
        known.visits++
        known.thirds = [...new Set([...known.thirds, ...thirds])]
      }
    }
  return [...all.values()].sort((a, b) => b.thirds.length - a.thirds.length || b.visits - a.visits)
}

/** Visits by site, the site that was visited last first. `visits`: the latest first. */
export const groupSites = (visits: readonly PastVisit[], filings: readonly FilingRecord[]): PastSite[] => {
  const sites = new Map<string, PastVisit[]>()
  for (const visit of visits) sites.set(visit.site, [...(sites.get(visit.site) ?? []), visit])
  return [...sites].map(([site, mine]) => ({
    site,
    verdict: worstSeverity(mine.map(({ verdict }) => verdict)),
    operator: mine.find(({ operator }) => operator !== null)?.operator ?? null,
    visits: mine,
    given: addGiven(mine),
    filings: filings.filter((filing) => filing.site === site),
  }))
}

/** Sites of which something has these words; `wordsOf` gives what is shown of each. */
export const findSites = (
  sites: readonly PastSite[],
  wanted: string,
  wordsOf: (site: PastSite) => string,
): readonly PastSite[] => {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return sites
  return sites.filter((site) => {
    const shown = wordsOf(site).toLowerCase()
    return words.every((word) => shown.includes(word))
  })
}
