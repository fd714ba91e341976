import { EventEmitter } from 'node:events'
import type { Page, Response } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Inspection } from '../core/model/inspection'
import type { Inspector } from './inspector'
import { UnseenPage } from './unseen-page'
import { visitPage } from './visit-page'

const options = { settle: 0, timeout: 1000, scenario: null, screenshot: true }
const inspection = { id: 'one', policy: { found: true } } as Inspection
const answer = (status: number, type: string) =>
  ({ status: () => status, headers: () => ({ 'content-type': type }) }) as unknown as Response

const timeout = Object.assign(new Error('page.goto: Timeout 1000ms exceeded.'), { name: 'TimeoutError' })

/** An inspector whose page does as the test says; real browsers are driven by e2e/cli.spec.ts. */
const stage = (
  goto: (page: EventEmitter) => Promise<Response | null>,
  changes: Partial<Inspector> = {},
  waitForLoadState: () => Promise<void> = async () => {},
) => {
  let closed = 0
  const page = Object.assign(new EventEmitter(), { goto: () => goto(page), waitForLoadState }) as EventEmitter & {
    goto(): unknown
  }
  const inspector = {
    newPage: async () => page as unknown as Page,
    inspect: async () => inspection,
    choose: async (_: Page, choice: object) => ({ ...inspection, ...choice }),
    screenshot: async () => Buffer.from('png'),
    close: async () => {
      closed++
    },
    ...changes,
  } as unknown as Inspector
  return { open: async () => inspector, closed: () => closed }
}
const page200 = async () => answer(200, 'text/html; charset=utf-8')

describe('a page', () => {
  it('gives its document and its picture, and its browser is closed', async () => {
    const { open, closed } = stage(page200)
    const result = await visitPage('http://shop.example/', open, options)
    expect(result).toEqual({
      ok: true,
      url: 'http://shop.example/',
      inspection,
      screenshot: Buffer.from('png'),
      steps: [],
      isWhole: true,
    })
    expect(closed()).toBe(1)
  })

  it('is inspected as far as it has come where it does not load to its end', async () => {
    const { open } = stage(page200, {}, () => Promise.reject(timeout))
    expect(await visitPage('http://shop.example/', open, options)).toMatchObject({
      ok: true,
      inspection,
      isWhole: false,
    })
  })

  it('is still inspected where no picture can be had', async () => {
    const screenshot = async () => {
      throw new Error('too large')
    }
    const result = await visitPage('http://shop.example/', stage(page200, { screenshot }).open, options)
    expect(result).toMatchObject({ ok: true, screenshot: null })
  })

  it('is tested by refusing, with the pictures of the steps', async () => {
    const pictures = [{ sha256: 'ab', bytes: Buffer.from('step') }]
    let asked: unknown
    const refuse: Inspector['refuse'] = async (_, given) => {
      asked = given
      return { inspection, pictures }
    }
    const result = await visitPage('http://shop.example/', stage(page200, { refuse }).open, {
      ...options,
      refuse: true,
      order: true,
    })
    expect(result).toMatchObject({ ok: true, steps: pictures })
    expect(asked).toMatchObject({ mayOrder: true })
  })

  it('is judged as the service that the person names', async () => {
    const result = await visitPage('http://shop.example/', stage(page200).open, { ...options, scenario: 'parking' })
    expect(result).toMatchObject({ ok: true, inspection: { scenario: 'parking' } })
  })

  it.each<[string, () => Promise<Response | null>, string]>([
    [
      'a dead host',
      () => Promise.reject(new Error('page.goto: net::ERR_CONNECTION_REFUSED at http://x')),
      'unreachable',
    ],
    ['a name that nobody has', () => Promise.reject(new Error('net::ERR_NAME_NOT_RESOLVED')), 'unreachable'],
    ['a server that hangs', () => Promise.reject(timeout), 'timed_out'],
    ['a download', () => Promise.reject(new Error('page.goto: Download is starting')), 'not_html'],
    ['a picture', async () => answer(200, 'image/png'), 'not_html'],
    ['data', async () => answer(200, 'application/json'), 'not_html'],
    ['an error page', async () => answer(502, 'text/html'), 'http_error'],
    ['a crash while loading', () => Promise.reject(new Error('page.goto: Page crashed')), 'crashed'],
  ])('that is %s is called by its failure', async (_, goto, code) => {
    const { open, closed } = stage(goto)
    const result = await visitPage('http://shop.example/', open, options)
    expect(result).toMatchObject({ ok: false, url: 'http://shop.example/', failure: { code } })
    expect(result.ok || result.failure.message).not.toBe('')
    expect(closed()).toBe(1)
  })

  it('that crashes while it is being read does not hold the run', async () => {
    const inspect = () => new Promise<never>(() => {})
    const crash = async (page: EventEmitter) => {
      setTimeout(() => page.emit('crash'), 5)
      return answer(200, 'text/html')
    }
    const result = await visitPage('http://shop.example/', stage(crash, { inspect }).open, options)
    expect(result).toMatchObject({ ok: false, failure: { code: 'crashed' } })
  })

  it('that the extension cannot see is never passed off as clean', async () => {
    const inspect = async () => {
      throw new UnseenPage('http://shop.example/', { state: 'late' })
    }
    const result = await visitPage('http://shop.example/', stage(page200, { inspect }).open, options)
    expect(result).toMatchObject({ ok: false, failure: { code: 'unseen' } })
  })

  it('with a wrong address opens no browser', async () => {
    let opened = false
    const open = async () => {
      opened = true
      throw new Error('not to be called')
    }
    const result = await visitPage('not a url', open, options)
    expect(result).toMatchObject({ ok: false, url: 'not a url', failure: { code: 'invalid_url' } })
    expect(opened).toBe(false)
  })

  it('fails alone where the browser does not start', async () => {
    const open = () => Promise.reject(new Error('spawn EACCES\nlong trace'))
    const result = await visitPage('http://shop.example/', open, options)
    expect(result).toMatchObject({ ok: false, failure: { code: 'browser', message: 'spawn EACCES' } })
  })
})
