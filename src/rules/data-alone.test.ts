import { describe, expect, it } from 'vitest'
import { engineParts } from '../catalog'
import { createEngine } from '../core/engine'
import type { Observation } from '../core/model/observation'
import type { Rule, Scenario, Statute } from '../core/model/rule'
import { fieldSeen, SAMPLE_VISIT, seen } from '../core/normalize/sample'

type Parts = typeof engineParts

/** The product's own engine with other data: not a line of code differs. */
const engineWith = (change: {
  rule?: (rule: Rule) => Rule
  statute?: (one: Statute) => Statute
  scenario?: (one: Scenario) => Scenario
}) => {
  const { rule = (one) => one, statute = (one) => one, scenario = (one) => one } = change
  const parts: Parts = {
    ...engineParts,
    scenarios: engineParts.scenarios.map(scenario),
    rulesets: engineParts.rulesets.map((one) => ({
      ...one,
      rules: one.rules.map(rule),
      statutes: one.statutes.map(statute),
    })),
  }
  return createEngine(parts)
}

const access = (at: number) =>
  seen('access', at, {
    key: `a${at}`,
    api: 'navigator.geolocation.getCurrentPosition',
    category: 'location_precise',
    userGesture: true,
    outcome: 'granted',
  })
const observations: Observation[] = [
  seen('page', 0, { url: 'https://m.qinghe.example/?tableNo=A8', title: '青禾茶饮 堂食' }),
  seen('text', 1, { title: '青禾茶饮 堂食', sample: 'A8桌 堂食 扫码点餐 菜单' }),
  fieldSeen(10, 'm', '手机号', { required: true, requiredBy: 'attribute', visible: true }),
  access(6000),
  access(7000),
]
const findings = (engine: ReturnType<typeof createEngine>) => {
  const { findings: found, verdict } = engine.inspect(SAMPLE_VISIT, observations)
  return {
    verdict,
    outcomes: Object.fromEntries(found.map((one) => [one.rule, `${one.outcome} ${one.severity}`])),
    found,
  }
}
const only =
  <T extends { id: string }>(id: string, change: (one: T) => object) =>
  (one: T): T =>
    one.id === id ? { ...one, ...change(one) } : one

describe('data alone changes the verdict', () => {
  const before = findings(engineWith({}))

  it('is this as the files stand', () => {
    expect(before.verdict).toBe('clear_breach')
    expect(before.outcomes['cn.dine_in.phone_forced']).toBe('violation clear_breach')
    expect(before.outcomes['cn.permission_frequency']).toBeUndefined()
  })

  it('by one number in a rule', () => {
    const often = only<Rule>('cn.permission_frequency', ({ violation }) => ({ violation: { ...violation, min: 2 } }))
    expect(findings(engineWith({ rule: often })).outcomes['cn.permission_frequency']).toBe('violation caution')
  })

  it('by one word in a rule', () => {
    const lighter = only<Rule>('cn.cell_forced', () => ({ severity: 'caution' }))
    expect(findings(engineWith({ rule: lighter })).outcomes['cn.dine_in.phone_forced']).toBe('violation caution')
  })

  it('by the date of one statute', () => {
    const later = only<Statute>('sh_catering_checklist_2023', () => ({ from: '2030-01-01' }))
    const cited = (one: ReturnType<typeof findings>) =>
      one.found
        .find((finding) => finding.rule === 'cn.dine_in.phone_forced')
        ?.law.map((law) => law.ref.split(' ').slice(0, -1).join(' '))
    expect(cited(before)).toContain('Shanghai catering check list')
    expect(cited(findings(engineWith({ statute: later })))).not.toContain('Shanghai catering check list')
  })

  it('by a statute that is no longer in force', () => {
    const ended = (one: Statute): Statute => ({ ...one, to: '2021-01-01' })
    expect(findings(engineWith({ statute: ended })).found).toEqual([])
  })

  it('by one cell of the matrix', () => {
    const needed = only<Scenario>('dine_in', ({ cells }) => ({ cells: { ...cells, phone: { code: 'N', law: [] } } }))
    const after = findings(engineWith({ scenario: needed }))
    expect(after.outcomes['cn.dine_in.phone_forced']).toBeUndefined()
    expect(after.verdict).not.toBe('clear_breach')
  })
})
