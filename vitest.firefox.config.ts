import { defineConfig } from 'vitest/config'

/** Real Firefox with the built extension: apart from the unit tests, which need no browser. */
export default defineConfig({
  test: {
    include: ['e2e/firefox/*.test.ts'],
    environment: 'node',
    testTimeout: 90_000,
    hookTimeout: 90_000,
    retry: 1,
    // Most of their time is waiting; more than two browsers at once would wait for each other.
    maxWorkers: 2,
  },
})
