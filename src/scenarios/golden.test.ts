import { describe, expect, it } from 'vitest'
import { createCatalogEngine } from '../catalog'
import type { CategoryId } from '../core/model/categories'
import type { Inspection, PromptButton } from '../core/model/inspection'
import type { Observation } from '../core/model/observation'
import { fieldSeen, SAMPLE_VISIT, seen } from '../core/normalize/sample'

/** A visit of one page of an invented shop, in as few words as matter. */
interface Told {
  url: string
  title: string
  text: string
  controls: { label: string; required: boolean }[]
  consent?: { text: string; kind?: 'checkbox' | 'sentence'; prechecked?: boolean }[]
  dialogs?: { text: string; buttons: Pick<PromptButton, 'text' | 'role'>[] }[]
  accesses?: { api: string; category: CategoryId }[]
  sent?: { url: string; method: string; body: string | null }[]
}

const visits = import.meta.glob<Told>('./golden/*.visit.json', { eager: true, import: 'default' })
const engine = createCatalogEngine()
const PHONE = '13912345678'

const observationsOf = (told: Told): Observation[] => [
  seen('page', 0, { url: told.url, title: told.title, language: 'zh-CN', secure: told.url.startsWith('https:') }),
  seen('text', 5, { title: told.title, sample: told.text }),
  ...told.controls.map(({ label, required }, at) =>
    fieldSeen(10 + at, `f${at}`, label, { required, requiredBy: required ? 'attribute' : null, visible: true }),
  ),
  ...(told.consent ?? []).map(({ text, kind = 'checkbox', prechecked = false }, at) =>
    seen('consent', 60 + at, { key: `c${at}`, control: kind, text, prechecked }),
  ),
  ...(told.dialogs ?? []).map(({ text, buttons }, at) =>
    seen('dialog', 80 + at, { key: `d${at}`, text, buttons: buttons.map((one) => ({ ...one, area: 1, contrast: 1 })) }),
  ),
  ...(told.accesses ?? []).map(({ api, category }, at) =>
    seen('access', 100 + at, { key: `a${at}`, api, category, userGesture: false, outcome: 'granted' }),
  ),
  ...(told.sent ?? []).map(({ url, method, body }, at) => {
    const contentType = body === null ? '' : 'application/json'
    const phone = told.controls.findIndex((control) => control.label.includes('手机号'))
    const known = [{ key: `f${phone}`, source: 'typed' as const, category: null, value: PHONE }]
    const read = engine.analyzeRequest({ method, url, contentType, body, form: null }, known)
    return seen('request', 5000 + at, { method, ...read, channel: 'fetch', seenBy: 'browser', opaque: null })
  }),
]

const visitOf = (told: Told) => ({ ...SAMPLE_VISIT, site: new URL(told.url).host.replace(/^m\./, '') })

/** The judged document without ids of versions and without why and how surely things were recognised. */
const told = (document: Inspection) => ({
  verdict: document.verdict,
  scenario: document.scenario.id,
  operator: document.operator,
  fields: document.fields.map(({ id, label, category, required, necessity }) => ({
    id,
    label,
    category,
    required,
    necessity,
  })),
  tally: document.tally,
  findings: document.findings.map(({ rule, outcome, severity, group, title, law, evidence }) => ({
    rule,
    outcome,
    severity,
    group,
    title: title['zh-CN'],
    law: law.map((one) => one.ref),
    evidence,
  })),
  checks: Object.fromEntries(
    (['pass', 'error'] as const).map((outcome) => [
      outcome,
      document.checks.filter((check) => check.outcome === outcome).map((check) => check.rule),
    ]),
  ),
})

describe('a visit of each service is judged as a person judged it', () => {
  it.each(Object.entries(visits))('%s', async (path, visit) => {
    const document = engine.inspect(visitOf(visit), observationsOf(visit))
    const id = path.replace(/^.*\/|\.visit\.json$/g, '')
    expect(document.scenario.id).toBe(id)
    await expect(`${JSON.stringify(told(document), null, 2)}\n`).toMatchFileSnapshot(`./golden/${id}.judged.json`)
  })
})

describe('what the person says a page is', () => {
  it('is judged at once, by its own needs', () => {
    const visit = visits['./golden/parking.visit.json'] as Told
    const chosen = seen('choice', 9000, { scenario: 'delivery', operatorSize: null })
    const document = engine.inspect(visitOf(visit), [...observationsOf(visit), chosen])
    expect(document.scenario).toMatchObject({ id: 'delivery', chosenBy: 'user', confidence: 1 })
    expect(document.fields.find((field) => field.label === '手机号')?.necessity).toBe('necessary')
    expect(document.findings.map((finding) => finding.rule)).not.toContain('cn.parking.phone_forced')
  })
})
