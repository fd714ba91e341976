import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createEngine } from '../engine'
import type { Digest, KnownValue, RawRequest } from '../model/engine'
import { sampleParts } from './sample'

const typed = (value: string, key = 'f'): KnownValue => ({ key, source: 'typed', category: null, value })
const PHONE = '13812348000'

/** Digests of which every single one is counted. */
const counted = () => {
  const taken = new Map<string, number>()
  const digest = (name: string): Digest => ({
    name,
    hex: (value) => {
      const id = `${name} ${typeof value === 'string' ? value : `bytes ${Buffer.from(value).toString('hex')}`}`
      taken.set(id, (taken.get(id) ?? 0) + 1)
      return createHash(name).update(value).digest('hex')
    },
  })
  const engine = createEngine(sampleParts({ digests: ['md5', 'sha1', 'sha256', 'sha512'].map(digest) }))
  const total = () => [...taken.values()].reduce((sum, times) => sum + times, 0)
  return { engine, taken, total }
}

const send = (value: string): RawRequest => ({
  method: 'POST',
  url: 'https://t.example.net/',
  contentType: 'application/json',
  body: JSON.stringify({ x: createHash('md5').update(value).digest('hex') }),
  form: null,
})

describe('digests of known values', () => {
  it('are taken once for each value, whatever number of requests it is looked for in', () => {
    const { engine, taken, total } = counted()
    const known = [typed(PHONE), typed('林晓月明', 'g')]
    for (let request = 0; request < 20; request++)
      expect(engine.analyzeRequest(send(PHONE), known).items).toMatchObject([{ field: 'f', encoding: ['md5'] }])
    const first = total()
    expect(first).toBeGreaterThan(100)
    expect([...taken].filter(([, times]) => times > 1)).toEqual([])
    engine.analyzeRequest(send(PHONE), [...known, typed('another', 'h')])
    const more = total() - first
    engine.analyzeRequest(send(PHONE), [typed('another', 'h'), ...known])
    expect(more).toBeGreaterThan(0)
    expect(total() - first).toBe(more)
  })

  it('are taken in slices of one at least, and only then looked for', () => {
    const { engine, total } = counted()
    const known = [typed(PHONE)]
    expect(engine.analyzeRequest(send(PHONE), known, true).items).toEqual([])
    expect(total()).toBe(0)
    let slices = 0
    let budget = 0
    while (!engine.spellValues(known, () => budget-- <= 0)) {
      const before = total()
      budget = 3
      slices++
      expect(total() - before).toBeLessThanOrEqual(3)
      expect(slices).toBeLessThan(1_000)
    }
    expect(slices).toBeGreaterThan(10)
    expect(engine.analyzeRequest(send(PHONE), known, true).items).toMatchObject([{ encoding: ['md5'] }])
  })

  it('are not taken of what was written on the way to a value', () => {
    const { engine, taken } = counted()
    const known = [PHONE, PHONE.slice(0, 6), PHONE.slice(0, 3)].map((value) => typed(value))
    expect(engine.spellValues(known, () => false)).toBe(true)
    expect([...taken.keys()].filter((id) => id === `md5 ${PHONE.slice(0, 6)}`)).toEqual([])
    expect([...taken.keys()]).toContain(`md5 ${PHONE}`)
  })

  it('says what is left without beginning it', () => {
    const { engine, total } = counted()
    expect(engine.spellValues([typed(PHONE)], () => true)).toBe(false)
    expect(total()).toBe(0)
    expect(engine.spellValues([], () => true)).toBe(true)
  })
})
