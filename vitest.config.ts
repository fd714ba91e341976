import { defineConfig } from 'vitest/config'

export default defineConfig({
  define: { __VERSION__: JSON.stringify('0.0.0-test') },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', '{scripts,bench}/**/*.test.mjs', 'e2e/sites/**/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
  },
})
