import { defineConfig } from '@playwright/test'

/** What kills the background or sees dialogs by the clock wants a machine that is not full: most other time is waiting. */
const CALM = ['**/survival.spec.ts', '**/cases.spec.ts']

/** Everything runs against this machine; the browser is found by the library itself, so that tests use what users use. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  // Two fifths of a test's time are work, the rest is waiting; with more on two processors tests run out of time.
  workers: 3,
  fullyParallel: false,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  // Whole browsers under load: a second try is given, and what needed it is named at the end of the run, to be mended.
  retries: 1,
  projects: [
    { name: 'chromium', testIgnore: ['**/firefox/*', ...CALM] },
    { name: 'chromium-calm', testMatch: CALM, workers: 2 },
    { name: 'firefox', testDir: 'e2e/firefox', workers: 2 },
  ],
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.REPORT_FILE ? [['list'], ['json', { outputFile: process.env.REPORT_FILE }]] : [['list']],
})
