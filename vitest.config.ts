import { defineConfig } from 'vitest/config'

/** The engine and its data: pure, so that its tests may share one set of modules. The others mock and stub. */
const PURE = 'src/{core,encodings,rules,scenarios,policy-elements,statutes,recipients}/**/*.test.ts'
const ALL = ['src/**/*.test.{ts,tsx}', '{scripts,bench}/**/*.test.mjs', 'e2e/sites/**/*.test.ts']

export default defineConfig({
  define: { __VERSION__: JSON.stringify('0.0.0-test') },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Most files take less time than their worker's beginning, and a thread begins sooner than a process.
    pool: 'threads',
    // Left to itself it keeps one core free: half of the machine where there are two.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'engine', include: [PURE], isolate: false } },
      { extends: true, test: { name: 'rest', include: ALL, exclude: [PURE, '**/node_modules/**'] } },
    ],
  },
})
