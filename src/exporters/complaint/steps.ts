import type { Inspection, Timestamp } from '../../core/model/inspection'
import { describeBriefly } from '../brief'
import type { Texts } from '../exporter'
import type { Detail } from './detail'

/** Enough for somebody to go the same way. */
const MOST = 12

/** How to see it oneself: pages, questions of the page and sendings that findings rest on, in the order of time. */
export const composeSteps = (inspection: Inspection, texts: Texts, detail: Detail): string => {
  const cited = new Set(inspection.findings.flatMap(({ evidence }) => evidence))
  const facts: { id: string; at: Timestamp }[] = [
    ...inspection.pages,
    ...[...inspection.accesses, ...inspection.prompts, ...inspection.transmissions].filter(({ id }) => cited.has(id)),
  ]
  const lines = facts
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .flatMap(({ id }) => describeBriefly(inspection, id, texts) ?? [])
  return [...new Set(lines)]
    .slice(0, Math.min(MOST, detail.recordsEach === 0 ? 4 : MOST))
    .map((line, index) => `${index + 1}. ${line}`)
    .join('\n')
}
