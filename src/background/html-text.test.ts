import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHtml } from './html-text'

describe('readHtml', () => {
  it('gives a line a block and nothing of what runs', () => {
    const html =
      '<html><head><title> 隐私 政策 </title><style>p{}</style></head><body><h1>隐私政策</h1>\n<p>我们<b>收集</b>\n手机号&nbsp;&amp; 姓名。</p><script>document.title="<p>x"</script><ul><li>一<li>二</ul>三<br>四'
    expect(readHtml(html)).toBe('隐私政策\n我们收集 手机号 & 姓名。\n一\n二\n三\n四')
  })

  it('takes anything for HTML', () => {
    expect(readHtml('')).toBe('')
    expect(readHtml('just words')).toBe('just words')
    expect(readHtml('<p>open <b>and <i>never</p> closed')).toBe('open and never\nclosed')
    fc.assert(fc.property(fc.string(), (html) => typeof readHtml(html) === 'string'))
  })
})
