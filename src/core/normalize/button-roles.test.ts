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
    ['先不登录', 'refuse'],
    ['不用优惠，直接缴费', 'refuse'],
    ['暂不支持退款', 'other'],
    ['直接去点餐', 'other'],
    ['我已阅读并接受', 'accept'],
    ['不开启', 'refuse'],
    ['暫不', 'refuse'],
    ['手动选择门店', 'refuse'],
    ['不限次领取', 'accept'],
    ['开心收下', 'accept'],
    ['關閉', 'close'],
    ['Accept all', 'accept'],
  ])('%s is %s', (text, role) => expect(roleOf(text)).toBe(role))
})

describe('withRoles', () => {
  const button = (text: string, isBare: boolean, ground = 'rgb(255, 255, 255)') => ({
    text,
    isBare,
    area: 1,
    colors: ['rgb(0, 0, 0)', ground, 'rgb(255, 255, 255)'] as [string, string, string],
  })

  it('takes bare words of consent beside a button for it as the question', () => {
    const shown = [
      button('登录领取停车优惠', true),
      button('登录领优惠', false),
      button('我不需要优惠，直接缴费', false),
    ]
    expect(withRoles(shown).map(({ role, contrast }) => [role, contrast])).toEqual([
      ['accept', 1],
      ['refuse', 1],
    ])
    expect(withRoles([button('允许', true), button('拒绝', true)]).map(({ role }) => role)).toEqual([
      'accept',
      'refuse',
    ])
  })

  it('keeps bare words only where they answer or lead on', () => {
    const kept = withRoles(['会员日', '残忍拒绝', '直接缴费'].map((text) => button(text, true)))
    expect([...kept, ...withRoles([button('查看详情', false)])].map(({ text, role }) => [text, role])).toEqual([
      ['残忍拒绝', 'refuse'],
      ['直接缴费', 'other'],
      ['查看详情', 'other'],
    ])
  })

  it('takes no document to read for a button, nor weighs buttons against it', () => {
    const grey = 'rgb(110, 110, 110)'
    const kept = withRoles([
      button('《隐私政策》', false),
      button('用户协议', false),
      button('不同意', false, grey),
      button('同意服务协议', false, grey),
    ])
    expect(kept).toEqual([
      { text: '不同意', role: 'refuse', area: 1, contrast: 1 },
      { text: '同意服务协议', role: 'accept', area: 1, contrast: 1 },
    ])
  })
})
