// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest'
import { controlAt } from '../controls'
import { findAllIn } from '../dom'
import { forget } from '../memo'
import { rowsWithout, type Sign } from './around'

const rows = (html: string): string[] => {
  forget()
  document.body.innerHTML = html
  const signs = findAllIn(document, 'input').map((input): Sign => {
    const control = controlAt(input)
    if (!control) throw new Error('no control')
    return { control, kind: 'written' }
  })
  return [...rowsWithout(signs)].flatMap((free) => (free ? [free.row.textContent ?? ''] : []))
}

describe('rowsWithout', () => {
  it('gives the rows of a form that hold no control, in tabs and slides too', () => {
    const form = '<div class="form"><p>姓名 <input></p><div class="line">性别</div></div>'
    expect(rows(form)).toEqual(['性别'])
    expect(rows(`<div class="taro-tabbar__container"><div class="swiper-item">${form}</div></div>`)).toEqual(['性别'])
  })

  it('looks into the other forms of a page that is cut into several', () => {
    const others = '<form><p>常住地 请选择</p></form><div><form><p>籍贯 请选择</p></form></div>'
    expect(rows(`<form><p>姓名 <input></p><p>电话 <input></p></form>${others}`)).toEqual([
      '常住地 请选择',
      '籍贯 请选择',
    ])
  })

  it('goes past elements that hold one child alone', () => {
    const wrapped = '<i><i><i><i><i><i><p>备注 <input></p></i></i></i></i></i></i>'
    expect(rows(`<main>${wrapped}<div class="line">送达时间</div></main>`)).toEqual(['送达时间'])
  })

  it('leaves the hint that is drawn over a field, and complaints about it', () => {
    const hint = '<div class="uni-input-placeholder">请输入姓名 &gt;</div>'
    expect(rows('<form><p><input></p><div class="error-tip"><b>!</b>请输入姓名</div></form>')).toEqual([])
    expect(rows(`<div class="row"><uni-input><div>${hint}<form><input></form></div></uni-input></div>`)).toEqual([])
  })

  it('leaves bars, steps and tabs beside it', () => {
    const bars = ['van-nav-bar', 'top-step-bar', 'van-tabs', 'tab-bar', 'swiper-dots', 'vux-header', 'm-actionsheet']
    const around = bars.map((name) => `<div class="${name}"><b>上传作品</b></div>`).join('')
    expect(rows(`<main>${around}<form><p>姓名 <input></p></form></main>`)).toEqual([])
    const inside = '<section><div class="van-steps">上传作品</div><div class="line">性别</div></section>'
    expect(rows(`<form><p>姓名 <input></p>${inside}</form>`)).toEqual(['性别'])
  })
})
