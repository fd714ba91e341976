import type { Detector } from '../model/detection'
import type { EngineParts, RawRequest } from '../model/engine'
import type { Observation, ObservationKind, Visit } from '../model/observation'
import type { Ruleset } from '../model/rule'
import { BARE_SIGNALS } from './bare-signals'

/** A detector by label and keys alone, for tests that must not depend on the real ones. */
export const detectorOf = (
  id: Detector['id'],
  label: RegExp,
  wire: Pick<Detector, 'wireKeys' | 'plausible' | 'isPattern' | 'mask'> = {},
): Detector => ({
  id,
  detect: (signal) =>
    label.test(signal.label || signal.placeholder)
      ? { category: id === 'not_personal' ? null : id, confidence: 0.9, why: [`label:${signal.label}`] }
      : null,
  ...wire,
})

/** A handful of detectors that behave as the real ones do in the plain cases. */
const SAMPLE_DETECTORS: readonly Detector[] = [
  detectorOf('phone', /手机|电话/, {
    wireKeys: ['mobile', 'phone', 'tel', 'user_mobile'],
    plausible: (value) => /^(?:\+?86)?1[3-9]\d{9}$|^0\d{2,3}-?\d{7,8}$/.test(value),
    isPattern: (value) => /^1[3-9]\d{9}$/.test(value),
  }),
  detectorOf('name', /姓名|称呼/, {
    wireKeys: ['name', 'real_name', 'consignee'],
    plausible: (value) => /^\p{Script=Han}{2,4}$/u.test(value),
  }),
  detectorOf('birth_date', /生日/, { wireKeys: ['birthday'], plausible: (value) => /^\d{4}-\d\d-\d\d$/.test(value) }),
  detectorOf('sms_code', /验证码/, { wireKeys: ['sms_code', 'code'], plausible: (value) => /^\d{4,6}$/.test(value) }),
  detectorOf('account_password', /密码/, { wireKeys: ['password'] }),
  detectorOf('openid', /openid/, { wireKeys: ['openid', 'union_id'], plausible: (value) => value.length >= 10 }),
  detectorOf('id_number', /身份证/, {
    wireKeys: ['id_card'],
    plausible: (value) => /^\d{17}[\dXx]$/.test(value),
    isPattern: (value) => /^\d{6}(?:19|20)\d{9}[\dXx]$/.test(value),
    mask: (value) => `${value.slice(0, 3)}***${value.slice(-1)}`,
  }),
  detectorOf('id_photo', /身份证照片/, { wireKeys: ['id_photo', 'card_front'] }),
  detectorOf('location_precise', /定位/, { wireKeys: ['location', 'lat', 'lng'] }),
  detectorOf('religion', /宗教/, { wireKeys: ['religion'] }),
  detectorOf('table_no', /桌号/, { wireKeys: ['table_no'] }),
  detectorOf('not_personal', /搜索/),
]

/** JSON posted to another site. */
export const jsonRequest = (body: unknown): RawRequest => ({
  method: 'POST',
  url: 'https://t.example.net/c',
  contentType: 'application/json',
  body: JSON.stringify(body),
  form: null,
})

/** A ruleset of the mainland with what a test gives it. */
export const rulesetOf = (given: Partial<Ruleset>): Ruleset & { sha256: string } => ({
  id: 'cn',
  version: '1',
  asOf: '2026-11-23',
  minEngine: 1,
  title: { 'zh-CN': '中国内地', en: 'Mainland China' },
  place: 'CN',
  signs: { hosts: '\\.cn$', languages: ['zh'], texts: 'ICP备' },
  usual: true,
  rules: [],
  statutes: [],
  sha256: 'ab',
  ...given,
})

export const SAMPLE_START = Date.UTC(2026, 10, 23, 4, 0, 0)

export const SAMPLE_VISIT: Visit = {
  id: 'visit-1',
  site: 'tea.example',
  startedAt: SAMPLE_START,
  browser: { name: 'Chromium', version: '156', mobile: true, emulates: null },
}

const DEFAULTS: {
  [K in ObservationKind]: Omit<Extract<Observation, { kind: K }>, 'id' | 'at' | 'kind' | 'document' | 'frame'>
} = {
  page: { url: 'https://m.tea.example/order', title: 'Tea', referrer: null, secure: true, language: 'zh-CN' },
  text: { title: 'Tea', headings: [], buttons: [], links: [], sample: '', footer: '' },
  field: {
    key: 'k1',
    selector: '#k1',
    form: 'form1',
    signals: BARE_SIGNALS,
    required: false,
    requiredBy: null,
    optional: false,
    visible: true,
    prefilled: false,
  },
  input: { key: 'k1' },
  read: { key: 'k1', how: 'value', scripts: ['https://m.tea.example/app.js'] },
  submit: { text: '提交' },
  access: {
    key: 'x1',
    api: 'navigator.geolocation.getCurrentPosition',
    category: 'location_precise',
    userGesture: false,
    outcome: 'pending',
  },
  request: {
    channel: 'fetch',
    method: 'POST',
    url: 'https://m.tea.example/api/order',
    bytes: 20,
    leaves: 2,
    items: [],
    opaque: null,
    seenBy: 'browser',
  },
  items: { request: 'r1', items: [] },
  paths: { paths: [] },
  answer: { url: 'https://m.tea.example/api/me', leaves: 10, items: [] },
  storage: { area: 'localStorage', name: 'user', items: [] },
  consent: {
    key: 'c1',
    control: 'checkbox',
    selector: '#c',
    text: '同意',
    prechecked: false,
  },
  dialog: { key: 'd1', selector: '.dialog', text: '', buttons: [] },
  answered: { key: 'd1', role: 'refuse' },
  visibility: { hidden: true },
  policy: { url: 'https://m.tea.example/privacy', sha256: null, text: null, unread: null },
  blind: { spot: 'late_start', detail: '' },
  refusal_begun: { by: 'program' },
  refusal_step: {
    key: 's',
    action: 'press',
    text: '',
    selector: null,
    dialog: '',
    look: '',
    result: 'unknown',
    said: '',
    screenshot: null,
  },
  refusal_ended: { outcome: 'cannot_tell', reason: 'stopped', screenshot: null },
  choice: { scenario: null, operatorSize: null },
}

let serial = 0

/** An observation `at` milliseconds after the visit began, innocent in everything that is not given. */
export const seen = <K extends ObservationKind>(
  kind: K,
  at: number,
  given: Partial<Extract<Observation, { kind: K }>> = {},
): Observation =>
  ({
    id: `o${String(++serial).padStart(6, '0')}`,
    kind,
    at: SAMPLE_START + at,
    document: 'doc1',
    frame: 'https://m.tea.example/order',
    ...DEFAULTS[kind],
    ...given,
  }) as Observation

/** A control with a label. */
export const fieldSeen = (
  at: number,
  key: string,
  label: string,
  given: Partial<Extract<Observation, { kind: 'field' }>> = {},
) => seen('field', at, { key, selector: `#${key}`, signals: { ...BARE_SIGNALS, label }, ...given })

/** Parts of an engine that knows no law. */
export const sampleParts = (given: Partial<EngineParts> = {}): EngineParts => ({
  detectors: SAMPLE_DETECTORS,
  scenarios: [],
  rulesets: [],
  recipients: [],
  phrases: [],
  bridges: [],
  policyElements: [],
  categoryNames: {
    'zh-CN': { phone: '手机号', birth_date: '生日' },
    en: { phone: 'phone number', birth_date: 'birthday' },
  },
  readableHost: (host) => host,
  parseAddress: () => null,
  codeHosts: { shorteners: [], onlyIn: [], downloads: [] },
  registrableDomain: (host) => (/^[\d.]+$/.test(host) ? host : host.split('.').slice(-2).join('.')),
  digests: [],
  version: '0.0.0',
  ...given,
})
