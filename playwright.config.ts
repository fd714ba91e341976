import { defineConfig } from '@playwright/test'

/** Everything runs against this machine; the browser is found by the library itself, so that tests use what users use. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: false,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  // Whole browsers under load: a second try is given, and what needed it is named at the end of the run, to be mended.
  retries: 1,
  projects: [
    { name: 'chromium', testIgnore: '**/firefox/*' },
    { name: 'firefox', testDir: 'e2e/firefox' },
  ],
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.REPORT_FILE ? [['list'], ['json', { outputFile: process.env.REPORT_FILE }]] : [['list']],
})
