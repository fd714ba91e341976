import { describe, expect, it } from 'vitest'
import type { RecipientEntry } from '../core/model/rule'

const files = import.meta.glob<RecipientEntry>('./*.json', { eager: true, import: 'default' })
const entries = Object.entries(files)

const PURPOSES = [
  'own',
  'analytics',
  'advertising',
  'maps',
  'payment',
  'login',
  'captcha',
  'chat',
  'monitoring',
  'push',
  'cdn',
  'storage',
  'ordering',
  'ip_lookup',
  'platform',
  'unknown',
]
const HOST = /^(?!-)[a-z0-9-]+(\.[a-z0-9-]+)+$/

describe('recipients', () => {
  it('finds entries at all', () => {
    expect(entries.length).toBeGreaterThan(50)
  })

  it.each(entries)('%s names hosts, operator, purpose and place', (_, entry) => {
    expect(entry.hosts.length).toBeGreaterThan(0)
    for (const host of [...entry.hosts, ...(entry.ownSites ?? [])]) expect(host).toMatch(HOST)
    expect(entry.operator.trim()).not.toBe('')
    expect(PURPOSES).toContain(entry.purpose)
    expect(entry.place).toMatch(/^[A-Z]{2}(-[A-Z]{2})?$/)
  })

  it('claims no host twice', () => {
    const seen = new Map<string, string>()
    for (const [file, entry] of entries)
      for (const host of entry.hosts) {
        expect(seen.get(host), `${host} in ${file}`).toBeUndefined()
        seen.set(host, file)
      }
  })

  it('says what the vocabulary says of well-known hosts', () => {
    const byHost = (host: string) => entries.find(([, entry]) => entry.hosts.includes(host))?.[1]
    expect(byHost('hm.baidu.com')?.purpose).toBe('analytics')
    expect(byHost('amap.com')).toMatchObject({ purpose: 'maps', place: 'CN' })
    expect(byHost('95516.com')?.purpose).toBe('payment')
    expect(byHost('google-analytics.com')?.place).toBe('US')
    expect(byHost('amap.com')?.ownSites).toContain('taobao.com')
  })
})
