// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Delivery, ToldObservation } from '../messages/contract'

const posted: Delivery[] = []
const runtime = {
  id: 'x' as string | undefined,
  answer: (_: number): unknown => ({ ok: true, value: { received: true } }),
}

vi.mock('./api', () => ({
  runtime: () => ({
    get id() {
      return runtime.id
    },
    sendMessage: (message: { name: string; payload: Delivery }) => {
      posted.push(structuredClone(message.payload))
      return Promise.resolve(runtime.answer(posted.length))
    },
  }),
}))

const observation = (id: string) =>
  ({ kind: 'input', id, at: 1, document: 'd', frame: 'f', key: 'k' }) as ToldObservation
const sent = (id: string, body: string) => ({
  id,
  at: 1,
  document: 'd',
  frame: 'f',
  channel: 'fetch',
  method: 'POST',
  url: 'https://a.example/',
  contentType: '',
  body,
  bytes: null,
  opaque: null,
})
const load = () => {
  vi.resetModules()
  return import('./delivery')
}
const ids = () => posted.map(({ observations }) => observations.map(({ id }) => id))

beforeEach(() => {
  vi.useFakeTimers()
  posted.length = 0
  runtime.id = 'x'
  runtime.answer = () => ({ ok: true, value: { received: true } })
})
afterEach(() => vi.useRealTimers())

describe('delivery', () => {
  it('sends what a task brings together, once', async () => {
    const { deliver } = await load()
    deliver(observation('1'))
    deliver(observation('2'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(ids()).toEqual([['1', '2']])
  })

  it('sends again until it is acknowledged, and keeps the order', async () => {
    runtime.answer = (turn) => (turn < 4 ? undefined : { ok: true, value: { received: true } })
    const { deliver } = await load()
    deliver(observation('1'))
    await vi.advanceTimersByTimeAsync(1)
    deliver(observation('2'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(ids()).toEqual([['1'], ['1'], ['1'], ['1'], ['2']])
  })

  it('waits longer each time', async () => {
    runtime.answer = () => Promise.reject(new Error('asleep'))
    const { deliver } = await load()
    deliver(observation('1'))
    await vi.advanceTimersByTimeAsync(1_000)
    const early = posted.length
    await vi.advanceTimersByTimeAsync(60_000)
    expect(early).toBeLessThanOrEqual(3)
    expect(posted.length).toBeLessThan(14)
  })

  it('sends everything in the same task when the page is left, what was under way too', async () => {
    runtime.answer = () => new Promise(() => {})
    const { deliver, setLeaving } = await load()
    deliver(observation('1'))
    await vi.advanceTimersByTimeAsync(1)
    deliver(observation('2'))
    setLeaving(true)
    expect(ids()).toEqual([['1'], ['1'], ['2']])
    deliver(observation('3'))
    expect(ids().at(-1)).toEqual(['3'])
  })

  it('falls silent once the extension is gone', async () => {
    const { deliver } = await load()
    runtime.id = undefined
    deliver(observation('1'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(posted).toEqual([])
  })

  it('splits what is too much for one message', async () => {
    const { deliverSent } = await load()
    for (let i = 0; i < 30; i++) deliverSent(sent(`${i}`, 'x'.repeat(300_000)))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(posted.length).toBeGreaterThan(1)
    expect(posted.flatMap((one) => one.sent.map(({ id }) => id))).toEqual(Array.from({ length: 30 }, (_, i) => `${i}`))
  })
})
