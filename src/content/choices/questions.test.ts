// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest'
import { forget } from '../memo'
import type { FormKind } from './form-kind'
import { questionsIn } from './questions'

const questions = (html: string, kind: FormKind): string[] => {
  forget()
  document.body.innerHTML = `<main>${html}</main>`
  const part = document.body.firstElementChild?.firstElementChild as Element
  return questionsIn(part, new Set(), kind).map(({ element }) => element.textContent?.trim() ?? '')
}

const row = (label: string, value: string) => `<li><span>${label}</span><em>${value}</em><i class="arrow"></i></li>`

describe('questionsIn', () => {
  it('goes through what is around a row, and through what is more than one', () => {
    const wrapped = '<div><div onclick="void 0"><label>车型</label><span>轿车</span></div></div>'
    expect(questions(wrapped, 'form')).toEqual(['轿车'])
    const rows = `<ul>${row('性别', '男')}${row('常住城市', '浙江 杭州')}${row('入会年份', '还差这一项')}${row('职业', '')}</ul>`
    expect(questions(rows, 'form')).toEqual(['男', '浙江 杭州', '还差这一项', '职业'])
  })

  it('takes of what is only perhaps a form the rows that say that an answer is to come', () => {
    const rows = `<ul>${row('运费', '包邮')}${row('性别', '待补充')}${row('学历', '立即完善')}${row('状态', '待收货')}${row('职业', '')}</ul>`
    const menu = `<ul>${row('邀请好友', '立即邀请')}${row('拼团', '去看看')}${row('Concert', 'Not sold out')}${row('优惠券', '未使用')}</ul>`
    expect(questions(menu, 'perhaps')).toEqual([])
    expect(questions(rows, 'perhaps')).toEqual(['待补充', '立即完善', '职业'])
    expect(questions(rows, 'none')).toEqual([])
  })

  it('leaves what is for sale, and what is pressed as a whole', () => {
    const goods = '<div><img><b>招牌奶茶</b><p><span>规格</span><em>请选择</em></p><span>¥18</span></div>'
    expect(questions(goods, 'form')).toEqual([])
    const card = `<div onclick="void 0"><h3>${'新闻'.repeat(40)}</h3><p><span>来源</span><em>未知</em></p></div>`
    expect(questions(card, 'form')).toEqual([])
    expect(questions('<div onclick="void 0"><img><b>王老师</b><span>教龄 8 年</span></div>', 'form')).toEqual([])
  })

  it('takes words at the edge of the page for its bars where nothing is asked for sure', () => {
    const bar = '<div class="bar"><b class="cur">首页</b><b>我的</b></div>'
    expect(questions(bar, 'perhaps')).toEqual([])
  })
})
