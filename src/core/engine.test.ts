import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEngine } from './engine'
import type { Observation } from './model/observation'
import type { Scenario, Statute } from './model/rule'
import { fieldSeen, rulesetOf, SAMPLE_START, SAMPLE_VISIT, sampleParts, seen } from './normalize/sample'

const texts = (title: string) => ({ title, explanation: `${title}.`, advice: 'Ask for less.' })

const dineIn: Scenario = {
  id: 'dine_in',
  order: 1,
  title: { 'zh-CN': '堂食点餐', en: 'Ordering at the table' },
  needs: { 'zh-CN': '只需要桌号。', en: 'A table number.' },
  recognise: {
    texts: [{ pattern: '堂食|扫码点餐', weight: 3, signal: 'says dine-in' }],
    params: [{ names: ['table'], weight: 3 }],
    urls: [],
    categories: [{ ids: ['table_no'], weight: 1 }],
    not: [{ pattern: '外卖', weight: 3, signal: 'delivery' }],
  },
  cells: {
    phone: {
      code: 'P',
      law: [{ statute: 'guide', article: '3', applies: 'direct' }],
      note: { 'zh-CN': '不得强制', en: 'never forced' },
    },
    table_no: { code: 'N', law: [] },
  },
  unlisted: { ordinary: 'X', sensitive: 'X' },
}

const statute = (id: string, short: string, given: Partial<Statute> = {}): Statute => ({
  id,
  short,
  title: { 'zh-CN': short, en: short },
  authority: 'statute',
  place: 'CN',
  from: '2021-11-01',
  to: null,
  verified: true,
  source: 'x',
  ...given,
})

const engine = createEngine(
  sampleParts({
    scenarios: [dineIn],
    recipients: [{ hosts: ['stats.example.net'], operator: 'Stats Co', purpose: 'analytics', place: 'CN' }],
    rulesets: [
      rulesetOf({
        statutes: [statute('pipl', 'PIPL'), statute('guide', 'Guide')],
        rules: [
          {
            id: 'cn.forced',
            minEngine: 1,
            group: 'force',
            severity: 'clear_breach',
            scenarios: 'any',
            needs: ['scenario'],
            each: { codes: ['P'], id: 'cn.{scenario}.{category}_forced' },
            applies: { some: 'field', where: { category: '{category}', visible: true } },
            violation: { some: 'field', where: { category: '{category}', required: true } },
            law: [{ statute: 'pipl', article: '16', applies: 'direct' }],
            texts: {
              'zh-CN': texts('{scenario}强制索要{category}'),
              en: texts('{category} forced in {scenario}: {note}'),
            },
          },
          {
            id: 'cn.to_third',
            minEngine: 1,
            group: 'misuse',
            severity: 'likely_breach',
            scenarios: 'any',
            violation: { some: 'item', where: { party: 'third', personal: true } },
            law: [{ statute: 'pipl', article: '23', applies: 'direct' }],
            texts: { 'zh-CN': texts('交给第三方'), en: texts('Given to a third party') },
          },
        ],
      }),
    ],
  }),
)

const visit: Observation[] = [
  seen('page', 0, { url: 'https://m.tea.example/order?table=8', title: '扫码点餐' }),
  seen('text', 100, { title: '扫码点餐', sample: '堂食 菜单', footer: '上海青禾餐饮管理有限公司 沪ICP备12345678号-1' }),
  fieldSeen(120, 'm', '手机号', { required: false }),
  fieldSeen(900, 'm', '手机号', { required: true, requiredBy: 'submit_disabled', visible: false }),
  fieldSeen(130, 'q', '搜索手机'),
  fieldSeen(140, 't', '桌号'),
  seen('access', 200, { key: 'x1', outcome: 'pending' }),
  seen('access', 800, { key: 'x1', outcome: 'denied' }),
  seen('request', 300, {
    seenBy: 'browser',
    method: 'GET',
    url: 'https://cdn.example.org/a.js?v=1',
    channel: 'script',
    bytes: 0,
    leaves: 1,
  }),
  seen('request', 310, {
    seenBy: 'browser',
    method: 'GET',
    url: 'https://m.tea.example/a.js?v=1',
    channel: 'script',
    bytes: 0,
    leaves: 1,
  }),
  seen('request', 320, {
    seenBy: 'browser',
    method: 'GET',
    url: 'https://cdn.example.org/b.js',
    channel: 'script',
    bytes: 0,
    leaves: 0,
  }),
  seen('input', 5_000, { key: 'm' }),
  seen('request', 5_400, {
    id: 'hook',
    seenBy: 'page',
    url: 'https://stats.example.net/t',
    leaves: 4,
    bytes: 40,
    items: [
      { category: null, field: 'm', source: 'typed', where: 'body:json:$.m', encoding: ['md5'], masked: '138****8000' },
    ],
  }),
  seen('request', 5_410, {
    id: 'net',
    seenBy: 'browser',
    channel: 'fetch',
    url: 'https://stats.example.net/t',
    leaves: 0,
    bytes: 41,
    opaque: 'blob',
  }),
  seen('items', 5_600, {
    request: 'net',
    items: [
      { category: 'phone', field: null, source: 'key', where: 'body:json:$.m', encoding: [], masked: '138****8000' },
      { category: 'openid', field: null, source: 'key', where: 'body:json:$.o', encoding: [], masked: '12 characters' },
    ],
  }),
  seen('submit', 9_000, { text: '下单' }),
  seen('request', 9_100, {
    seenBy: 'browser',
    items: [
      { category: null, field: 'm', source: 'typed', where: 'body:json:$.mobile', encoding: [], masked: '138****8000' },
      { category: null, field: 't', source: 'typed', where: 'body:json:$.table', encoding: [], masked: '[4 digits]' },
      { category: null, field: 'q', source: 'typed', where: 'body:json:$.q', encoding: [], masked: '[4 digits]' },
    ],
  }),
  seen('request', 13_000, { seenBy: 'page', url: 'https://m.tea.example/late', channel: 'xhr' }),
]

describe('inspect', () => {
  const document = engine.inspect(SAMPLE_VISIT, visit)

  it('recognises the service and the operator', () => {
    expect(document.scenario).toMatchObject({ id: 'dine_in', chosenBy: 'engine' })
    expect(document.scenario.confidence).toBeGreaterThan(0.7)
    expect(document.operator).toEqual({
      name: '上海青禾餐饮管理有限公司',
      seenIn: 'page',
      icp: '沪ICP备12345678号-1',
      size: 'small_or_unknown',
    })
  })

  it('merges what was seen of a control', () => {
    expect(
      document.fields.map((field) => [
        field.id,
        field.category,
        field.required,
        field.requiredBy,
        field.visible,
        field.necessity,
      ]),
    ).toEqual([
      ['f1', 'phone', true, 'submit_disabled', true, 'prohibited_to_force'],
      ['f2', 'phone', false, null, true, 'prohibited_to_force'],
      ['f3', 'table_no', false, null, true, 'not_personal'],
    ])
  })

  it('merges an access with its outcome', () => {
    expect(document.accesses).toEqual([
      expect.objectContaining({ id: 'a1', outcome: 'denied', sincePage: 200, necessity: 'excessive' }),
    ])
  })

  it('joins both witnesses, keeps what carries data and times it', () => {
    expect(
      document.transmissions.map((one) => [
        one.id,
        one.recipient.host,
        one.recipient.party,
        one.timing,
        one.seenBy.join('+'),
        one.opaque,
        one.leaves,
      ]),
    ).toEqual([
      ['t1', 'cdn.example.org', 'third', 'on_load', 'browser', null, 1],
      ['t2', 'stats.example.net', 'third', 'before_submit', 'browser+page', null, 4],
      ['t3', 'm.tea.example', 'first', 'on_submit', 'browser', null, 2],
      ['t4', 'm.tea.example', 'first', 'after_submit', 'page', null, 2],
    ])
    expect(document.transmissions[1]).toMatchObject({
      recipient: { operator: 'Stats Co', purpose: 'analytics', site: 'example.net' },
      items: [
        { category: 'phone', field: 'f1', source: 'typed', encoding: ['md5'] },
        { category: 'openid', source: 'key' },
      ],
    })
  })

  it('counts', () => {
    expect(document.tally).toEqual({
      fields: 3,
      required: 1,
      categories: 2,
      excessive: 2,
      sensitive: 1,
      dataItems: 9,
      dataItemsToThirdParties: 5,
      personalItems: 4,
      needed: 0,
      recordItems: 0,
      recipients: 3,
      thirdParties: 2,
    })
  })

  it('judges', () => {
    expect(document.checks).toEqual([
      { rule: 'cn.dine_in.phone_forced', ruleset: 'cn', outcome: 'violation' },
      { rule: 'cn.to_third', ruleset: 'cn', outcome: 'violation' },
    ])
    expect(document.findings[0]).toMatchObject({
      id: 'n1',
      rule: 'cn.dine_in.phone_forced',
      severity: 'clear_breach',
      evidence: ['f1'],
      title: { 'zh-CN': '堂食点餐强制索要手机号', en: 'phone number forced in Ordering at the table: never forced' },
      law: [{ ref: 'PIPL 16' }, { ref: 'Guide 3' }],
    })
    expect(document.findings[1]?.evidence).toEqual(['t2'])
    expect(document.verdict).toBe('clear_breach')
  })

  it('obeys the person’s choice', () => {
    const chosen = engine.inspect(SAMPLE_VISIT, [
      ...visit,
      seen('choice', 20_000, { scenario: 'unknown', operatorSize: 'chain' }),
    ])
    expect(chosen.scenario).toMatchObject({ id: 'unknown', chosenBy: 'user', confidence: 1 })
    expect(chosen.operator.size).toBe('chain')
    expect(chosen.fields[0]?.necessity).toBe('conditional')
    expect(chosen.checks).toEqual([{ rule: 'cn.to_third', ruleset: 'cn', outcome: 'violation' }])
  })

  it('says of an empty visit that nothing was seen', () => {
    expect(engine.inspect(SAMPLE_VISIT, [])).toMatchObject({
      pages: [],
      fields: [],
      verdict: 'info',
      startedAt: '2026-11-23T04:00:00.000Z',
      policy: { found: false, unread: null },
    })
  })

  it('does not depend on the order of arrival nor on repeats', () => {
    const same = visit.map((one) => ({ ...one, at: SAMPLE_START + Math.floor((one.at - SAMPLE_START) / 1000) * 1000 }))
    const expected = JSON.stringify(engine.inspect(SAMPLE_VISIT, same))
    fc.assert(
      fc.property(fc.shuffledSubarray(same, { minLength: same.length }), fc.subarray(same), (order, again) => {
        expect(JSON.stringify(engine.inspect(SAMPLE_VISIT, [...order, ...again]))).toBe(expected)
      }),
      { numRuns: 40 },
    )
  })

  it('survives detectors that throw', () => {
    const broken = createEngine(
      sampleParts({
        detectors: [
          {
            id: 'phone',
            detect: () => {
              throw new Error('no')
            },
            wireKeys: ['mobile'],
            plausible: () => {
              throw new Error('no')
            },
          },
        ],
      }),
    )
    expect(broken.inspect(SAMPLE_VISIT, visit).fields[0]?.category).toBeNull()
    expect(
      broken.analyzeRequest(
        { method: 'POST', url: 'https://a.example/', contentType: '', body: '{"mobile":"1"}', form: null },
        [],
      ).items,
    ).toEqual([])
  })
})
