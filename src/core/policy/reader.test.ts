import { describe, expect, it } from 'vitest'
import type { Field } from '../model/inspection'
import { createPolicyReader } from './reader'

const read = createPolicyReader([], [], { 'zh-CN': {}, en: {} })
const seen = {
  kind: 'policy',
  id: 'p',
  at: 1,
  document: 'd',
  frame: '',
  url: 'https://shop.example/#/privacy',
} as const
const text = { sha256: 'ab', text: '我们收集桌号。', unread: null }
const policyOf = (more: object) =>
  read([{ ...seen, ...text, ...more }], [], { fields: [], accesses: [], transmissions: [] }).policy

describe('how a policy is printed', () => {
  it('is told in pixels and as a contrast ratio', () => {
    const print = { size: 9, colors: ['rgb(200, 200, 200)', 'rgb(255, 255, 255)'] as [string, string] }
    expect(policyOf({ source: 'page', print }).print).toEqual({ size: 9, contrast: 1.67 })
  })

  it('is not told of one that was read from a link', () => {
    expect(policyOf({ source: 'link' })).not.toHaveProperty('print')
  })
})

describe('where no policy was met', () => {
  const asking = { page: 'p1', category: 'phone' } as Field
  const readOn = (isRead: boolean) => {
    const words = {
      page: 'p1',
      title: '会员',
      headings: [],
      buttons: [],
      links: [],
      all: '会员',
      isPolicy: false,
      isRead,
      isList: false,
    }
    return read([], [words], { fields: [asking], accesses: [], transmissions: [] }).policy
  }

  it('says so of a page whose words were read', () => {
    expect(readOn(true)).toMatchObject({ found: false, unread: null })
  })

  it('does not blame a page that asks and was left before its words were read', () => {
    expect(readOn(false)).toMatchObject({ found: false, unread: expect.stringContaining('before its words') })
  })
})
