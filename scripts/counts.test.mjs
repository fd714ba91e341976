import { describe, expect, it } from 'vitest'
import { closingLine, fromPlaywright, fromVitest, fromWebExt, one, secondTries, sum } from './counts.mjs'

describe('the last line', () => {
  it.each([
    [{ passed: 3, failed: 0, skipped: 0 }, '3 passed, 0 failed'],
    [{ passed: 3, failed: 1, skipped: 2 }, '3 passed, 1 failed, 2 skipped'],
    [sum([]), '0 passed, 0 failed'],
  ])('%j', (count, line) => {
    expect(closingLine(count)).toBe(line)
  })
})

it('adds up stages', () => {
  expect(sum([one(true), one(false), { passed: 5, failed: 0, skipped: 1 }])).toEqual({
    passed: 6,
    failed: 1,
    skipped: 1,
  })
})

it('counts a test file that did not load as a failure', () => {
  const report = {
    numPassedTests: 4,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 0,
    testResults: [
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'failed', assertionResults: [] },
    ],
  }
  expect(fromVitest(report)).toEqual({ passed: 4, failed: 2, skipped: 2 })
})

it('counts a run of Playwright, also one that began with an error', () => {
  const stats = { expected: 5, flaky: 1, unexpected: 2, skipped: 3 }
  expect(fromPlaywright({ stats, errors: [] })).toEqual({ passed: 6, failed: 2, skipped: 3 })
  const none = { expected: 0, flaky: 0, unexpected: 0, skipped: 0 }
  expect(fromPlaywright({ stats: none, errors: [{ message: 'no dist' }] })).toEqual({
    passed: 0,
    failed: 1,
    skipped: 0,
  })
})

it('lets warnings of web-ext pass, and errors not', () => {
  expect(fromWebExt({ summary: { errors: 0, warnings: 2 } }).failed).toBe(0)
  expect(fromWebExt({ summary: { errors: 1, warnings: 0 } }).failed).toBe(1)
})

it('names what passed on the second try only', () => {
  const spec = (title, status) => ({ title, file: 'a.spec.ts', tests: [{ status }] })
  const suites = [
    { specs: [spec('holds', 'expected')], suites: [{ specs: [spec('shakes', 'flaky'), spec('fails', 'unexpected')] }] },
  ]
  expect(secondTries({ suites })).toEqual(['a.spec.ts › shakes'])
})
