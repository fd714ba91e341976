import { describe, expect, it } from 'vitest'
import { readHtml } from './html-text'

const POLICY = '<h1>隐私政策</h1><p>本店收集您的手机号，用于叫号。</p><p>保存三十天后删除。</p>'
const LINES = ['隐私政策', '本店收集您的手机号，用于叫号。', '保存三十天后删除。']

describe('the article of a page', () => {
  it('is its main words, without menus, footers and what is hidden', () => {
    const { title, text } = readHtml(`<!doctype html><title> 隐私
      政策</title><nav><a href=/>首页</a></nav><div class=menu><a>点单</a><a>我的</a><a>会员</a></div>
      <div id=app><div class=page><section>${POLICY}<p hidden>草稿</p><script>alert(1)</script></section></div></div>
      <div role=contentinfo>备案号</div><footer>版权所有</footer>`)
    expect(title).toBe('隐私 政策')
    expect(text.split('\n')).toEqual(LINES)
  })

  it('keeps tables row by row, also where cells hold paragraphs or links', () => {
    const { text } = readHtml(
      `${POLICY}<table><tr><th>接收方<th>信息<th>政策</tr><tr><td><p>云桥网络有限公司</p><td>手机号<td><a href=https://y.example>查看</a></tr></table>`,
    )
    expect(text.split('\n').slice(3)).toEqual(['接收方｜信息｜政策', '云桥网络有限公司｜手机号｜查看'])
  })

  it('keeps a list that is made of links', () => {
    const sdk = Array.from(
      { length: 12 },
      (_, n) => `<li><a href="/${n}">第${n}号统计SDK，某某网络有限公司</a></li>`,
    ).join('')
    expect(readHtml(`<main>${POLICY}<ul>${sdk}</ul></main>`).text.split('\n')).toHaveLength(15)
  })

  it('reads paragraphs made with br, entities and text without any element', () => {
    expect(readHtml('一&#12289;收集<br>手机号&nbsp;&amp; 桌号').text).toBe('一、收集\n手机号 & 桌号')
  })

  it('reads broken HTML', () => {
    expect(readHtml('<div><p>甲<div>乙</p></span><td>丙').text).toContain('甲\n乙')
    expect(readHtml('').text).toBe('')
  })

  it('ends on nests without end', () => {
    expect(readHtml(`${'<div>'.repeat(50_000)}甲`).text).toBe('')
  })
})
