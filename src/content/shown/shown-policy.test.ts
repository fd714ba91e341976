// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { shownPolicy } from './shown-policy'

const BODY = `<p>本店收集您的<b>手机号</b>，用于叫号，属于个人信息。</p><p>${'我们保存三十天，不共享。'.repeat(12)}</p>
  <table><tr><td>收集项<td>用途<tr><td>桌号<td>上菜</table><p>联系：13900001234<br>privacy@shop.example</p>`

describe('a policy that the page shows', () => {
  it('is the smallest element around its title, a line a block', () => {
    document.body.innerHTML = `<p>珍珠奶茶</p><div class=box><div><h3>隐私政策</h3>${BODY}</div></div>`
    const lines = shownPolicy()?.text.split('\n') ?? []
    expect(lines.slice(0, 2)).toEqual(['隐私政策', '本店收集您的手机号，用于叫号，属于个人信息。'])
    expect(lines.at(-1)).toMatch(/^联系：13900001234.*privacy@shop\.example$/)
  })

  it('may stand under a title that is no heading', () => {
    document.body.innerHTML = `<div class=van-popup><div class=popup-title>隐私声明</div>${BODY}</div>`
    expect(shownPolicy()?.text).toContain('隐私声明')
  })

  it('tells how its longest paragraph is printed', () => {
    const style = 'font-size: 9px; color: rgb(200, 200, 200); background-color: rgb(250, 250, 250)'
    document.body.innerHTML = `<div><h3>隐私政策</h3><p>简短</p><p style="${style}">${'我们保存个人信息三十天。'.repeat(12)}</p></div>`
    expect(shownPolicy()?.print).toEqual({ size: 9, colors: ['rgb(200, 200, 200)', 'rgb(250, 250, 250)'] })
  })

  it('is no page that only names one', () => {
    document.body.innerHTML = `<p>珍珠奶茶 ${'好喝'.repeat(300)}</p><label>同意<span>《隐私政策》</span></label><a href=/p>隐私政策</a>`
    expect(shownPolicy()).toBeNull()
  })
})
