import { describe, expect, it } from 'vitest'
import type { Finding, Inspection } from '../core/model/inspection'
import type { Severity } from '../core/model/outcome'
import { exitStatusOf } from './exit-status'
import type { PageResult } from './page-result'

const inspected = (...severities: Severity[]): PageResult => ({
  ok: true,
  url: 'http://shop.example/',
  inspection: { findings: severities.map((severity) => ({ severity }) as Finding) } as Inspection,
  screenshot: null,
})
const failed: PageResult = { ok: false, url: 'http://dead.example/', failure: { code: 'unreachable', message: '' } }

describe('exit status', () => {
  it.each<[number, Severity | null, PageResult[]]>([
    [0, null, [inspected('clear_breach')]],
    [0, 'likely_breach', [inspected('caution'), inspected()]],
    [1, 'likely_breach', [inspected(), inspected('likely_breach')]],
    [1, 'likely_breach', [inspected('info', 'clear_breach')]],
    [1, 'info', [inspected('info')]],
    [3, null, [inspected(), failed]],
    [3, 'info', [failed, inspected('clear_breach')]],
  ])('%i where --fail-on is %s', (status, failOn, results) => {
    expect(exitStatusOf(results, failOn)).toBe(status)
  })
})
