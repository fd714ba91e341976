/** What one rule concludes. `error` is what could not be evaluated, with its reason; it never reads as innocence. */
export type Outcome = 'violation' | 'needs_review' | 'pass' | 'inapplicable' | 'error'

/** From a plain good word to a clear breach of the law. */
export type Severity = 'info' | 'caution' | 'likely_breach' | 'clear_breach'

const SEVERITY_ORDER: readonly Severity[] = ['info', 'caution', 'likely_breach', 'clear_breach']

/** Negative when `a` is milder than `b`, zero when equal. */
export const compareSeverity = (a: Severity, b: Severity): number =>
  SEVERITY_ORDER.indexOf(a) - SEVERITY_ORDER.indexOf(b)

/** The worst of the given severities; `info` for none. */
export const worstSeverity = (severities: Iterable<Severity>): Severity => {
  let worst: Severity = 'info'
  for (const severity of severities) if (compareSeverity(severity, worst) > 0) worst = severity
  return worst
}
