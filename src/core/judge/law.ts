import type { LawReference, Place } from '../model/inspection'
import type { Citation, Statute } from '../model/rule'

/** The day in mainland China of an instant: law begins at midnight there. */
export const lawDay = (at: string): string => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10)

/** An article under the number that it bore on a day; a paragraph mark after it stays. */
const articleOn = (statute: Statute, article: string, day: string): string => {
  for (const change of statute.renumbered ?? []) {
    const [is, was] = day < change.since ? [change.to, change.from] : [change.from, change.to]
    // Citations bear current numbers; only what was observed before the change goes back to the old ones.
    if (day >= change.since) continue
    if (article === is) return was
    if (article.startsWith(is) && /^[(（]/.test(article.slice(is.length))) return was + article.slice(is.length)
  }
  return article
}

const holdsIn = (law: Place, place: Place | undefined): boolean =>
  place === undefined || law === place || place.startsWith(`${law}-`)

/**
 * The citations as references, those alone that were in force on the day (and hold in the place, where one is given).
 * Drafts are kept: they inform. Throws on a statute that the ruleset does not hold.
 */
export const resolveLaw = (
  citations: readonly Citation[],
  statutes: ReadonlyMap<string, Statute>,
  at: string,
  place: Place | undefined,
): LawReference[] => {
  const day = lawDay(at)
  const references = new Map<string, LawReference>()
  for (const citation of citations) {
    const statute = statutes.get(citation.statute)
    if (statute === undefined) throw new Error(`unknown statute: ${citation.statute}`)
    if (day < statute.from || (statute.to !== null && day > statute.to) || !holdsIn(statute.place, place)) continue
    const ref = `${statute.short} ${articleOn(statute, citation.article, day)}`.trim()
    if (references.has(ref)) continue
    references.set(ref, {
      ref,
      title: statute.title,
      applies: citation.applies,
      authority: statute.authority,
      place: statute.place,
      from: statute.from,
      to: statute.to,
      verified: citation.verified ?? statute.verified,
    })
  }
  return [...references.values()]
}

/** Whether references hold law that can be breached: a draft cannot. */
export const isInForce = (law: readonly LawReference[]): boolean => law.some((one) => one.authority !== 'draft')
