import { describe, expect, it } from 'vitest'
import type { KnownValue } from '../core/model/engine'
import type { PendingRequest } from '../storage/live'
import { analyzeWrite, isStorageArea, writeFact } from './writes'

const PHONE = '13812348000'
const known: KnownValue[] = [{ key: 'f1', source: 'typed', category: null, value: PHONE }]
const raw = (url: string, body: string) => ({ method: 'SET', url, contentType: '', body, form: null })

describe('a write', () => {
  it('is to one of the areas in which a browser keeps things', () => {
    expect(['localStorage', 'sessionStorage', 'cookie', 'indexedDB'].every(isStorageArea)).toBe(true)
    expect(isStorageArea('fetch')).toBe(false)
  })

  it('is told under its name, the name counting as a key', () => {
    const typed = analyzeWrite('localStorage', raw('draft', JSON.stringify({ user: { m: PHONE } })), known, false)
    expect(typed.url).toBe('draft')
    expect(typed.items).toContainEqual(expect.objectContaining({ source: 'typed', where: 'draft:json:$.user.m' }))
    const named = analyzeWrite('sessionStorage', raw('mobile', '13912340001'), known, false)
    expect(named.items).toMatchObject([{ category: 'phone', source: 'key', where: 'mobile' }])
  })

  it.each([
    ['as it is', `member=${PHONE}; path=/; max-age=60`],
    ['percent-encoded', `member=${encodeURIComponent(JSON.stringify({ m: PHONE }))}`],
    ['in base64', `member=${btoa(PHONE)}`],
  ])('of a cookie is read %s', (_, cookie) => {
    const { url, items } = analyzeWrite('cookie', raw('', cookie), known, false)
    expect(url).toBe('member')
    expect(items).toContainEqual(expect.objectContaining({ source: 'typed', masked: '138****8000' }))
  })

  it('shows neither a value nor a name that is one', () => {
    for (const area of ['localStorage', 'indexedDB'] as const)
      expect(JSON.stringify(analyzeWrite(area, raw(`draft-${PHONE}`, PHONE), known, false))).not.toContain(PHONE)
    expect(JSON.stringify(analyzeWrite('cookie', raw('', `${PHONE}=${PHONE}`), known, false))).not.toContain(PHONE)
  })

  it('is a fact only where something of a person’s is in it', () => {
    const request = {
      id: 'w1',
      at: 1,
      document: 'd',
      frame: 'https://shop.example/',
      channel: 'cookie',
    } as PendingRequest
    const empty = analyzeWrite('cookie', raw('', 'theme=dark'), known, false)
    expect(writeFact(request, empty)).toBeNull()
    const full = analyzeWrite('cookie', raw('', `m=${PHONE}`), known, false)
    expect(writeFact(request, full)).toMatchObject({ kind: 'storage', area: 'cookie', name: 'm', items: full.items })
  })
})
