import { describe, expect, it } from 'vitest'
import { createEngine } from '../engine'
import type { Observation } from '../model/observation'
import type { Citation, Rule, Ruleset, Scenario, Statute } from '../model/rule'
import { fieldSeen, rulesetOf, SAMPLE_VISIT, sampleParts, seen } from '../normalize/sample'
import { expandRules } from './expand'
import { resolveLaw } from './law'
import { sortFindings, verdictOf } from './verdict'

const text = { title: 'T {category}', explanation: 'E', advice: 'A' }
const rule = (given: Partial<Rule> = {}): Rule => ({
  id: 'cn.r',
  minEngine: 1,
  group: 'force',
  severity: 'clear_breach',
  scenarios: 'any',
  violation: { some: 'field', where: { required: true } },
  law: [{ statute: 'pipl', article: '16', applies: 'direct' }],
  texts: { 'zh-CN': text, en: text },
  ...given,
})
const statute = (given: Partial<Statute> = {}): Statute => ({
  id: 'pipl',
  short: 'PIPL',
  title: { 'zh-CN': 'P', en: 'P' },
  authority: 'statute',
  place: 'CN',
  from: '2021-11-01',
  to: null,
  verified: true,
  source: 's',
  ...given,
})
const statutes = [
  statute(),
  statute({ id: 'draft', authority: 'draft' }),
  statute({ id: 'old', to: '2025-12-31' }),
  statute({ id: 'next', from: '2027-01-01' }),
  statute({ id: 'sh', short: 'SH', place: 'CN-SH' }),
  statute({ id: 'easier', from: '2026-09-01' }),
]
const relief = {
  statute: 'easier',
  consumer: { 'zh-CN': '小店。', en: 'Small.' },
  inspector: { 'zh-CN': '核实。', en: 'Verify.' },
}
const judged = (
  one: Rule,
  observations: Observation[] = [seen('page', 0), fieldSeen(10, 'm', '手机号', { required: true })],
  options = {},
  ruleset: Partial<Ruleset> = {},
) =>
  createEngine(sampleParts({ rulesets: [rulesetOf({ rules: [one], statutes, relief, ...ruleset })] })).inspect(
    SAMPLE_VISIT,
    observations,
    options,
  )
const outcome = (...given: Parameters<typeof judged>) => {
  const [check] = judged(...given).checks
  return `${check?.outcome}${check?.reason === undefined ? '' : `: ${check.reason}`}`
}
const cite = (id: string): Citation[] => [{ statute: id, article: '1', applies: 'direct' }]

describe('one rule', () => {
  it.each<[string, Partial<Rule>, string]>([
    ['violation', {}, 'violation'],
    ['pass', { violation: { some: 'wall' } }, 'pass'],
    ['unsure', { unsure: { some: 'page' } }, 'needs_review'],
    ['review', { violation: { some: 'wall' }, review: { some: 'page' } }, 'needs_review'],
    ['not its matter', { applies: { some: 'wall' } }, 'inapplicable'],
    ['another service', { scenarios: ['parking'] }, 'inapplicable: another service'],
    ['unknown service', { needs: ['scenario'] }, 'inapplicable: the service was not recognised'],
    [
      'a broken expression',
      { violation: { some: 'field', where: { label: { matches: '[' } } } },
      'error: Invalid regular expression: /[/iu: Unterminated character class',
    ],
    ['an unknown statute', { law: cite('none') }, 'error: unknown statute: none'],
    ['a draft alone', { law: cite('draft') }, 'inapplicable: no law in force'],
    ['law that ended', { law: cite('old') }, 'inapplicable: no law in force'],
    ['law to come', { law: cite('next') }, 'inapplicable: no law in force'],
    ['a light duty', { severitySmall: 'none' }, 'inapplicable: lighter duties of small operators'],
    ['a light duty kept', { severitySmall: 'none', violation: { some: 'wall' } }, 'pass'],
  ])('%s', (_, given, expected) => expect(outcome(rule(given))).toBe(expected))

  it('is an error where the policy it needs could not be read', () => {
    const observations = [seen('page', 0), seen('policy', 5, { unread: 'status 404' })]
    expect(outcome(rule({ needs: ['policy'] }), observations)).toBe('error: status 404')
  })

  it('weighs less for a small operator and where it needs review', () => {
    expect(judged(rule({ severitySmall: 'info' })).findings[0]?.severity).toBe('info')
    expect(judged(rule({ unsure: { some: 'page' } }))).toMatchObject({
      verdict: 'caution',
      findings: [{ severity: 'caution', outcome: 'needs_review' }],
    })
  })

  it('points at what it looked at where something is missing', () => {
    const [finding] = judged(rule({ violation: { none: [{ some: 'wall' }] } })).findings
    expect(finding?.evidence).toEqual(['p1'])
  })

  it('cites local law only in its place', () => {
    const local = rule({ law: [...cite('pipl'), ...cite('sh')] })
    expect(judged(local).findings[0]?.law.map((one) => one.ref)).toEqual(['PIPL 1', 'SH 1'])
    expect(judged(local, undefined, { place: 'CN-BJ' }).findings[0]?.law.map((one) => one.ref)).toEqual(['PIPL 1'])
    expect(outcome(rule({ law: cite('sh') }), undefined, { place: 'CN-BJ' })).toBe('inapplicable: no law in force')
  })
})

describe('lighter duties', () => {
  const light = rule({ severitySmall: 'info' })
  const visitIn = (at: string) =>
    createEngine(sampleParts({ rulesets: [rulesetOf({ rules: [light], statutes, relief })] })).inspect(
      { ...SAMPLE_VISIT, startedAt: Date.parse(at) },
      [seen('page', 0), fieldSeen(10, 'm', '手机号', { required: true })],
    ).findings[0]

  it('begin with their statute, and the report says so', () => {
    expect(visitIn('2026-08-31T12:00:00Z')).toMatchObject({ severity: 'clear_breach', explanation: { en: 'E' } })
    expect(visitIn('2026-09-01T00:00:00Z')).toMatchObject({
      severity: 'info',
      explanation: { 'zh-CN': 'E小店。', en: 'E Small.' },
      inspector: { 'zh-CN': 'E核实。', en: 'E Verify.' },
    })
  })

  it.each([
    ['are lost where the full duty is owed', { fullDuty: { some: 'field' as const } }, {}, 'clear_breach'],
    ['stay where what takes them away was not seen', { fullDuty: { some: 'wall' as const } }, {}, 'info'],
    ['do not exist in a ruleset without relief', {}, { relief: undefined }, 'clear_breach'],
  ])('%s', (_, given, ruleset, severity) =>
    expect(judged({ ...light, ...given }, undefined, {}, ruleset).findings[0]?.severity).toBe(severity),
  )

  it('are no matter of a chain', () => {
    const choice = seen('choice', 20, { scenario: null, operatorSize: 'chain' })
    const observations = [seen('page', 0), fieldSeen(10, 'm', '手机号', { required: true }), choice]
    expect(judged(light, observations).findings[0]).toMatchObject({
      severity: 'clear_breach',
      explanation: { en: 'E' },
    })
  })
})

describe('a ruleset newer than the engine', () => {
  it.each<[string, Partial<Ruleset>]>([
    ['as a whole', { minEngine: 2 }],
    ['in one rule', { rules: [rule(), rule({ id: 'cn.later', minEngine: 2 })] }],
  ])('says so and is not half-used: %s', (_, given) => {
    const { checks, findings, blindSpots } = judged(rule(), undefined, {}, given)
    const reason = 'the ruleset cn 1 needs engine generation 2, this is 1'
    expect(checks).toEqual([{ rule: 'cn', ruleset: 'cn', outcome: 'error', reason }])
    expect(findings).toEqual([])
    expect(blindSpots).toEqual([{ kind: 'rules_too_new', page: null, detail: reason }])
  })
})

describe('a draft', () => {
  it('informs and never accuses', () => {
    const given = { law: cite('draft'), violation: undefined, review: { some: 'page' as const } }
    const { findings } = judged(rule({ ...given, severity: 'info' }))
    expect(findings).toMatchObject([{ outcome: 'needs_review', severity: 'info' }])
    expect(outcome(rule({ ...given, severity: 'caution' }))).toBe('inapplicable: no law in force')
  })
})

describe('resolveLaw', () => {
  const csl = new Map([
    ['csl', statute({ id: 'csl', short: 'CSL', renumbered: [{ from: '41', to: '43', since: '2026-01-01' }] })],
  ])
  it.each([
    ['2026-02-01T00:00:00.000Z', '43', 'CSL 43'],
    ['2025-12-31T15:59:59.000Z', '43', 'CSL 41'],
    ['2025-12-31T16:00:00.000Z', '43', 'CSL 43'],
    ['2025-06-01T00:00:00.000Z', '43(1)', 'CSL 41(1)'],
    ['2025-06-01T00:00:00.000Z', '431', 'CSL 431'],
    ['2025-06-01T00:00:00.000Z', '', 'CSL'],
  ])('at %s article %s is %s', (at, article, ref) => {
    expect(
      resolveLaw([{ statute: 'csl', article, applies: 'direct' }], csl, at, undefined).map((one) => one.ref),
    ).toEqual([ref])
  })
})

describe('expandRules', () => {
  const scenario: Scenario = {
    id: 'dine_in',
    order: 1,
    title: { 'zh-CN': '堂食', en: 'Dining in' },
    needs: { 'zh-CN': '', en: '' },
    recognise: { texts: [], params: [], urls: [], categories: [] },
    cells: { phone: { code: 'P', law: cite('guide') }, table_no: { code: 'N', law: [] } },
    unlisted: { ordinary: 'O', sensitive: 'X' },
  }
  const template = rule({
    each: { codes: ['P', 'X'], id: 'cn.{scenario}.{category}' },
    violation: { some: 'field', where: { category: '{category}' } },
  })
  const books = { rules: [template], statutes: [statute({ id: 'guide' })] }
  const names = { 'zh-CN': { phone: '手机号' }, en: { phone: 'phone' } }

  it('makes one rule a fitting cell, and of what was seen beyond the cells', () => {
    const expanded = expandRules(books, scenario, new Set(['religion', 'name', 'table_no']), names)
    expect(expanded.map((one) => one.id)).toEqual(['cn.dine_in.phone', 'cn.dine_in.religion'])
    expect(expanded[0]).toMatchObject({
      violation: { where: { category: 'phone' } },
      texts: { 'zh-CN': { title: 'T 手机号' } },
      law: [{ statute: 'pipl' }, { statute: 'guide' }],
    })
  })

  it('lists nothing for an unknown service', () =>
    expect(
      [null, { ...scenario, id: 'unknown' }].map((one) => expandRules(books, one, new Set(['phone']), names)),
    ).toEqual([[], []]))
})

describe('verdict', () => {
  const finding = (severity: 'info' | 'caution' | 'likely_breach', kind: 'violation' | 'needs_review') =>
    ({ id: '', rule: `${severity} ${kind}`, outcome: kind, severity }) as never
  it('is the worst, and the list begins with it', () => {
    const sorted = sortFindings([
      finding('info', 'violation'),
      finding('caution', 'needs_review'),
      finding('likely_breach', 'violation'),
      finding('caution', 'violation'),
    ])
    expect(sorted.map((one) => `${one.id} ${one.rule}`)).toEqual([
      'n1 likely_breach violation',
      'n2 caution violation',
      'n3 caution needs_review',
      'n4 info violation',
    ])
    expect(verdictOf(sorted)).toBe('likely_breach')
    expect(verdictOf([])).toBe('info')
    expect(verdictOf([{ outcome: 'needs_review', severity: 'clear_breach' }])).toBe('caution')
  })
})
