import { expect, it } from 'vitest'
import type { Finding } from '../../core/model/finding'
import { goldenInspection } from '../golden/inspection'
import { BRIEF, FULL } from './detail'
import { toldFindings } from './told'

const [any] = goldenInspection.findings
const make = (id: string, rule: string, severity: Finding['severity'], outcome: Finding['outcome'] = 'violation') => {
  if (!any) throw new Error('no finding')
  return { ...any, id, rule, severity, outcome }
}
const findings = [
  make('name', 'forced', 'clear_breach'),
  make('gender', 'forced', 'clear_breach'),
  make('birthday', 'forced', 'clear_breach'),
  make('perhaps', 'asked', 'clear_breach', 'needs_review'),
  make('mild', 'policy', 'caution'),
  make('sent', 'sent_early', 'clear_breach'),
]
const told = (detail: typeof FULL) => toldFindings({ findings }, detail).map(({ id }) => id)

it('tells one of each rule before the second of any, and nothing mild or unsure before what is grave and seen', () => {
  expect(told({ ...BRIEF, findings: 2 })).toEqual(['name', 'sent'])
  expect(told(BRIEF)).toEqual(['name', 'sent', 'gender', 'birthday', 'mild', 'perhaps'])
})

it('keeps the order of the document where everything is told in full', () => {
  expect(told(FULL)).toEqual(findings.map(({ id }) => id))
})
