/** How much a text says; less where a form has little room. */
export interface Detail {
  /** Full: one sentence a record with everything known of it. Brief: who, what, when. */
  records: 'full' | 'brief'
  /** Records told of each finding. */
  recordsEach: number
  /** Short: a finding and its record in one line, demands without their law. Tight: headings and addresses short, too. */
  size: 'whole' | 'short' | 'tight'
  /** Findings told one by one, the gravest first; the others are counted. */
  findings: number
  /** Each cited text in a line of its own, or the articles of a text together. */
  law: 'each' | 'grouped' | 'direct'
  pages: number
  /** What could not be seen: all of it, or only that a shop's servers cannot. */
  unseen: 'all' | 'servers'
  digests: 'whole' | 'begin'
}

const ALL = Number.POSITIVE_INFINITY

export const FULL: Detail = {
  records: 'full',
  recordsEach: ALL,
  size: 'whole',
  findings: ALL,
  law: 'each',
  pages: ALL,
  unseen: 'all',
  digests: 'whole',
}

export const BRIEF: Detail = { ...FULL, records: 'brief', recordsEach: 3, law: 'grouped', pages: 10 }
const SHORT: Detail = { ...BRIEF, size: 'short', recordsEach: 1, pages: 2, unseen: 'servers' }
const TIGHT: Detail = { ...SHORT, size: 'tight', law: 'direct', pages: 1, digests: 'begin' }

/** From the most to the least, as an office would rather have it: few findings with their record before many bare names. */
export const LADDER: readonly Detail[] = [
  BRIEF,
  { ...BRIEF, recordsEach: 1, pages: 3 },
  { ...BRIEF, recordsEach: 1, pages: 2, unseen: 'servers' },
  SHORT,
  ...[16, 12, 10, 8, 6].map((findings) => ({ ...SHORT, findings })),
  ...[10, 8, 7, 6, 5, 4, 3, 2].map((findings) => ({ ...TIGHT, findings })),
  ...[4, 3, 2, 1].map((findings) => ({ ...TIGHT, recordsEach: 0, findings })),
]
