import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DESTINATIONS, destinationsFor } from './destination-list'
import zh from './locales/zh-CN.json'

const isWritten = (text: { 'zh-CN': string; en: string } | null) =>
  text === null || (/\p{Script=Han}/u.test(text['zh-CN']) && text.en.trim() !== '' && !/\p{Script=Han}/u.test(text.en))

describe('destinations', () => {
  it('are each in a file that is named after it', () => {
    const files = readdirSync(join(import.meta.dirname, 'destinations')).map((file) => file.replace('.json', ''))
    expect(DESTINATIONS.map(({ id }) => id).sort()).toEqual(files.sort())
    expect(new Set(DESTINATIONS.map(({ order }) => order)).size).toBe(DESTINATIONS.length)
  })

  it.each(DESTINATIONS.map((destination) => [destination.id, destination] as const))('%s is whole', (_id, one) => {
    for (const text of [one.name, one.runBy, one.takes, one.opening, one.before, one.next, ...one.blanks, ...one.asks])
      expect(isWritten(text), JSON.stringify(text)).toBe(true)
    if (one.address) expect(new URL(one.address).protocol).toBe('https:')
    for (const demand of one.demands)
      if (demand !== 'redress') {
        expect(Object.keys(zh.complaint.demand)).toContain(demand)
        expect(Object.keys(zh.complaint.demandShort)).toContain(demand)
      }
    expect(one.blocks.includes('demands')).toBe(one.demands.length > 0)
    expect(one.blocks.includes('blanks')).toBe(one.blanks.length > 0)
    expect(one.blocks).toContain('facts')
    expect(one.source.trim()).not.toBe('')
  })

  it('are those of the place by whose law a page was judged', () => {
    const offices = (rulesets: string[]) => destinationsFor(rulesets).filter(({ place }) => place !== null).length
    expect(offices(['cn'])).toBe(offices(['cn', 'eu']))
    expect(offices(['cn'])).toBeGreaterThan(10)
    expect(offices(['eu'])).toBe(0)
    expect(destinationsFor(['eu']).map(({ id }) => id)).toContain('operator')
  })
})
