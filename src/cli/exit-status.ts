import { compareSeverity, type Severity } from '../core/model/outcome'
import type { PageResult } from './page-result'

/** How the program ends, as inspection.md promises it. */
export const EXIT = { inspected: 0, failedOn: 1, usage: 2, notInspected: 3, interrupted: 130 } as const

/**
 * The exit status of a finished run: a page that could not be inspected outweighs what the others showed, because the
 * result is not whole.
 */
export const exitStatusOf = (results: readonly PageResult[], failOn: Severity | null): number => {
  if (results.some((result) => !result.ok)) return EXIT.notInspected
  const reached = results.some(
    (result) =>
      result.ok &&
      failOn !== null &&
      result.inspection.findings.some((finding) => compareSeverity(finding.severity, failOn) >= 0),
  )
  return reached ? EXIT.failedOn : EXIT.inspected
}
