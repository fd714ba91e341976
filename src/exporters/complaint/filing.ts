import type { Destination } from '../../core/model/destination'
import type { Inspection } from '../../core/model/inspection'
import type { Texts } from '../exporter'
import { fillIn } from '../texts'
import type { AttachedFile } from './attachments'
import { type Block, composeBlocks, joinBlocks } from './complaint'
import { BRIEF, type Detail, FULL, LADDER } from './detail'

/** A text in the form of one office. */
export interface Filing {
  opening: string
  blocks: Block[]
}

/** Of everything that was found, what the person wants to say. */
const only = (inspection: Inspection, findings: ReadonlySet<string> | null): Inspection =>
  findings ? { ...inspection, findings: inspection.findings.filter(({ id }) => findings.has(id)) } : inspection

/** Characters as forms count them, ends of lines included. */
export const lengthOf = (text: string): number => [...text].length

/** The whole text that is copied, printed, saved or handed on. */
export const joinFiling = ({ opening, blocks }: Filing, texts: Texts): string => joinBlocks(opening, blocks, texts)

/**
 * What is said to an office: its blocks in its order, and as much of each as its form has room for. `findings`: ids of
 * those that the person wants to tell, null for all.
 */
export const composeFiling = (
  whole: Inspection,
  destination: Destination,
  { findings, files }: { findings: ReadonlySet<string> | null; files: readonly AttachedFile[] },
  texts: Texts,
): Filing => {
  const inspection = only(whole, findings)
  const opening = fillIn(texts.pick(destination.opening), {
    site: inspection.site,
    operator: inspection.operator.name ?? inspection.site,
  })
  const wanted = { demands: destination.demands, blanks: destination.blanks.map(texts.pick), files }
  const compose = (detail: Detail): Filing => ({
    opening,
    blocks: composeBlocks(inspection, destination.blocks, wanted, texts, detail),
  })
  const limit = destination.limit ?? Number.POSITIVE_INFINITY
  if (destination.detail === 'full') return compose(FULL)
  const fits = (filing: Filing) => lengthOf(joinFiling(filing, texts)) <= limit
  let filing = compose(BRIEF)
  for (const detail of LADDER) {
    filing = compose(detail)
    if (fits(filing)) break
  }
  return filing
}
