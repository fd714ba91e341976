import { describe, expect, it } from 'vitest'
import { roleOf, withRoles } from './button-roles'

describe('roleOf', () => {
  it.each([
    ['同意并继续', 'accept'],
    ['允许', 'accept'],
    ['不同意', 'refuse'],
    ['暂不开启', 'refuse'],
    ['残忍拒绝', 'refuse'],
    ['放弃优惠，继续下单', 'refuse'],
    ['以后再说', 'refuse'],
    ['×', 'close'],
    ['', 'close'],
    ['查看详情', 'other'],
    ['Not now', 'refuse'],
    ['Accept all', 'accept'],
  ])('%s is %s', (text, role) => expect(roleOf(text)).toBe(role))
})

describe('withRoles', () => {
  it('keeps bare words only where they answer', () => {
    const button = (text: string, isBare: boolean) => ({
      text,
      isBare,
      area: 1,
      colors: ['', '', ''] as [string, string, string],
    })
    const kept = withRoles([button('会员日', true), button('残忍拒绝', true), button('查看详情', false)])
    expect(kept.map(({ text, role }) => [text, role])).toEqual([
      ['残忍拒绝', 'refuse'],
      ['查看详情', 'other'],
    ])
  })
})
