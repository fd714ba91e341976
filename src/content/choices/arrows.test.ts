// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest'
import { forget } from '../memo'
import { arrowIn, holdsArrows } from './arrows'

const part = (html: string): Element => {
  forget()
  document.body.innerHTML = html
  return document.body.firstElementChild as Element
}

describe('arrowIn', () => {
  it.each([
    '<div><span>学历</span><i class="jiantou"></i></div>',
    '<div class="weui-cell weui-cell_access"><span>学历</span></div>',
    '<li class="mui-navigate-right"><span>学历</span></li>',
    '<div><span>学历</span><em style="background-image:url(images/arrow-down.png)">请输入</em></div>',
    '<div style="background-image:url(/static/xiala.svg)"><span>学历</span></div>',
  ])('finds that of %s', (html) => {
    expect(arrowIn(part(html))).not.toBeNull()
  })

  it.each([
    '<div><span>学历</span><em>本科</em></div>',
    '<div style="background-image:url(/static/card.png)"><span>学历</span></div>',
  ])('finds none in %s', (html) => {
    expect(arrowIn(part(html))).toBeNull()
  })
})

describe('holdsArrows', () => {
  const row = (name: string) => `<div><span>${name}</span><em></em><i class="arrow-right"></i></div>`

  it('tells rows without answers from one row', () => {
    expect(holdsArrows(part(`<div><div>${row('手机号码')}${row('电子信箱')}</div></div>`))).toBe(true)
    expect(holdsArrows(part(row('手机号码')))).toBe(false)
    expect(holdsArrows(part(`<div>${row('手机号码')}<div>合计</div></div>`))).toBe(false)
  })
})
