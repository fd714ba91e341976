import { defineConfig } from 'vitest/config'

/** The engine, its data and what is made of documents: pure, so that their tests may share one set of modules. The others mock and stub. */
const PURE = [
  'src/{core,encodings,rules,scenarios,policy-elements,statutes,recipients}/**/*.test.ts',
  'src/{cli,documents,evidence,exporters,law-docs,locales}/**/*.test.ts',
  'src/*.test.ts',
]
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
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      { extends: true, test: { name: 'rest', include: ALL, exclude: [...PURE, '**/node_modules/**'] } },
    ],
  },
})
