// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { SentRecord, ToldObservation } from '../messages/contract'

const sent: SentRecord[] = []
const told: ToldObservation[] = []
vi.mock('./delivery', () => ({
  deliver: (one: ToldObservation) => told.push(one),
  deliverSent: (one: SentRecord) => sent.push(one),
}))

type Entry = { name: string; initiatorType: string; startTime: number }
let hear: (entries: Entry[]) => void = () => {}
let waiting: Entry[] = []
const observe = vi.fn()

const load = (name: string, initiatorType = 'img'): Entry => ({ name, initiatorType, startTime: 5 })

beforeEach(() => {
  vi.resetModules()
  observe.mockReset()
  waiting = []
  for (const list of [sent, told]) list.length = 0
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(callback: (list: { getEntries(): Entry[] }) => void) {
        hear = (entries) => callback({ getEntries: () => entries })
      }
      observe = observe
      takeRecords = () => waiting.splice(0)
    },
  )
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([
    load('https://m.tea.example/t?store=S021#x', 'navigation'),
  ] as never)
})

describe('watchLoads', () => {
  it('costs a page that asks for nothing nothing', async () => {
    await import('./witness')
    hear([load('https://a.example/1.gif')])
    expect(observe).not.toHaveBeenCalled()
    expect(sent).toEqual([])
  })

  it('tells the page itself and what it loads, each address once, and what hooks tell not at all', async () => {
    const { watchLoads } = await import('./witness')
    watchLoads()
    watchLoads()
    expect(observe).toHaveBeenCalledExactlyOnceWith({ type: 'resource', buffered: true })
    const all = ['img', 'img', 'css', 'script', 'link', 'iframe', 'video', 'fetch', 'xmlhttprequest', 'beacon']
    hear(all.map((kind) => load(`https://a.example/${kind}`, kind)))
    hear([load('data:image/gif;base64,AA==')])
    expect(sent.map(({ channel, url }) => `${channel} ${url}`)).toEqual([
      'navigation https://m.tea.example/t?store=S021',
      'image https://a.example/img',
      'image https://a.example/css',
      'script https://a.example/script',
      'style https://a.example/link',
      'navigation https://a.example/iframe',
      'other https://a.example/video',
    ])
    expect(sent[1]?.at).toBe(Math.round(performance.timeOrigin + 5))
  })

  it('tells what is still to be told as the page is left', async () => {
    const { finishLoads, watchLoads } = await import('./witness')
    watchLoads()
    waiting = [load('https://a.example/last.gif')]
    finishLoads()
    expect(sent.at(-1)?.url).toBe('https://a.example/last.gif')
  })

  it('stops at two thousand and says so once', async () => {
    const { watchLoads } = await import('./witness')
    watchLoads()
    for (let i = 0; i < 3; i++) hear(Array.from({ length: 1500 }, (_, n) => load(`https://a.example/${i}/${n}.gif`)))
    expect(sent).toHaveLength(2000)
    expect(told).toMatchObject([{ kind: 'blind', spot: 'limit_reached', detail: 'loads' }])
  })
})
