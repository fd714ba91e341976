import { describe, expect, it } from 'vitest'
import type { Scenario } from '../model/rule'
import { atStep, type StepEvidence } from './steps'

const law = [{ statute: 'pipl', article: '6', applies: 'direct' as const }]
const scenario = (steps: Scenario['steps']): Scenario => ({
  id: 'estate',
  order: 1,
  title: { 'zh-CN': '看房', en: 'Homes' },
  needs: { 'zh-CN': '不需要', en: 'Nothing' },
  recognise: { texts: [], params: [], urls: [], categories: [] },
  cells: { phone: { code: 'O', law }, email: { code: 'C', law } },
  unlisted: { ordinary: 'X', sensitive: 'X' },
  ...(steps === undefined ? {} : { steps }),
})
const evidence = (given: Partial<StepEvidence>): StepEvidence => ({
  titles: new Map([
    ['p1', '看房预约'],
    ['p2', '首页'],
  ]),
  signals: [],
  asked: [{ page: 'p1', category: 'phone' }],
  ...given,
})
const codeOf = (step: NonNullable<Scenario['steps']>[number], given: Partial<StepEvidence>) =>
  atStep(scenario([step]), evidence(given))?.cells.phone?.code

describe('a step of a service', () => {
  it('is told by the title of every page that asks', () => {
    const step = { title: '预约', codes: { phone: 'N' as const } }
    expect(codeOf(step, {})).toBe('N')
    expect(codeOf(step, { asked: ['p1', 'p2'].map((page) => ({ page, category: 'phone' as const })) })).toBe('O')
    expect(codeOf(step, { asked: [] })).toBe('O')
  })

  it('is told by the signals of the recognition', () => {
    const step = { signals: ['books'], without: ['only asks'], codes: { phone: 'N' as const } }
    expect(codeOf(step, { signals: ['books'] })).toBe('N')
    expect(codeOf(step, { signals: ['books', 'only asks'] })).toBe('O')
    expect(codeOf(step, {})).toBe('O')
  })

  it('is told by what else is asked', () => {
    const step = { asks: ['name' as const], asksNot: ['email' as const], codes: { phone: 'N' as const } }
    const asked = [
      { page: 'p1', category: 'phone' as const },
      { page: 'p1', category: 'name' as const },
    ]
    expect(codeOf(step, { asked })).toBe('N')
    expect(codeOf(step, { asked: [...asked, { page: 'p1', category: 'email' }] })).toBe('O')
    expect(codeOf(step, {})).toBe('O')
  })

  it('leaves what has no steps, and an unknown service, as they are', () => {
    const plain = scenario(undefined)
    expect(atStep(plain, evidence({}))).toBe(plain)
    expect(atStep(null, evidence({}))).toBeNull()
  })
})
