import { describe, expect, it } from 'vitest'
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
