// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { buttonsOf, roleOf } from './dialog-buttons'

describe('roleOf', () => {
  it.each([
    ['同意并继续', [], 'accept'],
    ['允许', [], 'accept'],
    ['不同意', [], 'refuse'],
    ['暂不开启', [], 'refuse'],
    ['残忍拒绝', [], 'refuse'],
    ['放弃优惠，继续下单', [], 'refuse'],
    ['以后再说', [], 'refuse'],
    ['×', [], 'close'],
    ['', ['van-popup__close-icon'], 'close'],
    ['查看详情', [], 'other'],
    ['Not now', [], 'refuse'],
    ['Accept all', [], 'accept'],
  ])('%s %j is %s', (text, classes, role) => {
    expect(roleOf(text, classes)).toBe(role)
  })
})

describe('buttonsOf', () => {
  it('finds buttons of several makes once each', () => {
    document.body.innerHTML =
      '<div id=d><p>说明</p><button class="van-dialog__cancel"><span>取消</span></button><a class="weui-dialog__btn">确定</a><i class="icon-close"></i></div>'
    const buttons = buttonsOf(document.querySelector('#d') as Element).map(({ button }) => [button.text, button.role])
    expect(buttons).toEqual([
      ['取消', 'refuse'],
      ['确定', 'accept'],
      ['', 'close'],
    ])
  })
})
