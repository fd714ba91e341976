import { CATEGORIES, type CategoryId } from '../core/model/categories'
import type { KnownValue } from '../core/model/engine'
import type { ShownSignals } from '../core/model/observation'
import { BARE_SHOWN } from '../core/normalize/bare-signals'
import type { AnswerRecord, BridgeAnswer, BridgeCallSeen, ContentObservation, SentRecord } from '../messages/contract'

const HOOKED: ReadonlySet<CategoryId> = new Set([
  'location_precise',
  'location_track',
  'camera_mic',
  'notification_perm',
  'clipboard',
  'contacts_list',
])

/** What a content script's delivery may hold, read field by field: a renderer that was taken over speaks through it too. */

type Check = (value: unknown) => boolean

const BRIDGE = 'bridge'

const MAX_NAME = 300
const MAX_URL = 20_000
const MAX_OBSERVATION = 60_000
const MAX_BODY = 1_000_000
const MAX_VALUE = 4000
const MAX_OF_EACH = 2000

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const text: Check = (value) => typeof value === 'string'
const name: Check = (value) => typeof value === 'string' && value.length <= MAX_NAME
const address: Check = (value) => typeof value === 'string' && value.length <= MAX_URL
const flag: Check = (value) => typeof value === 'boolean'
const number: Check = (value) => typeof value === 'number' && Number.isFinite(value)
const category: Check = (value) => typeof value === 'string' && Object.hasOwn(CATEGORIES, value)
/** What our own hooks can tell of: a page that forges their records can claim nothing else. */
const hooked = (value: unknown): boolean => value === BRIDGE || HOOKED.has(value as CategoryId)
const nullable =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)
const oneOf =
  (...values: string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value)
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= MAX_OF_EACH && value.every(check)
const shaped =
  (shape: Record<string, Check>): Check =>
  (value) =>
    isRecord(value) && Object.entries(shape).every(([key, check]) => check(value[key]))

const seen = { id: name, at: number, document: name, frame: address }

/** A control that has nothing: what a script leaves out. */
const NOTHING: ShownSignals = { ...BARE_SHOWN, widget: '', labelFrom: 'none', type: '' }
const checkOf = (nothing: unknown): Check =>
  Array.isArray(nothing)
    ? listOf(text)
    : nothing === null
      ? nullable(number)
      : typeof nothing === 'string'
        ? text
        : flag
const signals = shaped(Object.fromEntries(Object.entries(NOTHING).map(([key, nothing]) => [key, checkOf(nothing)])))
const answeredByWords = shaped({ ...seen, key: name, text })
const answeredByTick = shaped({ ...seen, key: name, role: oneOf('accept', 'refuse') })
const button = shaped({ text, isBare: flag, area: number, colors: listOf(name) })
const item = shaped({
  category: nullable(category),
  field: nullable(text),
  source: oneOf('typed', 'granted', 'key', 'pattern'),
  where: text,
  encoding: listOf(text),
  masked: text,
})
const outcome = oneOf('pending', 'granted', 'denied', 'dismissed', 'unavailable', 'error')
const requiredBy = oneOf('attribute', 'aria', 'mark', 'text', 'submit_disabled', 'validation')
const spot = oneOf(
  'late_start',
  'no_permission',
  'page_replaced',
  'opaque_body',
  'background_restarted',
  'limit_reached',
)

const SHAPES: Record<ContentObservation['kind'], Check> = {
  page: shaped({ ...seen, url: address, title: text, referrer: nullable(address), secure: flag, language: text }),
  text: shaped({
    ...seen,
    title: text,
    headings: listOf(text),
    buttons: listOf(text),
    links: listOf(shaped({ text, url: address })),
    sample: text,
    footer: text,
  }),
  field: shaped({
    ...seen,
    key: name,
    selector: text,
    form: name,
    signals,
    requiredBy: nullable(requiredBy),
    visible: flag,
    prefilled: flag,
  }),
  input: shaped({ ...seen, key: name }),
  read: shaped({ ...seen, key: name, how: oneOf('value', 'form', 'input', 'keys'), scripts: listOf(name) }),
  submit: shaped({ ...seen, text }),
  access: shaped({ ...seen, key: name, api: name, category: hooked, userGesture: flag, outcome }),
  storage: shaped({
    ...seen,
    area: oneOf('localStorage', 'sessionStorage', 'cookie', 'indexedDB'),
    name: text,
    items: listOf(item),
  }),
  consent: shaped({
    ...seen,
    key: name,
    control: oneOf('checkbox', 'sentence'),
    selector: text,
    text,
    prechecked: flag,
  }),
  dialog: shaped({ ...seen, key: name, selector: text, text, buttons: listOf(button) }),
  visibility: shaped({ ...seen, hidden: flag }),
  answered: (value) => answeredByWords(value) || answeredByTick(value),
  blind: shaped({ ...seen, spot, detail: name }),
}

const body =
  (limit: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= limit

const known = shaped({
  key: name,
  source: oneOf('typed', 'granted'),
  category: nullable(hooked),
  chosen: (value) => value === undefined || typeof value === 'boolean',
  value: (value) => typeof value === 'string' && value.length <= MAX_VALUE,
})
const sent = shaped({
  ...seen,
  channel: name,
  method: name,
  url: address,
  contentType: name,
  body: nullable(body(MAX_BODY)),
  bytes: nullable(number),
  opaque: nullable(name),
})
const answer = shaped({ ...seen, url: address, body: body(MAX_BODY) })

const isObservation = (value: unknown): value is ContentObservation =>
  isRecord(value) &&
  typeof value.kind === 'string' &&
  Object.hasOwn(SHAPES, value.kind) &&
  SHAPES[value.kind as ContentObservation['kind']](value) &&
  JSON.stringify(value).length <= MAX_OBSERVATION

/** A control with what was left out of it; Firefox hands over what is left out as undefined. */
const whole = (value: unknown): unknown => {
  if (!isRecord(value) || value.kind !== 'field' || !isRecord(value.signals)) return value
  const { signals } = value
  const all = Object.entries(NOTHING).map(([key, nothing]) => [key, signals[key] ?? nothing])
  return { ...value, signals: { ...Object.fromEntries(all), multiline: signals.widget === 'textarea' } }
}

const only = <T>(list: unknown, is: (value: unknown) => boolean): { good: T[]; dropped: number } => {
  const all = Array.isArray(list) ? list : []
  const good = all.slice(0, MAX_OF_EACH).filter(is) as T[]
  return { good, dropped: all.length - good.length }
}

/** Everything in a delivery that is what it should be, and how much was not. Never throws on plain data. */
export const readDelivery = (
  delivery: unknown,
): {
  document: string | null
  observations: ContentObservation[]
  known: KnownValue[]
  calls: BridgeCallSeen[]
  handed: BridgeAnswer[]
  sent: SentRecord[]
  answers: AnswerRecord[]
  dropped: number
} => {
  const given = isRecord(delivery) ? delivery : {}
  const told = Array.isArray(given.observations) ? given.observations.map(whole) : []
  const observations = only<ContentObservation | BridgeCallSeen>(told, isObservation)
  const values = only<KnownValue | BridgeAnswer>(given.known, known)
  const isCall = (seen: ContentObservation | BridgeCallSeen): seen is BridgeCallSeen =>
    seen.kind === 'access' && seen.category === BRIDGE
  const isAnswer = (value: KnownValue | BridgeAnswer): value is BridgeAnswer => value.category === BRIDGE
  const records = only<SentRecord>(given.sent, sent)
  const answers = only<AnswerRecord>(given.answers, answer)
  return {
    document: name(given.document) ? (given.document as string) : null,
    observations: observations.good.filter((seen) => !isCall(seen)) as ContentObservation[],
    known: values.good.filter((value) => !isAnswer(value)) as KnownValue[],
    calls: observations.good.filter(isCall),
    handed: values.good.filter(isAnswer),
    sent: records.good,
    answers: answers.good,
    dropped: observations.dropped + values.dropped + records.dropped + answers.dropped,
  }
}
