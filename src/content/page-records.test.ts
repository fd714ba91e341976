// @vitest-environment happy-dom
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readDelivery } from '../background/delivery-shape'
import type { KnownValue } from '../core/model/engine'
import type { AnswerRecord, SentRecord, ToldObservation } from '../messages/contract'
import { parsePageRecord } from '../messages/page-channel'

const told: ToldObservation[] = []
const known: KnownValue[] = []
const sent: SentRecord[] = []
const answers: AnswerRecord[] = []
vi.mock('./delivery', () => ({
  deliver: (one: ToldObservation) => told.push(one),
  deliverKnown: (one: KnownValue) => known.push(one),
  deliverSent: (one: SentRecord) => sent.push(one),
  deliverAnswer: (one: AnswerRecord) => answers.push(one),
}))
const { hearHooks, takeRecord } = await import('./page-records')

beforeEach(() => {
  for (const list of [told, known, sent, answers]) list.length = 0
})

const access = {
  type: 'access',
  key: 'p1',
  at: 1,
  api: 'navigator.geolocation.getCurrentPosition',
  category: 'location_precise',
  userGesture: false,
  outcome: 'granted',
  granted: ['31.2,121.4'],
} as const

describe('takeRecord', () => {
  it('tells an access without what was granted, and gives that to memory', () => {
    takeRecord({ ...access, granted: [...access.granted] })
    expect(told).toHaveLength(1)
    expect(told[0]).toMatchObject({ kind: 'access', outcome: 'granted', userGesture: false })
    expect(JSON.stringify(told)).not.toContain('31.2')
    expect(known).toMatchObject([{ source: 'granted', category: 'location_precise', value: '31.2,121.4' }])
    expect(known[0]?.key).toBe((told[0] as { key: string }).key)
  })

  it('passes on what was sent and answered, plaintext of ciphers too', () => {
    const request = {
      type: 'request',
      key: 'p2',
      at: 2,
      channel: 'fetch',
      method: 'POST',
      url: 'https://a.example/',
      contentType: 'text/plain',
      body: 'b',
      bytes: 1,
      opaque: null,
    } as const
    takeRecord(request)
    takeRecord({ type: 'cipher', key: 'p3', at: 3, api: 'crypto.subtle.digest', body: '138' })
    takeRecord({ type: 'answer', key: 'p4', at: 4, url: 'https://a.example/', body: '{}' })
    expect(sent.map(({ channel, body }) => [channel, body])).toEqual([
      ['fetch', 'b'],
      ['cipher', '138'],
    ])
    expect(answers).toMatchObject([{ body: '{}' }])
  })
})

describe('hearHooks', () => {
  it('takes the wire once, says so, and keeps the page out', () => {
    hearHooks()
    const wire = document.createElement('i')
    const greeting = new FocusEvent('x-hello', { relatedTarget: wire, cancelable: true })
    expect(window.dispatchEvent(greeting)).toBe(false)
    wire.dispatchEvent(new CustomEvent('x-hello', { detail: JSON.stringify(access) }))
    wire.dispatchEvent(new CustomEvent('x-hello', { detail: 'nonsense' }))
    const forged = document.createElement('i')
    expect(window.dispatchEvent(new FocusEvent('x-hello', { relatedTarget: forged, cancelable: true }))).toBe(true)
    forged.dispatchEvent(new CustomEvent('x-hello', { detail: JSON.stringify(access) }))
    expect(told).toHaveLength(1)
  })

  it('lets through no more than the hooks may say in a second', () => {
    vi.useFakeTimers({ now: 1_000_000 })
    hearHooks()
    const wire = document.createElement('i')
    window.dispatchEvent(new FocusEvent('x-hello', { relatedTarget: wire, cancelable: true }))
    for (let i = 0; i < 500; i++) wire.dispatchEvent(new CustomEvent('x-hello', { detail: JSON.stringify(access) }))
    expect(told.filter(({ kind }) => kind === 'access').length).toBeLessThanOrEqual(201)
    expect(told.filter(({ kind }) => kind === 'blind')).toHaveLength(1)
    vi.useRealTimers()
  })
})

describe('parsePageRecord', () => {
  it('reads what it wrote', () => {
    expect(parsePageRecord(JSON.stringify(access))).toEqual({ ...access, body: null })
  })

  it('takes what follows a record for its body, whatever it is; nothing is none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '\n', 'a\n{"b":1}\n')), (body) => {
        const head = JSON.stringify({ ...access, body: null })
        expect(parsePageRecord(`${head}\n${body}`)).toEqual({ ...access, body: body || null })
      }),
    )
  })

  it('never throws, whatever a page says', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        parsePageRecord(value)
      }),
    )
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        parsePageRecord(JSON.stringify(value))
      }),
    )
  })

  it('lets nothing through that the background would take for a record it is not', () => {
    const malformed = fc.record(
      {
        type: fc.constantFrom('access', 'request', 'answer', 'cipher', 'limit'),
        key: fc.anything(),
        at: fc.anything(),
        api: fc.oneof(fc.string(), fc.integer()),
        category: fc.oneof(fc.constant('location_precise'), fc.integer(), fc.string()),
        userGesture: fc.oneof(fc.boolean(), fc.string()),
        outcome: fc.oneof(fc.constant('granted'), fc.integer()),
        granted: fc.oneof(fc.integer(), fc.string(), fc.array(fc.oneof(fc.string(), fc.integer(), fc.boolean()))),
        channel: fc.oneof(fc.string(), fc.integer()),
        method: fc.oneof(fc.string(), fc.integer()),
        url: fc.oneof(fc.string(), fc.integer()),
        contentType: fc.oneof(fc.string(), fc.boolean()),
        body: fc.oneof(fc.string(), fc.integer()),
        what: fc.oneof(fc.string(), fc.integer()),
      },
      { requiredKeys: ['type'] },
    )
    fc.assert(
      fc.property(malformed, (value) => {
        for (const list of [told, known, sent, answers]) list.length = 0
        const record = parsePageRecord(JSON.stringify(value))
        if (record) takeRecord(record)
        const taken = readDelivery({ observations: told, known, sent, answers })
        for (const one of taken.observations) if (one.kind === 'access') expect(typeof one.userGesture).toBe('boolean')
        for (const { value } of taken.known) expect(typeof value).toBe('string')
        for (const { method, url, contentType, body } of taken.sent)
          for (const text of [method, url, contentType, body ?? '']) expect(typeof text).toBe('string')
        for (const { url, body } of taken.answers) for (const text of [url, body]) expect(typeof text).toBe('string')
      }),
    )
    expect(parsePageRecord(JSON.stringify({ ...access, granted: [{}] }))).toBeNull()
    expect(parsePageRecord(JSON.stringify({ ...access, api: { toString: 1 } }))).toBeNull()
  })

  it('turns whatever it takes into deliveries without throwing', () => {
    const loose = fc.record({
      type: fc.constantFrom('access', 'request', 'answer', 'cipher', 'limit'),
      key: fc.string(),
      at: fc.double({ noNaN: true }),
      api: fc.string(),
      category: fc.constantFrom('location_precise', 'x'),
      userGesture: fc.boolean(),
      outcome: fc.constantFrom('granted', 'y'),
      channel: fc.string(),
      method: fc.string(),
      url: fc.string(),
      contentType: fc.string(),
      body: fc.string(),
      bytes: fc.constant(null),
      opaque: fc.constant(null),
      what: fc.string(),
    })
    fc.assert(
      fc.property(loose, (value) => {
        const record = parsePageRecord(JSON.stringify(value))
        if (record) takeRecord(record)
      }),
    )
  })
})
