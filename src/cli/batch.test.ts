import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Inspection } from '../core/model/inspection'
import { runBatch } from './batch'
import type { PageResult } from './page-result'

const fine = (url: string): PageResult => ({ ok: true, url, inspection: {} as Inspection, screenshot: null })
const urls = ['a', 'b', 'c', 'd', 'e']

describe('a run', () => {
  it('tells results in the order of the addresses, however long each takes', async () => {
    const told: string[] = []
    const results = await runBatch(
      urls,
      async (url) => {
        await pause(url === 'a' ? 60 : 1)
        return fine(url)
      },
      { concurrency: 3, onResult: (result) => void told.push(result.url) },
    )
    expect(told).toEqual(urls)
    expect(results.map((result) => result.url)).toEqual(urls)
  })

  it('works on as many pages at the same time as it may, and no more', async () => {
    let now = 0
    let most = 0
    const inspectOne = async (url: string) => {
      most = Math.max(most, ++now)
      await pause(10)
      now--
      return fine(url)
    }
    await runBatch(urls, inspectOne, { concurrency: 2 })
    expect(most).toBe(2)
  })

  it('goes on where a page fails, even where the failure was thrown', async () => {
    const results = await runBatch(
      urls,
      async (url) => {
        if (url === 'b') throw new Error('boom')
        return fine(url)
      },
      { concurrency: 2 },
    )
    expect(results.map((result) => result.ok)).toEqual([true, false, true, true, true])
    expect(results[1]).toMatchObject({ url: 'b', failure: { code: 'browser' } })
  })

  it('ends at once when it is interrupted, and keeps what is finished', async () => {
    const stop = new AbortController()
    const begun: string[] = []
    const results = await runBatch(
      urls,
      async (url) => {
        begun.push(url)
        if (url === 'a') return fine(url)
        setTimeout(() => stop.abort(), 10)
        await pause(60_000, undefined, { ref: false })
        return fine(url)
      },
      { concurrency: 1, signal: stop.signal },
    )
    expect(begun).toEqual(['a', 'b'])
    expect(results.map((result) => (result.ok ? 'ok' : result.failure.code))).toEqual([
      'ok',
      'interrupted',
      'interrupted',
      'interrupted',
      'interrupted',
    ])
  })

  it('of no page is over', async () => {
    expect(await runBatch([], async (url) => fine(url), { concurrency: 4 })).toEqual([])
  })
})
