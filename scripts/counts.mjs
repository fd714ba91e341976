/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** @returns {Count} */
export const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 })

/** @param {Count[]} counts @returns {Count} */
export const sum = (counts) =>
  counts.reduce(
    (total, count) => ({
      passed: total.passed + count.passed,
      failed: total.failed + count.failed,
      skipped: total.skipped + count.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )

/** Counts of Vitest's JSON report. A file that did not even load is one failure more. */
export const fromVitest = (report) => ({
  passed: report.numPassedTests,
  failed:
    report.numFailedTests +
    report.testResults.filter(
      (file) => file.status === 'failed' && !file.assertionResults.some((t) => t.status === 'failed'),
    ).length,
  skipped: report.numPendingTests + (report.numTodoTests ?? 0),
})

/** Counts of Playwright's JSON report; what passed on a second try has passed. */
export const fromPlaywright = (report) => ({
  passed: report.stats.expected + report.stats.flaky,
  failed:
    report.stats.unexpected +
    (report.stats.expected + report.stats.flaky + report.stats.unexpected === 0 ? report.errors.length : 0),
  skipped: report.stats.skipped,
})

const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)]

/** Those that passed on the second try only, `file › title`: to be mended, for the next machine may need a third. @returns {string[]} */
export const secondTries = (report) =>
  specsOf(report)
    .filter((spec) => spec.tests.some((each) => each.status === 'flaky'))
    .map((spec) => `${spec.file} › ${spec.title}`)

/** Counts of `web-ext lint --output json`: one check, failed by errors alone. */
export const fromWebExt = (report) => one(report.summary.errors === 0)

/** What the run says last. */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
