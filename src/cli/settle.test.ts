import { expect, it } from 'vitest'
import { type Activity, waitUntilSettled } from './settle'

/** A clock that only waiting moves. */
const play = async (
  activityAt: (time: number) => Activity | null,
  options: { settle?: number; limit?: number } = {},
) => {
  let time = 0
  const settled = await waitUntilSettled(
    async () => activityAt(time),
    options,
    async (milliseconds) => {
      time += milliseconds
    },
    () => time,
  )
  return { settled, time }
}

it('waits for the quiet time after the last thing that happened', async () => {
  const { settled, time } = await play((now) => ({ idleFor: Math.max(0, now - 700), pending: 0 }), { settle: 1000 })
  expect(settled).toBe(true)
  expect(time).toBeGreaterThanOrEqual(1700)
  expect(time).toBeLessThan(1900)
})

it('grants a tab without a visit the same quiet time', async () => {
  expect(await play(() => null, { settle: 1000 })).toEqual({ settled: true, time: 1000 })
})

it('does not wait for a page that is quiet already', async () => {
  expect(await play(() => ({ idleFor: 5000, pending: 0 }))).toEqual({ settled: true, time: 0 })
})

it('gives an open request time to be answered, but not for ever: long polling never is', async () => {
  const { settled, time } = await play((now) => ({ idleFor: now, pending: 1 }), { settle: 1000 })
  expect(settled).toBe(true)
  expect(time).toBeGreaterThanOrEqual(3000)
  expect(time).toBeLessThan(3300)
})

it('gives up on a page that never rests', async () => {
  const { settled, time } = await play(() => ({ idleFor: 10, pending: 0 }), { settle: 1000, limit: 4000 })
  expect(settled).toBe(false)
  expect(time).toBeGreaterThanOrEqual(4000)
  expect(time).toBeLessThan(4200)
})
