import { describe, expect, it } from 'vitest'
import { engineParts } from '../catalog'
import { judge } from '../core/judge/judge'
import { CATEGORY_IDS } from '../core/model/categories'
import type {
  Access,
  Consent,
  DataItem,
  Field,
  Inspection,
  Page,
  Policy,
  Promised,
  Prompt,
  Recipient,
  ScenarioId,
  ServiceRecord,
  StorageWrite,
  Transmission,
  Wall,
} from '../core/model/inspection'
import type { Outcome, Severity } from '../core/model/outcome'
import type { Refusal } from '../core/model/refusal'
import type { Rule, Ruleset } from '../core/model/rule'
import type { Draft } from '../core/normalize/assemble'
import { createNecessity } from '../core/normalize/necessity'
import { createRecipientReader } from '../core/normalize/parties'
import { describeScenario } from '../core/normalize/scenario'
import { countTally } from '../core/normalize/tally'

type Given<T> = Partial<Omit<T, 'items' | 'recipient'>>

/** A case gives what matters; everything else is an innocent page. */
interface Case {
  why: string
  scenario: ScenarioId
  given: {
    pages?: Given<Page>[]
    fields?: Given<Field>[]
    accesses?: Given<Access>[]
    transmissions?: (Given<Transmission> & { items?: Partial<DataItem>[]; recipient?: Partial<Recipient> })[]
    records?: (Given<ServiceRecord> & { items?: Partial<ServiceRecord['items'][number]>[] })[]
    storage?: (Given<StorageWrite> & { items?: Partial<DataItem>[] })[]
    consent?: Given<Consent>[]
    prompts?: (Omit<Given<Prompt>, 'buttons'> & { buttons?: Partial<Prompt['buttons'][number]>[] })[]
    walls?: Given<Wall>[]
    policy?: Partial<Policy>
    refusal?: Partial<Refusal>
    promised?: Promised
    operator?: Partial<Inspection['operator']>
    visit?: Record<string, unknown>
  }
  expect: Outcome
  as?: string
  severity?: Severity
}

const AT = '2026-11-23T04:00:00.000Z'
const PAGE = { page: 'p1', at: AT, frame: 'https://m.shop.example/' }
const recipients = createRecipientReader(engineParts.recipients, engineParts.registrableDomain)

const item = (given: Partial<DataItem>): DataItem => ({
  category: 'phone',
  source: 'typed',
  where: 'body:json:$.x',
  encoding: [],
  masked: '***',
  ...given,
})

const policyOf = (given: Partial<Policy> = {}): Policy => {
  const found = given.found ?? true
  const elements = Object.fromEntries(
    engineParts.policyElements.map((test) => [test.id, { present: found && !test.negative, quote: null }]),
  )
  return {
    found,
    url: found ? 'https://m.shop.example/privacy' : null,
    clicks: found ? 1 : null,
    sha256: null,
    characters: found ? 3000 : 0,
    readingMinutes: found ? 8 : 0,
    declares: found ? [...CATEGORY_IDS] : [],
    contradictions: [],
    unread: null,
    ...(found ? { chineseShare: 1 } : {}),
    ...given,
    elements: { ...elements, ...given.elements },
  }
}

const draftOf = ({ scenario, given }: Case): Draft => {
  const necessityOf = createNecessity(engineParts.scenarios.find((one) => one.id === scenario) ?? null)
  const fields = (given.fields ?? []).map(
    (field, at): Field => ({
      ...PAGE,
      id: `f${at + 1}`,
      selector: '#x',
      widget: 'input',
      label: '',
      category: null,
      confidence: 0.95,
      why: [],
      required: false,
      requiredBy: field.required ? 'attribute' : null,
      visible: true,
      prefilled: false,
      necessity: necessityOf(field.category ?? null),
      ...field,
    }),
  )
  const accesses = (given.accesses ?? []).map(
    (access, at): Access => ({
      ...PAGE,
      id: `a${at + 1}`,
      api: 'navigator.geolocation.getCurrentPosition',
      category: 'location_precise',
      userGesture: false,
      outcome: 'granted',
      sincePage: 100,
      necessity: necessityOf(access.category ?? 'location_precise'),
      ...access,
    }),
  )
  const transmissions = (given.transmissions ?? []).map((sent, at): Transmission => {
    const items = (sent.items ?? []).map(item)
    const recipient: Recipient = {
      host: 'm.shop.example',
      site: 'shop.example',
      party: 'first',
      operator: null,
      purpose: 'own',
      ...sent.recipient,
    }
    return {
      ...PAGE,
      id: `t${at + 1}`,
      channel: 'fetch',
      method: 'POST',
      url: `https://${recipient.host}/api`,
      secure: true,
      bytes: 100,
      leaves: items.length,
      timing: 'on_submit',
      seenBy: ['browser'],
      opaque: null,
      ...sent,
      recipient,
      items,
    }
  })
  const records = (given.records ?? []).map(
    (record, at): ServiceRecord => ({
      ...PAGE,
      id: `r${at + 1}`,
      url: 'https://m.shop.example/api',
      host: 'm.shop.example',
      leaves: 10,
      ...record,
      items: (record.items ?? []).map((one) => ({ category: 'phone', where: '$.x', masked: '***', ...one })),
    }),
  )
  return {
    schema: 'scanwarden.inspection/1',
    id: 'case',
    browser: { name: 'Chromium', version: '156', mobile: true, emulates: null },
    site: 'shop.example',
    startedAt: AT,
    endedAt: AT,
    pages: (given.pages ?? [{}]).map(
      (page, at): Page => ({
        id: `p${at + 1}`,
        url: 'https://m.shop.example/',
        title: '',
        at: AT,
        referrer: null,
        secure: true,
        ...page,
      }),
    ),
    operator: { name: '青禾餐饮有限公司', seenIn: 'page', icp: null, size: 'small_or_unknown', ...given.operator },
    scenario: { ...describeScenario(scenario, engineParts.scenarios), confidence: 1, signals: [], chosenBy: 'engine' },
    fields,
    accesses,
    transmissions,
    records,
    storage: (given.storage ?? []).map(
      (write, at): StorageWrite => ({
        ...PAGE,
        id: `s${at + 1}`,
        area: 'localStorage',
        key: 'user',
        ...write,
        items: (write.items ?? []).map(item),
      }),
    ),
    consent: (given.consent ?? []).map(
      (one, at): Consent => ({
        id: `c${at + 1}`,
        page: 'p1',
        kind: 'checkbox',
        selector: '#c',
        text: '',
        prechecked: false,
        covers: [],
        canRefuse: true,
        ...one,
      }),
    ),
    prompts: (given.prompts ?? []).map(
      (one, at): Prompt => ({
        id: `d${at + 1}`,
        page: 'p1',
        at: AT,
        asks: null,
        text: '',
        afterRefusal: false,
        ...one,
        buttons: (one.buttons ?? []).map((button) => ({ text: '', role: 'other', area: 1, contrast: 1, ...button })),
      }),
    ),
    walls: (given.walls ?? []).map(
      (wall, at): Wall => ({ id: `w${at + 1}`, page: 'p1', kind: 'login', selector: 'body', text: '', ...wall }),
    ),
    ...(given.refusal === undefined
      ? {}
      : {
          refusal: {
            by: 'program',
            startedAt: AT,
            endedAt: AT,
            outcome: 'cannot_tell',
            reason: 'stopped',
            refused: [],
            blockedBy: [],
            screenshot: null,
            steps: [],
            ...given.refusal,
          },
        }),
    ...(given.promised === undefined ? {} : { promised: given.promised }),
    policy: policyOf(given.policy),
    blindSpots: [],
    tally: countTally({ fields, accesses, transmissions, records }, necessityOf),
  }
}

const rules = import.meta.glob<Rule>(['./*.json', '!./*.cases.json'], { eager: true, import: 'default' })
const cases = import.meta.glob<Case[]>('./*.cases.json', { eager: true, import: 'default' })

/** The rulesets with one rule alone: a case says nothing of the others. */
const alone = ({ id }: Rule): Ruleset[] =>
  engineParts.rulesets
    .map((ruleset) => ({ ...ruleset, rules: ruleset.rules.filter((rule) => rule.id === id) }))
    .filter((ruleset) => ruleset.rules.length > 0)

describe.each(Object.entries(cases))('%s', (path, list) => {
  const rule = rules[path.replace('.cases.json', '.json')] as Rule
  const rulesets = alone(rule)
  it.each(list.map((one): [string, Case] => [one.why, one]))('%s', (_, one) => {
    const id = one.as ?? rule.id
    const draft = draftOf(one)
    const parts = { ...engineParts, entryOf: recipients.entryOf }
    const { checks, findings } = judge(draft, rulesets, parts, one.given.visit ? { overrides: one.given.visit } : {})
    const check = checks.find((other) => other.rule === id)
    // A cell that the scenario does not have, or has with another code, has no rule in this visit.
    const outcome = check?.outcome ?? (rule.each === undefined ? 'missing' : 'inapplicable')
    expect(
      `${outcome}${outcome === 'error' || outcome !== one.expect ? ` (${check?.reason ?? ''})` : ''}`.replace(
        / \(\)$/,
        '',
      ),
    ).toContain(one.expect)
    const finding = findings.find((other) => other.rule === id)
    expect(finding !== undefined).toBe(one.expect === 'violation' || one.expect === 'needs_review')
    if (one.severity !== undefined) expect(finding?.severity).toBe(one.severity)
    if (finding !== undefined) {
      expect(finding.evidence.length).toBeGreaterThan(0)
      expect(finding.law.length).toBeGreaterThan(0)
      expect(JSON.stringify([finding.title, finding.explanation, finding.advice])).not.toMatch(
        /\{(?:category|scenario|note)\}/,
      )
    }
  })
})
