// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { buttonsOf } from './dialog-buttons'

describe('buttonsOf', () => {
  it('finds buttons of several makes once each', () => {
    document.body.innerHTML =
      '<div id=d><p>说明</p><button class="van-dialog__cancel"><span>取消</span></button><a class="weui-dialog__btn">确定</a><i class="icon-close"></i></div>'
    const buttons = buttonsOf(document.querySelector('#d') as Element).map(({ button }) => [button.text, button.isBare])
    expect(buttons).toEqual([
      ['说明', true],
      ['取消', false],
      ['确定', false],
      ['', false],
    ])
  })

  it('takes bare words for buttons, titles and sentences not', () => {
    document.body.innerHTML =
      '<div id=d><h3>授权提示</h3><p>授权手机号，享会员价</p><span>残忍拒绝</span><div style="cursor: pointer">好的</div></div>'
    const buttons = buttonsOf(document.querySelector('#d') as Element).map(({ button }) => [button.text, button.isBare])
    expect(buttons).toEqual([
      ['残忍拒绝', true],
      ['好的', false],
    ])
  })
})
