// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest'
import { findAllIn } from '../dom'
import { labelOf } from '../label'
import { forget } from '../memo'
import { chipsIn } from './chips'

const chips = (html: string): string[][] => {
  forget()
  document.body.innerHTML = html
  return chipsIn(document.body.firstElementChild as Element).map(({ members }) =>
    members.map((member) => member.textContent?.trim() ?? ''),
  )
}

describe('chipsIn', () => {
  it('finds words that are chosen by a press, under a name', () => {
    expect(
      chips('<section><h5>月收入</h5><div class="opt"><a>3千以下</a><a>3-5千</a><a>5千以上</a></div></section>'),
    ).toEqual([['3千以下', '3-5千', '5千以上']])
    expect(
      chips('<div><p>购房预算</p><div class="radio"><span>300万以下</span><span>300-500万</span></div></div>'),
    ).toEqual([['300万以下', '300-500万']])
    expect(chips('<div><p>类型</p><div class="u-subsection"><b>领养</b><b>送养</b></div></div>')).toEqual([
      ['领养', '送养'],
    ])
  })

  it('finds the sexes under their figures', () => {
    const sex = (word: string) =>
      `<div class="o"><p><b><i><img src="${word}.svg"></i></b></p><span><b>${word}</b></span></div>`
    expect(chips(`<div>${sex('男')}${sex('女')}</div>`)).toEqual([['男', '女']])
    expect(chips(`<div>${sex('茶')}${sex('咖啡')}</div>`)).toEqual([])
  })

  it('finds words beside drawn rings, and no cards', () => {
    const word = (text: string, picture: string) => `<div><img src="/static/${picture}.png"><span>${text}</span></div>`
    const both = (picture: string) =>
      chips(`<div><p>您的工作</p><div>${word('出租车司机', picture)}${word('网约车司机', picture)}</div></div>`)
    expect(both('radio_normal')).toEqual([['出租车司机', '网约车司机']])
    expect(both('taxi')).toEqual([])
  })

  it('tells a name and its answers from two answers', () => {
    const answers = '<div class="row-tag"><span class="tag">线下办公</span><span class="tag">远程办公</span></div>'
    expect(chips(`<div class="row"><div class="row-left"><i>*</i><b>工作属性</b></div>${answers}</div>`)).toEqual([
      ['线下办公', '远程办公'],
    ])
  })

  it('finds links to nowhere, however that is written', () => {
    const link = (word: string) => `<a href="JavaScript:void(0)" class="opt">${word}</a>`
    expect(chips(`<div><p>使用性质</p><div>${link('非营运')}${link('租赁')}</div></div>`)).toEqual([['非营运', '租赁']])
  })

  it('takes what stands first for their name, where it is none of them', () => {
    forget()
    document.body.innerHTML = '<p>颜色</p><div><b>使用性质：</b><a class="opt">非营运</a><a class="opt">租赁</a></div>'
    const [found] = chipsIn(document.querySelector('div') as Element)
    expect(found && labelOf(found).text).toBe('使用性质：')
  })

  it('passes over where the form keeps the answer', () => {
    expect(
      chips('<div><p>车牌类型</p><div class="radio"><b>蓝牌</b><b>黄牌</b><input type="hidden" value="1"></div></div>'),
    ).toEqual([['蓝牌', '黄牌']])
  })

  it('leaves what was bought', () => {
    expect(
      chips('<div><p>订单</p><div class="check"><b>鲈鱼</b><b>不辣</b><b>×1</b><b>￥98.00</b></div></div>'),
    ).toEqual([])
  })

  it('leaves a name and its value, however their row is called', () => {
    expect(chips('<p><b>热门搜索：</b><a href="" onclick="go()">卡</a><a href="" onclick="go()">ERP</a></p>')).toEqual(
      [],
    )
    expect(chips('<div class="checkedBox"><b>收件人：</b><b>王老师</b></div>')).toEqual([])
    expect(chips('<div class="select"><div><label>性别</label></div><div>男</div></div>')).toEqual([])
    expect(chips('<div class="select"><b>款式：</b><b>立式</b><b>挂式</b></div>')).toEqual([['立式', '挂式']])
  })

  it('needs no name for words that say what is asked', () => {
    expect(chips('<p><span>先生</span><span>女士</span></p>')).toEqual([['先生', '女士']])
    expect(chips('<ol><li><img><span>男</span></li><li><img><span>女</span></li></ol>')).toEqual([['男', '女']])
    expect(chips('<div><p>门店</p><ol class="opt"><li><img>一店</li><li><img>二店</li></ol></div>')).toEqual([])
    const drawn = (word: string) => `<div><i><b><s></s></b></i><u>${word}</u></div>`
    expect(chips(`<section>${drawn('男')}${drawn('女')}</section>`)).toEqual([['男', '女']])
    expect(chips('<p><span>男装</span><span>女装</span></p>')).toEqual([])
  })

  it('finds two answers that stand beside a field', () => {
    forget()
    document.body.innerHTML = '<p><input><b class="on">先生</b><b>女士</b></p>'
    const [first] = findAllIn(document, 'b')
    expect(chipsIn(first as Element).map(({ members }) => members.length)).toEqual([2])
    expect(chipsIn(findAllIn(document, 'b')[1] as Element)).toEqual([])
  })

  it('finds yes and no under a question, and answers with a ring or a picture of one', () => {
    expect(
      chips('<div><p>有无不良记录</p><div><div><b>无</b><i></i></div><div><b>有</b><i></i></div></div></div>'),
    ).toEqual([['无', '有']])
    const ring = '<i style="width:16px;height:16px;border-top-width:1px"></i>'
    const drawn = (mark: string) =>
      chips(`<div><p>付费</p><div><p2>${mark}<b>自费</b></p2><p2>${mark}<b>医保</b></p2></div></div>`)
    expect(drawn(ring)).toEqual([['自费', '医保']])
    expect(drawn('<img src="off.png">')).toEqual([['自费', '医保']])
    expect(drawn('<i style="width:16px;height:16px"></i>')).toEqual([])
    const at = (word: string) =>
      `<div class="at-radio__option"><div><div><b>${word}</b><i><u></u></i></div></div></div>`
    expect(chips(`<div><p>身份</p><div class="at-radio">${at('学生')}${at('家长')}</div></div>`)).toEqual([
      ['学生', '家长'],
    ])
  })

  it('leaves alone links, counts, steps and words without a name', () => {
    expect(chips('<div><p>更多</p><div class="item"><a href="/a">热销</a><a href="/b">新品</a></div></div>')).toEqual(
      [],
    )
    expect(chips('<div><p>第几页</p><div class="item"><a>1</a><a>2</a><a>3</a></div></div>')).toEqual([])
    expect(chips('<div><p>第几页</p><div class="cur"><a>1</a><a>2</a><a>&gt;</a></div></div>')).toEqual([])
    expect(chips('<div><div class="item"><a>热销</a><a>新品</a></div></div>')).toEqual([])
    expect(chips('<div><p>说明</p><div><p>一</p><p>二</p></div></div>')).toEqual([])
    expect(chips('<div><p>车牌</p><div class="opt"><b>Q</b><b>W</b><b>E</b><b>R</b><b>T</b></div></div>')).toEqual([])
    expect(chips('<div><p>地区</p><div class="item"><b>出生日期</b><b>请选择</b></div></div>')).toEqual([])
  })

  it('leaves alone the columns of a wheel', () => {
    const column = (style: string) =>
      chips(`<div><p>选择生日</p><ul style="${style}"><li class="sel">1月</li><li class="sel">2月</li></ul></div>`)
    expect(column('transform: translate3d(0px, 88px, 0px)')).toEqual([])
    expect(column('')).toEqual([['1月', '2月']])
    expect(
      chips(
        '<div><p>月份</p><div class="opt"><b style="transform:rotate3d(1,0,0,20deg)">1月</b><b>2月</b></div></div>',
      ),
    ).toEqual([])
  })

  it('has its name right before it, however much else is said above', () => {
    const above = '<p>离职证明，原件，清晰可见，四角完整</p>'.repeat(3)
    const group = '<div><h5>能源</h5><div class="opt"><b>汽油</b><b>插混</b><b>纯电</b></div></div>'
    expect(chips(`<div>${above}${group}</div>`)).toEqual([['汽油', '插混', '纯电']])
    const other = '<div class="opt"><b>密码登录</b><b>忘记密码</b></div>'
    expect(chips(`<div>${above}<p>手机号 <input></p>${other}</div>`)).toEqual([])
  })

  it('takes a group once, whatever stands in it', () => {
    expect(
      chips(
        '<div><p>婚姻状况</p><div class="tags"><div class="tag"><span>未婚</span></div><div class="tag"><span>已婚</span></div></div></div>',
      ),
    ).toEqual([['未婚', '已婚']])
    expect(findAllIn(document, '.tag')).toHaveLength(2)
  })
})
